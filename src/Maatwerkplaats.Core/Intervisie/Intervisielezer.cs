using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Leest groepen: voor een lid alles, voor een ander alleen dat de groep er is en wie erin zit.</summary>
public sealed class Intervisielezer(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Zoveel lessen staan er op de bladzijde van de eigen plaats.</summary>
    public const int MeesteLessen = 20;

    /// <summary>De groepen die deze gebruiker mag kennen: de eigen voorop, daarna waar nog plek is.</summary>
    public async Task<IReadOnlyList<Groepskaart>> Lijst(Gebruiker wie, CancellationToken ct = default) =>
        [.. (await Alle(wie, ct)).Where(g => IntervisieToegang.Mag(wie, g, IntervisieRecht.Kennen)).Select(g => Kaart(wie, g))
            .OrderByDescending(k => k.IsLid).ThenBy(k => k.IsVol).ThenBy(k => k.Naam, StringComparer.CurrentCulture)];

    /// <summary>De groepen waaraan iemand een vraag kan stellen: alleen nummer en naam.</summary>
    public async Task<IReadOnlyList<(string Nummer, string Naam)>> VoorVraag(Gebruiker wie, CancellationToken ct = default)
    {
        IntervisieToegang.Eis(wie, null, IntervisieRecht.Vragen);
        return [.. (await Alle(wie, ct)).Select(g => (g.Nummer, g.Naam)).OrderBy(g => g.Naam, StringComparer.CurrentCulture)];
    }

    /// <summary>Eén groep; wie geen lid is, krijgt alleen de kaart.</summary>
    /// <exception cref="NietGevonden">Als de groep er niet is, of de gebruiker er niet van mag weten.</exception>
    public async Task<GelezenGroep> Lees(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var groep = (await db.Set<IntervisieRij>().AsNoTracking().FirstOrDefaultAsync(g => g.Nummer == nummer, ct))?.Lees() ?? throw new NietGevonden();
        IntervisieToegang.Eis(wie, groep, IntervisieRecht.Kennen);
        return IntervisieToegang.Mag(wie, groep, IntervisieRecht.Meedoen)
            ? new(Kaart(wie, groep), groep, [.. groep.Notities.Select(n => new GelezenGroepsnotitie(n.Id, n.Bijeenkomst, versleuteling.Ontsleutel(n.Tekst, Intervisiedienst.DoelNotitie), n.Door, n.Op))])
            : new(Kaart(wie, groep), null, []);
    }

    /// <summary>Eén groep, voor een lid.</summary>
    /// <exception cref="GeenToegang">Als de gebruiker geen lid is.</exception>
    public async Task<GelezenGroep> LeesAlsLid(Gebruiker wie, string nummer, CancellationToken ct = default) => await Lees(wie, nummer, ct) is { Groep: not null } gelezen
        ? gelezen : throw new GeenToegang("Dit lezen alleen de leden van deze groep.");

    /// <summary>De vragen uit een casus met hun antwoord, voor wie die casus leest.</summary>
    public async Task<IReadOnlyList<Casusvraag>> BijCasus(Gebruiker wie, GelezenCasus gelezen, CancellationToken ct = default)
    {
        if (wie.Extern || !gelezen.Inzicht.Mag(CasusRecht.Lezen))
        {
            return [];
        }

        var nummer = gelezen.Casus.Nummer;
        await using var db = await databases.Open(wie.Organisatie, ct);
        var groepen = await db.Set<IntervisieRij>().AsNoTracking().Where(g => g.Vragen.Any(v => v.Casus == nummer)).ToListAsync(ct);
        return [.. groepen.Select(g => g.Lees()).SelectMany(g => g.Vragen.Where(v => v.Casus == nummer && v.Stand != Vraagstand.Ingetrokken).Select(v => new Casusvraag(g.Nummer, g.Naam, v))).OrderByDescending(v => v.Vraag.Id)];
    }

    /// <summary>Wat leden aan de eigen Maatwerkplaats doorgaven, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<(string Groep, Groepsles Les)>> Lessen(Gebruiker wie, CancellationToken ct = default)
    {
        var plaatsen = Intervisiedienst.Plaatsen(wie);
        return plaatsen.Count == 0 ? [] : [.. (await Alle(wie, ct)).SelectMany(g => g.Lessen.Select(l => (g.Naam, Les: l))).Where(l => l.Les.Werkplaatsen.Any(plaatsen.Contains)).OrderByDescending(l => l.Les.Id).Take(MeesteLessen)];
    }

    private async Task<List<Intervisiestaat>> Alle(Gebruiker wie, CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await db.Set<IntervisieRij>().AsNoTracking().ToListAsync(ct)).Select(g => g.Lees()).Where(g => g.Leden.Count > 0)];
    }

    private Groepskaart Kaart(Gebruiker wie, Intervisiestaat groep)
    {
        var lid = groep.IsLid(wie.Id);
        return new(groep.Nummer, groep.Naam, groep.Soort, groep.Leden, lid, groep.IsVol, lid ? groep.Volgende(klok.Nu()) : null, lid ? groep.Open.Count() : 0);
    }
}

/// <summary>Wat een ander van een groep mag weten.</summary>
/// <param name="Volgende">De volgende bijeenkomst; alleen voor een lid.</param>
/// <param name="OpenVragen">Hoeveel vragen er wachten; alleen voor een lid.</param>
public sealed record Groepskaart(string Nummer, string Naam, Groepsoort Soort, IReadOnlyList<Tafellid> Leden, bool IsLid, bool IsVol, Zitting? Volgende, int OpenVragen);

/// <summary>Een groep zoals de lezer haar mag zien.</summary>
/// <param name="Groep">Leeg voor wie geen lid is.</param>
/// <param name="Notities">De notities, leesbaar; leeg voor wie geen lid is.</param>
public sealed record GelezenGroep(Groepskaart Kaart, Intervisiestaat? Groep, IReadOnlyList<GelezenGroepsnotitie> Notities);

/// <summary>Een notitie zoals een lid haar leest.</summary>
public sealed record GelezenGroepsnotitie(Guid Id, int Bijeenkomst, string Tekst, Betrokkene Door, DateOnly Op);

/// <summary>Een vraag uit een casus, met de groep die haar kreeg.</summary>
public sealed record Casusvraag(string Groep, string Groepsnaam, Intervisievraag Vraag);
