using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Een casus om te publiceren, onder de naam die hij in de bron had.</summary>
public sealed record Aangeboden(string Herkomst, Uitspraakinhoud Inhoud);

/// <summary>Wat er met de aangeboden casussen is gebeurd.</summary>
public readonly record struct Publicatietelling(int Toegevoegd, int Bijgewerkt);

/// <summary>Publiceert casusprudentie zoals zij is; nog eens aanbieden verandert niets.</summary>
/// <param name="versleuteling">Waarmee bericht aan volgers wordt klaargezet; zonder gaat er geen bericht uit.</param>
public sealed class Publicatie(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok, Versleuteling? versleuteling = null)
{
    private const string Reeks = "MCP";

    /// <summary>Zo vaak wordt het geprobeerd als een ander tegelijk publiceert en hetzelfde kenmerk neemt.</summary>
    private const int MeestePogingen = 10;

    /// <param name="organisatie">Code van de organisatie waarvoor wordt gepubliceerd.</param>
    /// <param name="casussen">Van twee met dezelfde herkomst geldt de laatste.</param>
    /// <param name="proef">Alleen tellen, niets bewaren.</param>
    public async Task<Publicatietelling> Publiceer(string organisatie, IReadOnlyList<Aangeboden> casussen, bool proef, CancellationToken ct = default)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await Probeer(organisatie, casussen, proef, ct);
            }
            catch (DbUpdateException) when (poging < MeestePogingen)
            {
                // Een ander was tegelijk bezig: opnieuw op de nieuwe stand.
            }
        }
    }

    private async Task<Publicatietelling> Probeer(string organisatie, IReadOnlyList<Aangeboden> casussen, bool proef, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var namen = casussen.Select(c => c.Herkomst).Distinct().ToArray();
        var bekend = await db.Set<Uitspraak>().Where(u => EF.Parameter(namen).Contains(u.Herkomst)).ToDictionaryAsync(u => u.Herkomst, ct);
        var reeks = await OpenReeks(db, organisatie, klok.Nu().Year, ct);
        var toegevoegd = 0;
        var anders = new List<Uitspraak>();
        var nieuwe = new List<(string, Uitspraakinhoud)>();
        foreach (var (herkomst, inhoud) in casussen.Reverse().DistinctBy(casus => casus.Herkomst).Reverse())
        {
            if (!bekend.TryGetValue(herkomst, out var uitspraak))
            {
                uitspraak = Nieuw(herkomst, reeks, klok.Nu());
                db.Add(uitspraak);
                nieuwe.Add((uitspraak.Kenmerk, inhoud));
                toegevoegd++;
            }

            if (uitspraak.Herzie(inhoud, klok.Nu()))
            {
                anders.Add(uitspraak);
            }
        }

        var bijgewerkt = anders.Count - toegevoegd;
        if (!proef)
        {
            // Gepubliceerd is vindbaar: allebei, of geen van beide.
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            await db.SaveChangesAsync(ct);
            await Registerindex.Neem(db, anders, ct);
            if (versleuteling is not null)
            {
                await Volgbel.Nieuw(db, versleuteling, organisatie, nieuwe, null, klok.Nu(), ct);
                await db.SaveChangesAsync(ct);
            }

            await transactie.CommitAsync(ct);
        }

        return new(toegevoegd, bijgewerkt);
    }

    /// <summary>Een nieuwe uitspraak met het eerstvolgende kenmerk; opslaan doet de aanroeper.</summary>
    /// <param name="herkomst">Waaronder zij bekend was in de bron.</param>
    internal static async Task<Uitspraak> Nieuw(MaatwerkDb db, string organisatie, string herkomst, DateTime nu, CancellationToken ct) =>
        Nieuw(herkomst, await OpenReeks(db, organisatie, nu.Year, ct), nu);

    private static Uitspraak Nieuw(string herkomst, Nummerreeks reeks, DateTime nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Organisatie = reeks.Organisatie,
        Jaar = reeks.Jaar,
        Nummer = ++reeks.Laatste,
        Herkomst = herkomst,
        GepubliceerdOp = nu,
    };

    private static async Task<Nummerreeks> OpenReeks(MaatwerkDb db, string organisatie, int jaar, CancellationToken ct)
    {
        var reeks = await db.Set<Nummerreeks>().FirstOrDefaultAsync(r => r.Reeks == Reeks && r.Jaar == jaar, ct);
        if (reeks is not null)
        {
            return reeks;
        }

        reeks = new Nummerreeks { Organisatie = organisatie, Reeks = Reeks, Jaar = jaar };
        db.Add(reeks);
        return reeks;
    }
}
