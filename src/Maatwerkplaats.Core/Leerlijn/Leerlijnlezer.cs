using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Leerlijn;

/// <summary>
/// Legt naast elkaar wat iemand inbracht, waar die aan meedeed, waarmee die oefende en wat die leerde. Alles komt uit wat deze
/// persoon al mocht zien; er wordt niets van bewaard en niets van geteld.
/// </summary>
public sealed class Leerlijnlezer(IDbContextFactory<MaatwerkDb> databases, Oefenlezer oefeningen, Leernotities notities, TimeProvider klok)
{
    /// <summary>Zoveel casussen en sessies staan er hoogstens, de nieuwste.</summary>
    public const int MeesteRegels = 100;

    public async Task<Leerlijnbeeld> Van(Gebruiker wie, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        var (ik, vandaag) = (wie.Id, Kalender.DatumInNederland(klok.Nu()));
        await using var db = await databases.Open(wie.Organisatie, ct);
        var mijn = db.Set<CasusPersoon>().Where(p => p.PersoonId == ik && p.Relatie != CasusRelatie.GevraagdeEigenaar);
        var rijen = await db.Set<CasusRij>().AsNoTracking().Zichtbaar(wie, vandaag).Where(c => mijn.Any(p => p.CasusId == c.Id))
            .OrderByDescending(c => c.AangemeldOp).Take(MeesteRegels)
            .Select(c => new { c.Nummer, c.Titel, c.Fase, c.TriageUitkomst, c.AangemeldOp, Ingebracht = mijn.Any(p => p.CasusId == c.Id && p.Relatie == CasusRelatie.Inbrenger) }).ToListAsync(ct);
        var casussen = rijen.ConvertAll(c => (c.Ingebracht, Regel: new Leercasus(c.Nummer, c.Titel, c.Fase.Label(c.TriageUitkomst), c.AangemeldOp)));
        var sessies = await db.Set<SessieRij>().AsNoTracking().Zichtbaar(db, wie, vandaag)
            .Where(s => s.Stand == Sessiestand.Gehouden && s.Personen.Any(p => p.PersoonId == ik))
            .OrderByDescending(s => s.Begin).Take(MeesteRegels).Select(s => new Leersessie(s.Nummer, s.Begin!.Value)).ToListAsync(ct);
        return new(
            [.. casussen.Where(c => c.Ingebracht).Select(c => c.Regel)],
            [.. casussen.Where(c => !c.Ingebracht).Select(c => c.Regel)],
            sessies, await oefeningen.Van(wie, ct), await oefeningen.Meegenomen(wie, ct), await notities.Van(wie, ct));
    }
}

/// <summary>De leerlijn van één persoon, voor die persoon.</summary>
/// <param name="Meegedaan">Casussen van een ander waar deze persoon bij hoort of hoorde.</param>
/// <param name="Meegenomen">Wat iemand na een oefening opschreef, op de sleutel van de oefening.</param>
public sealed record Leerlijnbeeld(
    IReadOnlyList<Leercasus> Ingebracht, IReadOnlyList<Leercasus> Meegedaan, IReadOnlyList<Leersessie> Sessies, IReadOnlyList<Oefenregel> Geoefend,
    IReadOnlyDictionary<Guid, string> Meegenomen, IReadOnlyList<GelezenLeernotitie> Notities)
{
    public bool IsLeeg => Ingebracht.Count + Meegedaan.Count + Sessies.Count + Geoefend.Count + Notities.Count == 0;
}

/// <summary>Een casus in de eigen leerlijn.</summary>
/// <param name="Stand">Hoe ver de casus is, in woorden.</param>
public sealed record Leercasus(string Nummer, string Titel, string Stand, DateTime AangemeldOp);

/// <summary>Een gehouden maatwerksessie in de eigen leerlijn.</summary>
public sealed record Leersessie(string Nummer, DateTime Op);
