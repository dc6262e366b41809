using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Wat iemand met een solve mag.</summary>
public enum SolveRecht
{
    [Display(Name = "Lezen wat er speelt, hoe het ervoor staat en wat er in de tussentijd kan")] Lezen,
    [Display(Name = "Zien welke casussen en signalen eronder liggen, en wie er is ingelicht")] Onderbouwing,
    [Display(Name = "De solve aandragen of er iets bij leggen")] Aandragen,
    [Display(Name = "Eraan werken: beschrijven, wegen, besluiten, stappen afspreken, melders inlichten")] Werken,
}

/// <summary>Op welke grond iemand iets met een solve mag.</summary>
public enum Solvegrond
{
    [Display(Name = "Collega met een account")] Collega,
    [Display(Name = "Maatwerkplaats: kernteam of coördinator")] Maatwerker,
    [Display(Name = "Lid van de solvetafel of eigenaar")] Lid,
    [Display(Name = "Solveteam")] Solveteam,
    [Display(Name = "Landelijk coördinator")] Landelijk,
}

/// <summary>
/// De enige plek die zegt wie wat mag met een solve; bladzijde, lijst, uitvoer en API gaan hier langs. Wie er niet in staat, mag
/// niets. Wat iemand van een casus onder een solve leest, zegt <see cref="Casussen.CasusToegang"/>.
/// </summary>
public static class SolveToegang
{
    public static IReadOnlyDictionary<Solvegrond, IReadOnlyList<SolveRecht>> Tabel { get; } = new Dictionary<Solvegrond, IReadOnlyList<SolveRecht>>
    {
        [Solvegrond.Collega] = [SolveRecht.Lezen],
        [Solvegrond.Maatwerker] = [SolveRecht.Lezen, SolveRecht.Onderbouwing, SolveRecht.Aandragen],
        [Solvegrond.Lid] = [SolveRecht.Lezen, SolveRecht.Onderbouwing, SolveRecht.Aandragen, SolveRecht.Werken],
        [Solvegrond.Solveteam] = [SolveRecht.Lezen, SolveRecht.Onderbouwing, SolveRecht.Aandragen, SolveRecht.Werken],
        [Solvegrond.Landelijk] = [SolveRecht.Lezen, SolveRecht.Onderbouwing, SolveRecht.Aandragen, SolveRecht.Werken],
    };

    /// <summary>Of deze gebruiker dit bij deze solve mag.</summary>
    /// <param name="solve">Leeg voor wat niet van één solve afhangt, zoals de lijst of een nieuwe aandragen.</param>
    public static bool Mag(Gebruiker wie, Solvestaat? solve, SolveRecht recht) => Gronden(wie, solve).Any(g => Tabel[g].Contains(recht));

    /// <exception cref="NietGevonden">Als de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de solve mag lezen maar dit niet mag.</exception>
    public static void Eis(Gebruiker wie, Solvestaat? solve, SolveRecht recht)
    {
        if (!Mag(wie, solve, SolveRecht.Lezen))
        {
            throw new NietGevonden();
        }

        if (!Mag(wie, solve, recht))
        {
            throw new GeenToegang($"Hiervoor heb je bij solves het recht niet: {recht.Label().ToLowerInvariant()}.");
        }
    }

    private static IEnumerable<Solvegrond> Gronden(Gebruiker wie, Solvestaat? solve)
    {
        if (wie.Extern)
        {
            yield break;
        }

        yield return Solvegrond.Collega;
        if (wie.IsMaatwerker)
        {
            yield return Solvegrond.Maatwerker;
        }

        if (solve?.IsLid(wie.Id) == true)
        {
            yield return Solvegrond.Lid;
        }

        if (wie.Heeft(Rol.Solve))
        {
            yield return Solvegrond.Solveteam;
        }

        if (wie.IsLandelijk)
        {
            yield return Solvegrond.Landelijk;
        }
    }
}
