using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Wat iemand met de signalenmonitor en de knelpuntenbrief mag.</summary>
public enum Knelpuntrecht
{
    [Display(Name = "De signalenmonitor lezen en uitvoeren")] MonitorLezen,
    [Display(Name = "Ook losse signalen zien, en wie eigenaar is")] MonitorHelemaal,
    [Display(Name = "Vastleggen waar iets bekend is, en wie eigenaar is")] MonitorBijhouden,
    [Display(Name = "Verzonden knelpuntenbrieven lezen, met wat er daarna gebeurde")] BriefLezen,
    [Display(Name = "Een knelpunt inbrengen zolang er wordt uitgevraagd")] Inbrengen,
    [Display(Name = "De ronde leiden: uitvragen, samenvoegen, wegen, ordenen, verzenden, opvolgen")] Leiden,
}

/// <summary>Op welke grond iemand iets met de signalenmonitor of de knelpuntenbrief mag.</summary>
public enum Knelpuntgrond
{
    [Display(Name = "Medewerker van de eigen organisatie")] Medewerker,
    [Display(Name = "Meelezer van het ministerie")] Meelezer,
    [Display(Name = "Om inbreng gevraagd in deze ronde")] Gevraagd,
    [Display(Name = "Maatwerkplaats: kernteam of coördinator")] Maatwerker,
    [Display(Name = "Solveteam")] Solveteam,
    [Display(Name = "SBK")] Sbk,
    [Display(Name = "Landelijk coördinator")] Landelijk,
}

/// <summary>
/// De enige plek die zegt wie wat mag met de signalenmonitor en de knelpuntenbrief; bladzijde, lijst en uitvoer gaan hier langs.
/// Wie zonder account een persoonlijke link kreeg, gaat langs <see cref="Inbrengdeur"/>.
/// </summary>
public static class KnelpuntToegang
{
    private static readonly Knelpuntrecht[] Alles = Enum.GetValues<Knelpuntrecht>();

    public static IReadOnlyDictionary<Knelpuntgrond, IReadOnlyList<Knelpuntrecht>> Tabel { get; } = new Dictionary<Knelpuntgrond, IReadOnlyList<Knelpuntrecht>>
    {
        [Knelpuntgrond.Medewerker] = [Knelpuntrecht.BriefLezen],
        [Knelpuntgrond.Meelezer] = [Knelpuntrecht.MonitorLezen, Knelpuntrecht.BriefLezen],
        [Knelpuntgrond.Gevraagd] = [Knelpuntrecht.Inbrengen],
        [Knelpuntgrond.Maatwerker] = [Knelpuntrecht.BriefLezen, Knelpuntrecht.Inbrengen],
        [Knelpuntgrond.Solveteam] = [Knelpuntrecht.BriefLezen, Knelpuntrecht.Inbrengen],
        [Knelpuntgrond.Sbk] = Alles,
        [Knelpuntgrond.Landelijk] = Alles,
    };

    /// <summary>Of deze gebruiker dit mag.</summary>
    /// <param name="ronde">De ronde waar het over gaat; leeg voor wat niet van één ronde afhangt.</param>
    public static bool Mag(Gebruiker wie, Knelpuntrecht recht, Rondestaat? ronde = null) => Gronden(wie, ronde).Any(g => Tabel[g].Contains(recht));

    /// <exception cref="GeenToegang">Als deze gebruiker dit niet mag.</exception>
    public static void Eis(Gebruiker wie, Knelpuntrecht recht, Rondestaat? ronde = null)
    {
        if (!Mag(wie, recht, ronde))
        {
            throw new GeenToegang($"Hiervoor heb je het recht niet: {recht.Label().ToLowerInvariant()}.");
        }
    }

    private static IEnumerable<Knelpuntgrond> Gronden(Gebruiker wie, Rondestaat? ronde)
    {
        if (ronde?.Uitvragen.Any(u => u.Wie.Is(wie.Id)) == true)
        {
            yield return Knelpuntgrond.Gevraagd;
        }

        if (wie.Heeft(Rol.Ministerie))
        {
            yield return Knelpuntgrond.Meelezer;
        }

        if (wie.Extern)
        {
            yield break;
        }

        yield return Knelpuntgrond.Medewerker;
        if (wie.IsMaatwerker)
        {
            yield return Knelpuntgrond.Maatwerker;
        }

        if (wie.Heeft(Rol.Solve))
        {
            yield return Knelpuntgrond.Solveteam;
        }

        if (wie.Heeft(Rol.Sbk))
        {
            yield return Knelpuntgrond.Sbk;
        }

        if (wie.IsLandelijk)
        {
            yield return Knelpuntgrond.Landelijk;
        }
    }
}
