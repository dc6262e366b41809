using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Beantwoordt bij een casus de vraag wie er aan tafel hoort. Of de gebruiker de casus mag lezen, is dan al gevraagd.</summary>
public sealed class Tafelgenotenlezer(IDbContextFactory<MaatwerkDb> databases, Gelijkenlezer gelijken, Lijstenbron lijsten, TimeProvider klok)
{
    /// <summary>Zoveel collega's worden er hoogstens per vlek genoemd.</summary>
    public const int PerVlek = 3;

    private const int Meedenkers = 4;

    public async Task<Tafelvoorstel> Lees(Gebruiker wie, CasusStaat casus, CancellationToken ct = default)
    {
        NetwerkToegang.Eis(wie);
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        var woorden = await lijsten.Lees(wie.Organisatie, ct);
        var beeld = Tafelbezetting.Van(casus, woorden, vandaag);
        var ervaring = GelijkeErvaring.Van(await gelijken.BijCasus(wie, casus, ct), woorden);
        var (open, terzijde) = Verdeel(Blindevlekken.Vind(beeld, ervaring), casus);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var mensen = Tafelkandidaten.Vraagbaar(await Netwerklezer.Vindbaren(db, ct), beeld, vandaag)
            .Where(k => casus.Contactpersoon?.PersoonId != k.PersoonId).ToArray();
        var lopend = await Bijdragen.TelLopend(db, [.. mensen.Select(k => k.PersoonId)], ct);
        var organisaties = await Organisatieboek.Lees(db, vandaag, ookGestopt: false, ct);
        var plekken = open.Select(v => new Legeplek(
            v.Vlek,
            v.Eerder,
            Tafelkandidaten.Kies(mensen, v.Vlek.Rol, beeld, lopend, vandaag, PerVlek),
            Tafelingangen.Kies(organisaties, v.Vlek.Rol, beeld))).ToArray();
        var genoemd = plekken.SelectMany(p => p.Kandidaten).Select(k => k.Kaartje.PersoonId).ToHashSet();
        return new(
            plekken,
            terzijde,
            Tafelkandidaten.Meedenkers(mensen.Where(k => !genoemd.Contains(k.PersoonId)), beeld, lopend, vandaag, Meedenkers),
            ervaring);
    }

    /// <summary>Wat er ontbreekt volgens de casus alleen, voor één regel op de casusbladzijde.</summary>
    public static IReadOnlyList<Blindevlek> Ontbreekt(CasusStaat casus, Lijsten lijsten, DateOnly vandaag) =>
        [.. Verdeel(Blindevlekken.Vind(Tafelbezetting.Van(casus, lijsten, vandaag), GelijkeErvaring.Geen), casus).Open.Select(v => v.Vlek)];

    private static (IReadOnlyList<(Blindevlek Vlek, TerzijdegelegdeVlek? Eerder)> Open, IReadOnlyList<TerzijdegelegdeVlek> Terzijde) Verdeel(
        IReadOnlyList<Blindevlek> vlekken, CasusStaat casus)
    {
        var bekend = casus.TerzijdegelegdeVlekken.ToDictionary(v => v.Vlek);
        bool IsTerzijde(Blindevlek v) => bekend.TryGetValue(v.Naam, out var terzijde) && terzijde.Aanleiding == v.Aanleiding;
        return (
            [.. vlekken.Where(v => !IsTerzijde(v)).Select(v => (v, bekend.GetValueOrDefault(v.Naam)))],
            [.. vlekken.Where(IsTerzijde).Select(v => bekend[v.Naam])]);
    }
}

/// <summary>Een blinde vlek met wie haar kan opvullen.</summary>
/// <param name="Eerder">Was terzijde gelegd, maar de casus is sindsdien veranderd.</param>
/// <param name="Kandidaten">Collega's van de netwerkkaart; leeg als er niemand past.</param>
/// <param name="Ingangen">Loketten van de andere organisatie, als het daarom gaat.</param>
public sealed record Legeplek(
    Blindevlek Vlek, TerzijdegelegdeVlek? Eerder, IReadOnlyList<Tafelkandidaat> Kandidaten, IReadOnlyList<Buitenorganisatie> Ingangen);

/// <summary>Wie er aan tafel hoort, volgens de casus, gelijke gevallen en de netwerkkaart.</summary>
/// <param name="Terzijde">Wat hier niet nodig bleek, met waarom.</param>
/// <param name="Meedenkers">Wie er verder iets van weet.</param>
/// <param name="Ervaring">Wat gelijke gevallen leerden.</param>
public sealed record Tafelvoorstel(
    IReadOnlyList<Legeplek> Plekken, IReadOnlyList<TerzijdegelegdeVlek> Terzijde, IReadOnlyList<Tafelkandidaat> Meedenkers, GelijkeErvaring Ervaring);
