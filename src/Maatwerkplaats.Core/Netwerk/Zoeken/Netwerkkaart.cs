using System.Collections.Concurrent;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Taal.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Netwerk.Zoeken;

/// <summary>Zoekt op de netwerkkaart, in gewone woorden en met keuzes. Elke collega mag dit; wie van buiten komt, ziet niets.</summary>
public sealed class Netwerkkaart(IDbContextFactory<MaatwerkDb> databases, Lijstenbron lijsten, TimeProvider klok)
{
    /// <summary>Kaartjes per bladzijde.</summary>
    public const int PerPagina = 20;

    private readonly ConcurrentDictionary<string, Netwerkindex> _indexen = new();

    /// <param name="pagina">Vanaf 1.</param>
    /// <exception cref="GeenToegang">Als de gebruiker van buiten komt.</exception>
    public async Task<Netwerkantwoord> Zoek(Gebruiker wie, Netwerkvraag vraag, int pagina, CancellationToken ct = default)
    {
        NetwerkToegang.Eis(wie);
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        var woorden = await lijsten.Lees(wie.Organisatie, ct);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var mensen = await Netwerklezer.Vindbaren(db, ct);
        var organisaties = await Organisatieboek.Lees(db, vandaag, ookGestopt: false, ct);
        var ladder = Mandaatladder.Van(woorden);
        var passend = mensen.Where(k => vraag.Past(k, ladder, vandaag)).ToDictionary(k => k.PersoonId);
        var vondsten = vraag.Tekst.Length == 0 ? null : Index(wie.Organisatie).Zoek(Stof(mensen, organisaties, woorden), vraag.Tekst);
        var gevonden = vondsten is null
            ? [.. passend.Values.OrderByDescending(k => k.IsTeVragen(vandaag)).ThenBy(k => k.Naam, StringComparer.CurrentCulture)]
            : vondsten.Sleutels.Where(passend.ContainsKey).Select(id => passend[id]).ToArray();
        var opDezePagina = gevonden.Skip((Math.Max(1, pagina) - 1) * PerPagina).Take(PerPagina).ToArray();
        var bijdragen = await Bijdragen.Tel(db, [.. opDezePagina.Where(k => k.BijdragenTonen).Select(k => k.PersoonId)], ct);
        var anders = organisaties.ToDictionary(o => o.Id);
        return new(
            [.. opDezePagina.Select(k => new Netwerktreffer(k, k.BijdragenTonen ? bijdragen.GetValueOrDefault(k.PersoonId) : null, vondsten?.Waarom(k.PersoonId) ?? []))],
            gevonden.Length,
            vondsten is null ? [] : [.. vondsten.Sleutels.Where(anders.ContainsKey).Select(id => anders[id])],
            [.. mensen.Select(k => k.Standplaats).Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCulture)],
            mensen.Count,
            vraag.HeeftFilters ? vondsten?.Sleutels.Count(id => !anders.ContainsKey(id)) ?? mensen.Count : gevonden.Length,
            vondsten?.OokGezocht ?? [],
            vondsten?.Verbeteringen ?? []);
    }

    private Netwerkindex Index(string organisatie) => _indexen.GetOrAdd(organisatie, _ => new());

    private static Dictionary<Guid, IReadOnlyList<Sectie>> Stof(IReadOnlyList<Netwerkkaartje> mensen, IReadOnlyList<Buitenorganisatie> organisaties, Lijsten woorden) =>
        mensen.Select(k => (k.PersoonId, Netwerkdocument.Van(k, woorden)))
            .Concat(organisaties.Select(o => (o.Id, Netwerkdocument.Van(o, woorden)))).ToDictionary(s => s.Item1, s => s.Item2);
}

/// <summary>Een gevonden collega.</summary>
/// <param name="Bijdragen">Hoe vaak deze collega eerder meedeed; leeg als die dat liever niet toont.</param>
/// <param name="Waarom">Waarom gevonden, een zin per gezocht woord.</param>
public sealed record Netwerktreffer(Netwerkkaartje Kaartje, int? Bijdragen, IReadOnlyList<string> Waarom);

/// <summary>Wat een vraag aan de netwerkkaart opleverde.</summary>
/// <param name="Treffers">De kaartjes van deze bladzijde.</param>
/// <param name="Aantal">Hoeveel collega's er zijn gevonden.</param>
/// <param name="Organisaties">Andere organisaties waar de woorden bij passen.</param>
/// <param name="Plaatsen">Plaatsen om uit te kiezen.</param>
/// <param name="OpDeKaart">Hoeveel collega's er op de kaart staan.</param>
/// <param name="ZonderKeuzes">Hoeveel er waren gevonden zonder de keuzes.</param>
/// <param name="OokGezocht">Wat er naast de getypte woorden is gezocht.</param>
public sealed record Netwerkantwoord(
    IReadOnlyList<Netwerktreffer> Treffers,
    int Aantal,
    IReadOnlyList<Buitenorganisatie> Organisaties,
    IReadOnlyList<string> Plaatsen,
    int OpDeKaart,
    int ZonderKeuzes,
    IReadOnlyList<string> OokGezocht,
    IReadOnlyList<Verbetering> Verbeteringen);
