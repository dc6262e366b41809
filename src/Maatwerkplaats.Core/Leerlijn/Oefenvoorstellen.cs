using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Leerlijn;

/// <summary>
/// Stelt voor waarmee iemand kan oefenen: iets dat lijkt op wat die zelf doet, en iets waar die nog niet mee oefende. Van de
/// afloop komt niets mee. Wat er is voorgesteld, wordt nergens bewaard.
/// </summary>
public sealed class Oefenvoorstellen(IDbContextFactory<MaatwerkDb> databases, Gelijkenlezer gelijken, Oefenkeuze keuze, Oefenlezer oefeningen, TimeProvider klok)
{
    /// <summary>Naar zoveel eigen casussen kijkt het hoogstens, de nieuwste eerst.</summary>
    private const int EigenCasussen = 3;

    private const int MeesteDichtbij = 2;

    public async Task<IReadOnlyList<Oefenvoorstelling>> Voor(Gebruiker wie, CancellationToken ct = default)
    {
        OefenToegang.Eis(wie);
        var gedaan = await oefeningen.AlGedaan(wie, ct);
        var mijn = await Eigen(wie, ct);
        var voorstellen = new List<Oefenvoorstelling>();
        foreach (var casus in mijn)
        {
            if (voorstellen.Count < MeesteDichtbij && await Dichtbij(wie, casus, gedaan, voorstellen, ct) is { } dichtbij)
            {
                voorstellen.Add(dichtbij);
            }
        }

        if (await Nieuw(wie, mijn, gedaan, voorstellen, ct) is { } nieuw)
        {
            voorstellen.Add(nieuw);
        }

        return voorstellen.Count > 0 ? voorstellen : [.. await Verzonnen(wie, ct)];
    }

    private async Task<Oefenvoorstelling?> Dichtbij(Gebruiker wie, CasusStaat casus, IReadOnlySet<(int, int)> gedaan, IReadOnlyList<Oefenvoorstelling> al, CancellationToken ct)
    {
        foreach (var gelijk in (await gelijken.BijCasus(wie, casus, ct)).Casussen.Where(g => Afloop.Heeft(g.Inhoud)))
        {
            if (Aanhaling.Plaats(gelijk.Kenmerk) is { } plaats && !gedaan.Contains(plaats) && !al.Any(v => v.Bron == new Oefenbron(plaats.Jaar, plaats.Nummer)))
            {
                return new(new(plaats.Jaar, plaats.Nummer), gelijk.Titel, gelijk.Inhoud.Wetten, Voorstelsoort.Dichtbij, casus.Nummer);
            }
        }

        return null;
    }

    /// <summary>De wet waarover het meest is gepubliceerd, en waar deze persoon nog niet mee werkte en niet mee oefende.</summary>
    private async Task<Oefenvoorstelling?> Nieuw(Gebruiker wie, IReadOnlyList<CasusStaat> mijn, IReadOnlySet<(int, int)> gedaan, IReadOnlyList<Oefenvoorstelling> al, CancellationToken ct)
    {
        var bekend = (await oefeningen.Van(wie, ct)).SelectMany(o => o.Opgave.Wetten).Concat(al.SelectMany(v => v.Wetten)).Concat(mijn.SelectMany(c => c.Kenmerken.Wetten))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wet = (await keuze.Zoek(wie, "", "", "", ct)).Wetten.FirstOrDefault(w => !bekend.Contains(w));
        var kandidaat = wet is null ? null : (await keuze.Zoek(wie, "", wet, "", ct)).Keuzes.FirstOrDefault(k => !gedaan.Contains((k.Jaar, k.Nummer)));
        return kandidaat is null ? null : new(new(kandidaat.Jaar, kandidaat.Nummer), kandidaat.Titel, kandidaat.Wetten, Voorstelsoort.Nieuw, wet!);
    }

    private async Task<IEnumerable<Oefenvoorstelling>> Verzonnen(Gebruiker wie, CancellationToken ct)
    {
        var gedaan = (await oefeningen.Van(wie, ct)).Where(o => o.Opgave.IsVerzonnen).Select(o => o.Opgave.Naam).ToHashSet();
        return Oefencasussen.Alle.Where(o => !gedaan.Contains(o.Opgave.Naam)).Take(1).Select(o => new Oefenvoorstelling(new(Oefencasus: o.Code), o.Opgave.Naam, o.Opgave.Wetten, Voorstelsoort.Verzonnen, ""));
    }

    private async Task<List<CasusStaat>> Eigen(Gebruiker wie, CancellationToken ct)
    {
        var (ik, vandaag) = (wie.Id, Kalender.DatumInNederland(klok.Nu()));
        await using var db = await databases.Open(wie.Organisatie, ct);
        return (await db.Set<CasusRij>().AsNoTracking().Zichtbaar(wie, vandaag).Where(c => c.Personen.Any(p => p.PersoonId == ik))
                .OrderByDescending(c => c.GewijzigdOp).Take(EigenCasussen).Select(c => c.Staat).ToListAsync(ct)).ConvertAll(CasusProjectie.Lees)
            .FindAll(c => CasusToegang.Voor(wie, c, vandaag).Mag(CasusRecht.Lezen));
    }
}

/// <summary>Waarom een casus om mee te oefenen wordt voorgesteld.</summary>
public enum Voorstelsoort
{
    /// <summary>Lijkt op een eigen casus.</summary>
    Dichtbij,

    /// <summary>Gaat over een wet waarmee iemand nog niet oefende.</summary>
    Nieuw,

    /// <summary>Een verzonnen oefencasus, als er in de casusprudentie niets is.</summary>
    Verzonnen,
}

/// <summary>Een casus om mee te oefenen; van de afloop staat er niets.</summary>
/// <param name="Bij">Nummer van de eigen casus waar hij op lijkt, of de wet die nieuw is.</param>
public sealed record Oefenvoorstelling(Oefenbron Bron, string Titel, IReadOnlyList<string> Wetten, Voorstelsoort Soort, string Bij)
{
    public string Adres => Bron.Oefencasus is { } code ? $"/oefenen/beginnen?oefencasus={code}" : $"/oefenen/beginnen?jaar={Bron.Jaar}&nummer={Bron.Nummer}";
}
