using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Leidt uit de staat van een solve af wat lijsten nodig hebben.</summary>
public static class Solveprojectie
{
    public static Solvestaat Lees(string staat) => JsonSerializer.Deserialize<Solvestaat>(staat, Gebeurtenissoorten.Json)!;

    internal static void WerkBij(SolveRij rij, Solvestaat solve, DateTime nu)
    {
        rij.Staat = Schrijf(solve);
        rij.GewijzigdOp = nu;
        (rij.Stand, rij.Titel, rij.Ouder, rij.EigenaarId, rij.StapVoor) = Kolommen(solve);
        rij.Koppelingen.RemoveAll(r => !solve.Koppelingen.Any(k => k.Soort == r.Soort && k.Kenmerk == r.Kenmerk));
        rij.Koppelingen.AddRange(solve.Koppelingen.Where(k => !rij.Koppelingen.Any(r => r.Soort == k.Soort && r.Kenmerk == k.Kenmerk))
            .Select(k => new SolveKoppeling { SolveId = rij.Id, Soort = k.Soort, Kenmerk = k.Kenmerk }));
    }

    /// <summary>Of de stand van de solve is wat haar geschiedenis zegt.</summary>
    internal static bool Volgt(SolveRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Solve.Herhaal(geschiedenis.Select(g => ((Solvegebeurtenis)g.Gebeurtenis, g.Handeling)));
        return Schrijf(staat) == Schrijf(Lees(rij.Staat)) && Kolommen(staat) == (rij.Stand, rij.Titel, rij.Ouder, rij.EigenaarId, rij.StapVoor);
    }

    private static (Solvestand, string, string?, Guid?, DateOnly?) Kolommen(Solvestaat solve) =>
        (solve.Stand, solve.Beschrijving.Titel, solve.Ouder?.Nummer, solve.Eigenaar.PersoonId, solve.Stap?.Voor);

    private static string Schrijf(Solvestaat solve) => JsonSerializer.Serialize(solve, Gebeurtenissoorten.Json);
}
