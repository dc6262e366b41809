using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Leest wat iemand nu nodig heeft: eigen casussen, acties, wat in de triage wacht en ongelezen berichten.</summary>
public sealed class MijnWerk(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel casussen toont de startbladzijde hoogstens; de rest staat in de werklijst.</summary>
    public const int MeesteCasussen = 60;

    /// <summary>Zo lang blijft een gesloten casus nog op de startbladzijde van wie hem inbracht.</summary>
    private static readonly TimeSpan Nagloeien = TimeSpan.FromDays(30);

    public async Task<Werkoverzicht> Van(Gebruiker wie, CancellationToken ct = default)
    {
        var nu = klok.Nu();
        var vandaag = Kalender.DatumInNederland(nu);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var casussen = (await Mijn(db, wie, nu - Nagloeien, vandaag, ct)).ConvertAll(CasusProjectie.Lees);
        return new(
            [.. casussen.Select(c => new EigenCasus(c, CasusToegang.Voor(wie, c, vandaag))).Where(c => c.Inzicht.MagZien)],
            wie.IsMaatwerker ? await Wachtend(db, wie, vandaag, ct) : [],
            await db.Set<Bericht>().CountAsync(b => b.PersoonId == wie.Id && b.GelezenOp == null, ct));
    }

    private static async Task<List<string>> Mijn(MaatwerkDb db, Gebruiker wie, DateTime sinds, DateOnly vandaag, CancellationToken ct)
    {
        var open = Werklijstfilter.Fasen(Werklijstdeel.Open);
        var bij = db.Set<CasusPersoon>().Where(p => p.PersoonId == wie.Id).Select(p => p.CasusId)
            .Union(db.Set<CasusActie>().Where(a => a.PersoonId == wie.Id).Select(a => a.CasusId));
        return await db.Set<CasusRij>().Zichtbaar(wie, vandaag)
            .Where(c => bij.Contains(c.Id))
            .Where(c => open.Contains(c.Fase) || c.FaseSinds > sinds)
            .OrderBy(c => c.Streefdatum == null).ThenBy(c => c.Streefdatum).ThenByDescending(c => c.FaseSinds)
            .Take(MeesteCasussen).Select(c => c.Staat).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<Wachtrij>> Wachtend(MaatwerkDb db, Gebruiker wie, DateOnly vandaag, CancellationToken ct)
    {
        var filter = new Werklijstfilter { ZonderAntwoord = true, ZonderContactpersoon = true, Werkplaatsen = wie.IsLandelijk ? [] : wie.Werkplaatsen };
        return await db.Set<CasusRij>().Zichtbaar(wie, vandaag).Voldoet(filter, vandaag)
            .GroupBy(c => c.Werkplaats)
            .Select(g => new Wachtrij(g.Key, g.Count(), g.Count(c => c.Spoed), g.Min(c => c.AangemeldOp)))
            .ToListAsync(ct);
    }
}

/// <summary>Alles voor de startbladzijde van één persoon.</summary>
/// <param name="Ongelezen">Aantal ongelezen berichten.</param>
public sealed record Werkoverzicht(IReadOnlyList<EigenCasus> Casussen, IReadOnlyList<Wachtrij> Wachtend, int Ongelezen);

/// <summary>Een casus waar iemand bij hoort, met wat diegene ermee mag.</summary>
public sealed record EigenCasus(CasusStaat Casus, Inzicht Inzicht);

/// <summary>Wat bij één Maatwerkplaats wacht tot iemand het oppakt.</summary>
/// <param name="Werkplaats">Code van de Maatwerkplaats.</param>
/// <param name="OudsteOp">Wanneer de langst wachtende casus is aangemeld.</param>
public sealed record Wachtrij(string Werkplaats, int Aantal, int Spoed, DateTime OudsteOp);
