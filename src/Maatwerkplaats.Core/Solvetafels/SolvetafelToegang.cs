using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>Wat iemand met een solvetafel mag.</summary>
public enum SolvetafelRecht
{
    [Display(Name = "Zien wie er zitten, wanneer, en wat er op de agenda staat")] Zien,
    [Display(Name = "Aanschuiven bij de zitting: schrijven, scoren, wegen op tafel leggen")] Aanschuiven,
    [Display(Name = "Leiden: mensen vragen, zittingen plannen, agenda bepalen, verplaatsen en afzeggen")] Leiden,
    [Display(Name = "Een solvetafel beginnen")] Beginnen,
}

/// <summary>Op welke grond iemand iets met een solvetafel mag.</summary>
public enum Solvetafelgrond
{
    [Display(Name = "Maatwerkplaats: kernteam of coördinator")] Maatwerker,
    [Display(Name = "Lid van deze solvetafel")] Lid,
    [Display(Name = "Voorzitter of secretaris van deze solvetafel")] Voorzitter,
    [Display(Name = "Solveteam")] Solveteam,
    [Display(Name = "Landelijk coördinator")] Landelijk,
}

/// <summary>
/// De enige plek die zegt wie wat mag met een solvetafel. Wie er niet in staat, weet niet dat zij er is. Wat iemand van een solve
/// leest, zegt <see cref="Solves.SolveToegang"/>; aan de tafel zelf mag een lid wegen, ook zonder verder aan de solve te werken.
/// </summary>
public static class SolvetafelToegang
{
    private static readonly SolvetafelRecht[] Alles = [SolvetafelRecht.Zien, SolvetafelRecht.Aanschuiven, SolvetafelRecht.Leiden, SolvetafelRecht.Beginnen];

    public static IReadOnlyDictionary<Solvetafelgrond, IReadOnlyList<SolvetafelRecht>> Tabel { get; } = new Dictionary<Solvetafelgrond, IReadOnlyList<SolvetafelRecht>>
    {
        [Solvetafelgrond.Maatwerker] = [SolvetafelRecht.Zien],
        [Solvetafelgrond.Lid] = [SolvetafelRecht.Zien, SolvetafelRecht.Aanschuiven],
        [Solvetafelgrond.Voorzitter] = [SolvetafelRecht.Zien, SolvetafelRecht.Aanschuiven, SolvetafelRecht.Leiden],
        [Solvetafelgrond.Solveteam] = Alles,
        [Solvetafelgrond.Landelijk] = Alles,
    };

    /// <summary>Of deze gebruiker dit mag.</summary>
    /// <param name="tafel">Leeg voor wat niet van één tafel afhangt.</param>
    public static bool Mag(Gebruiker wie, Solvetafelstaat? tafel, SolvetafelRecht recht) => Gronden(wie, tafel).Any(g => Tabel[g].Contains(recht));

    /// <exception cref="NietGevonden">Als de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de tafel mag zien maar dit niet mag.</exception>
    public static void Eis(Gebruiker wie, Solvetafelstaat? tafel, SolvetafelRecht recht)
    {
        if (tafel is not null && !Mag(wie, tafel, SolvetafelRecht.Zien))
        {
            throw new NietGevonden();
        }

        if (!Mag(wie, tafel, recht))
        {
            throw new GeenToegang($"Hiervoor heb je bij solvetafels het recht niet: {recht.Label().ToLowerInvariant()}.");
        }
    }

    /// <summary>De solvetafels die in een lijst van deze gebruiker mogen staan.</summary>
    public static IQueryable<SolvetafelRij> Zichtbaar(this IQueryable<SolvetafelRij> tafels, Gebruiker wie)
    {
        var (ik, vanBuiten) = (wie.Id, wie.Extern);
        return Mag(wie, null, SolvetafelRecht.Zien) ? tafels : tafels.Where(t => !vanBuiten && t.Personen.Any(p => p.PersoonId == ik));
    }

    private static IEnumerable<Solvetafelgrond> Gronden(Gebruiker wie, Solvetafelstaat? tafel)
    {
        if (wie.Extern)
        {
            yield break;
        }

        if (wie.IsMaatwerker)
        {
            yield return Solvetafelgrond.Maatwerker;
        }

        if (tafel?.Lid(wie.Id) is { } lid)
        {
            yield return Solvetafelgrond.Lid;
            if (lid.Rol != Tafelrol.Lid)
            {
                yield return Solvetafelgrond.Voorzitter;
            }
        }

        if (wie.Heeft(Rol.Solve))
        {
            yield return Solvetafelgrond.Solveteam;
        }

        if (wie.IsLandelijk)
        {
            yield return Solvetafelgrond.Landelijk;
        }
    }
}
