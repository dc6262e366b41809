using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Wat iemand met intervisie mag.</summary>
public enum IntervisieRecht
{
    [Display(Name = "Zien dat een groep er is en wie erin zit, en aansluiten")] Kennen,
    [Display(Name = "Meedoen: bijeenkomsten, vragen en notities lezen, plannen, antwoorden en doorgeven")] Meedoen,
    [Display(Name = "Een intervisiegroep beginnen")] Beginnen,
    [Display(Name = "Het verbindingsteam beginnen")] VerbindingsteamBeginnen,
    [Display(Name = "Vanuit een casus een vraag aan een groep stellen")] Vragen,
}

/// <summary>Op welke grond iemand iets met intervisie mag.</summary>
public enum Intervisiegrond
{
    [Display(Name = "Medewerker van de eigen organisatie")] Medewerker,
    [Display(Name = "Kernteam of coördinator")] Maatwerker,
    [Display(Name = "Lid van deze groep")] Lid,
    [Display(Name = "Landelijk coördinator")] Landelijk,
}

/// <summary>
/// De enige plek die zegt wie wat mag met intervisie. Wat een groep bespreekt, leest alleen een lid. Geen coördinator, beheerder of
/// toezichthouder leest mee; wie wil meelezen, wordt lid, en dat zien de anderen.
/// </summary>
public static class IntervisieToegang
{
    public static IReadOnlyDictionary<Intervisiegrond, IReadOnlyList<IntervisieRecht>> Tabel { get; } = new Dictionary<Intervisiegrond, IReadOnlyList<IntervisieRecht>>
    {
        [Intervisiegrond.Medewerker] = [IntervisieRecht.Vragen],
        [Intervisiegrond.Maatwerker] = [IntervisieRecht.Kennen, IntervisieRecht.Beginnen, IntervisieRecht.Vragen],
        [Intervisiegrond.Lid] = [IntervisieRecht.Kennen, IntervisieRecht.Meedoen],
        [Intervisiegrond.Landelijk] = [IntervisieRecht.Kennen, IntervisieRecht.Beginnen, IntervisieRecht.VerbindingsteamBeginnen, IntervisieRecht.Vragen],
    };

    /// <param name="groep">Leeg voor wat niet van één groep afhangt.</param>
    public static bool Mag(Gebruiker wie, Intervisiestaat? groep, IntervisieRecht recht) => Gronden(wie, groep).Any(g => Tabel[g].Contains(recht));

    /// <exception cref="NietGevonden">Als de gebruiker van de groep niet mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker dit niet mag.</exception>
    public static void Eis(Gebruiker wie, Intervisiestaat? groep, IntervisieRecht recht)
    {
        if (groep is not null && recht != IntervisieRecht.Vragen && !Mag(wie, groep, IntervisieRecht.Kennen))
        {
            throw new NietGevonden();
        }

        if (!Mag(wie, groep, recht))
        {
            throw new GeenToegang($"Hiervoor heb je bij intervisie het recht niet: {recht.Label().ToLowerInvariant()}.");
        }
    }

    private static IEnumerable<Intervisiegrond> Gronden(Gebruiker wie, Intervisiestaat? groep)
    {
        if (wie.Extern)
        {
            yield break;
        }

        yield return Intervisiegrond.Medewerker;
        if (wie.IsMaatwerker)
        {
            yield return Intervisiegrond.Maatwerker;
        }

        if (groep?.IsLid(wie.Id) == true)
        {
            yield return Intervisiegrond.Lid;
        }

        if (wie.IsLandelijk)
        {
            yield return Intervisiegrond.Landelijk;
        }
    }
}
