using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// "Dit loopt al": toont bij het inbrengen van een casus de solves waar hij over lijkt te gaan, met wat er in de tussentijd kan.
/// Van de vraag wordt niets bewaard.
/// </summary>
public sealed class LopendeSolves(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    private const int Meeste = 3;
    private const int KorteTekst = 15;

    /// <summary>Bij een tekst die iemand aan het typen is.</summary>
    public async Task<IReadOnlyList<LopendeSolve>> BijTekst(Gebruiker wie, string tekst, IReadOnlyCollection<string> wetten, CancellationToken ct = default)
    {
        if (tekst.Trim().Length < KorteTekst || !SolveToegang.Mag(wie, null, SolveRecht.Lezen))
        {
            return [];
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        var open = Enum.GetValues<Solvestand>().Where(s => s.IsOpen()).ToArray();
        var staten = await db.Set<SolveRij>().AsNoTracking().Where(s => open.Contains(s.Stand)).Select(s => s.Staat).ToListAsync(ct);
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        return [.. new Solveherkenner(staten.ConvertAll(Solveprojectie.Lees)).Zoek(tekst, wetten).Take(Meeste).Select(h => LopendeSolve.Van(h.Solve, h.Woorden, vandaag))];
    }

    /// <summary>De solves waar deze casus onder ligt, en waar hij over lijkt te gaan.</summary>
    public async Task<IReadOnlyList<LopendeSolve>> BijCasus(Gebruiker wie, CasusStaat casus, CancellationToken ct = default)
    {
        var gevonden = await BijTekst(wie, $"{casus.Melding.Titel} {casus.Melding.Buikpijn} {casus.Melding.Gewenst}", casus.Kenmerken.Wetten, ct);
        return [.. gevonden.Where(g => casus.Solves.All(s => s.Nummer != g.Nummer))];
    }
}

/// <summary>Een lopende solve, kort genoeg om naast een formulier te zetten.</summary>
/// <param name="Tussentijd">Wat er kan zolang de oorzaak er nog is; leeg als dat niet is geregeld.</param>
/// <param name="Waarom">De gedeelde woorden.</param>
public sealed record LopendeSolve(string Nummer, string Titel, Solvestand Stand, string? Tussentijd, string? VoorWie, IReadOnlyList<string> Waarom)
{
    internal static LopendeSolve Van(Solvestaat s, IReadOnlyList<string> waarom, DateOnly vandaag)
    {
        var nu = s.Tussenregeling is { } t && t.Geldt(vandaag) ? t : null;
        return new(s.Nummer, s.Beschrijving.Titel, s.Stand, nu?.Wat, nu?.VoorWie, waarom);
    }
}
