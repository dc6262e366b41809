using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Zegt één keer dat een termijn bijna afloopt, en één keer dat hij voorbij is. Aan de contactpersoon, of aan het
/// kernteam zolang niemand de casus heeft; tijdens de behandeling ook aan de eigenaar.
/// </summary>
public sealed class Termijnbewaking(IDbContextFactory<MaatwerkDb> databases, Organisatieronde ronde, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Zo lang houdt een proces de taak vast; daarna mag een ander het overnemen.</summary>
    public static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(30);

    private const int GrootsteGroep = 200;

    /// <summary>Controleert alle organisaties, als dit proces aan de beurt is.</summary>
    /// <returns>Aantal casussen waarover bericht is gegeven.</returns>
    public Task<int> Controleer(CancellationToken ct = default) => ronde.Loop("termijnen", Beurtduur, organisatie => Controleer(organisatie, ct), ct);

    /// <summary>Controleert één organisatie.</summary>
    public async Task<int> Controleer(string organisatie, CancellationToken ct = default)
    {
        for (var aantal = 0; ;)
        {
            var groep = await MeldGroep(organisatie, ct);
            aantal += groep;
            if (groep < GrootsteGroep)
            {
                return aantal;
            }
        }
    }

    private async Task<int> MeldGroep(string organisatie, CancellationToken ct)
    {
        var nu = klok.Nu();
        var vandaag = Kalender.DatumInNederland(nu);
        await using var db = await databases.Open(organisatie, ct);
        var casussen = await TeMelden(db, vandaag).Take(GrootsteGroep).ToListAsync(ct);
        var teams = await Kernteams(db, casussen, ct);
        var berichten = new List<NieuwBericht>();
        foreach (var casus in casussen)
        {
            var soort = casus.Streefdatum < vandaag ? TermijnmeldingSoort.Voorbij : TermijnmeldingSoort.LooptAf;
            db.Add(new Termijnmelding { CasusId = casus.Id, Streefdatum = casus.Streefdatum, Soort = soort, Organisatie = organisatie, Op = nu });
            berichten.AddRange(Ontvangers(casus, teams).Select(wie => new NieuwBericht(wie, BerichtSoort.Termijn, casus.Nummer, Zin(casus, soort, vandaag))));
        }

        await Postvak.Bezorg(db, versleuteling, organisatie, berichten, nu, ct);

        // De sleutel van de melding maakt dubbel bericht onmogelijk: was een ander proces eerder, dan mislukt dit als geheel.
        await db.SaveChangesAsync(ct);
        return casussen.Count;
    }

    private static IQueryable<Lopend> TeMelden(MaatwerkDb db, DateOnly vandaag)
    {
        var grens = vandaag.PlusWerkdagen(1);
        var open = Werklijstfilter.Fasen(Werklijstdeel.Open);
        return db.Set<CasusRij>()
            .Where(c => open.Contains(c.Fase) && !c.Gepauzeerd && c.Streefdatum != null && c.Streefdatum <= grens)
            .Where(c => !db.Set<Termijnmelding>().Any(m => m.CasusId == c.Id && m.Streefdatum == c.Streefdatum
                && m.Soort == (c.Streefdatum < vandaag ? TermijnmeldingSoort.Voorbij : TermijnmeldingSoort.LooptAf)))
            .OrderBy(c => c.Streefdatum).ThenBy(c => c.Nummer)
            .Select(c => new Lopend(c.Id, c.Nummer, c.Fase, c.Werkplaats, c.Streefdatum!.Value, c.ContactpersoonId, c.EigenaarId));
    }

    private static async Task<ILookup<string, Guid>> Kernteams(MaatwerkDb db, IEnumerable<Lopend> casussen, CancellationToken ct)
    {
        var plaatsen = casussen.Where(c => c.ContactpersoonId is null).Select(c => c.Werkplaats).Distinct().ToArray();
        var leden = await db.Set<Persoon>().Where(p => p.Actief && !p.Extern).SelectMany(p => p.Rollen)
            .Where(r => (r.Rol == Rol.Kernteam || r.Rol == Rol.CoordinatorRegio) && plaatsen.Contains(r.Werkplaats))
            .Select(r => new { r.Werkplaats, r.PersoonId }).Distinct().ToListAsync(ct);
        return leden.ToLookup(l => l.Werkplaats, l => l.PersoonId);
    }

    private static IEnumerable<Guid> Ontvangers(Lopend casus, ILookup<string, Guid> teams)
    {
        var begeleiders = casus.ContactpersoonId is { } contactpersoon ? [contactpersoon] : teams[casus.Werkplaats];
        return (casus.Fase.IsInBehandeling() && casus.EigenaarId is { } eigenaar ? begeleiders.Append(eigenaar) : begeleiders).Distinct();
    }

    private static string Zin(Lopend casus, TermijnmeldingSoort soort, DateOnly vandaag)
    {
        var stap = casus.Fase.IsVoorTriage() ? "de beoordeling" : "de behandeling";
        return soort == TermijnmeldingSoort.Voorbij
            ? $"De streefdatum voor {stap} van casus {casus.Nummer} is voorbij. Wat is er nodig om verder te kunnen?"
            : $"De streefdatum voor {stap} van casus {casus.Nummer} is {(casus.Streefdatum == vandaag ? "vandaag" : casus.Streefdatum.ToString("dddd d MMMM"))}.";
    }

    private sealed record Lopend(Guid Id, string Nummer, Fase Fase, string Werkplaats, DateOnly Streefdatum, Guid? ContactpersoonId, Guid? EigenaarId);
}
