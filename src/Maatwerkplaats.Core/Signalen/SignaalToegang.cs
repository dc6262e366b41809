using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Wat iemand met signalen mag.</summary>
public enum Signaalrecht
{
    [Display(Name = "Een signaal geven")] Melden,
    [Display(Name = "Dit signaal lezen en zien wat ermee gebeurt")] Lezen,
    [Display(Name = "Alle signalen zien, zoeken en uitvoeren")] Overzien,
    [Display(Name = "Signalen aanleveren namens een andere bron")] NamensBron,
    [Display(Name = "Dubbele signalen samenvoegen, en thema's maken en bijhouden")] Ordenen,
}

/// <summary>Op welke grond iemand iets met signalen mag.</summary>
public enum Signaalgrond
{
    [Display(Name = "Medewerker van de eigen organisatie")] Medewerker,
    [Display(Name = "Gaf dit signaal zelf")] Melder,
    [Display(Name = "Regionaal coördinator")] Regio,
    [Display(Name = "Solveteam")] Solve,
    [Display(Name = "SBK")] Sbk,
    [Display(Name = "Landelijk coördinator")] Landelijk,
}

/// <summary>
/// De enige plek die zegt wie wat mag met signalen en thema's; bladzijde, lijst, uitvoer en API gaan hier langs. De tekst van een
/// signaal uit een casus leest alleen wie de casus mag lezen; daarover gaat <see cref="Casussen.CasusToegang"/>.
/// </summary>
public static class SignaalToegang
{
    private static readonly Signaalrecht[] Alles =
        [Signaalrecht.Melden, Signaalrecht.Lezen, Signaalrecht.Overzien, Signaalrecht.NamensBron, Signaalrecht.Ordenen];

    public static IReadOnlyDictionary<Signaalgrond, IReadOnlyList<Signaalrecht>> Tabel { get; } = new Dictionary<Signaalgrond, IReadOnlyList<Signaalrecht>>
    {
        [Signaalgrond.Medewerker] = [Signaalrecht.Melden],
        [Signaalgrond.Melder] = [Signaalrecht.Lezen],
        [Signaalgrond.Regio] = [Signaalrecht.Melden, Signaalrecht.Lezen, Signaalrecht.Overzien],
        [Signaalgrond.Solve] = Alles,
        [Signaalgrond.Sbk] = [Signaalrecht.Melden, Signaalrecht.Lezen, Signaalrecht.Overzien],
        [Signaalgrond.Landelijk] = Alles,
    };

    /// <summary>Of deze gebruiker dit mag, los van één signaal.</summary>
    public static bool Mag(Gebruiker wie, Signaalrecht recht) => Gronden(wie).Any(g => Tabel[g].Contains(recht));

    /// <summary>Of deze gebruiker dit met dit signaal mag.</summary>
    /// <param name="melder">Wie het signaal gaf.</param>
    public static bool Mag(Gebruiker wie, Signaalrecht recht, Guid? melder) =>
        Mag(wie, recht) || (!wie.Extern && melder == wie.Id && Tabel[Signaalgrond.Melder].Contains(recht));

    /// <exception cref="GeenToegang">Als deze gebruiker dit niet mag.</exception>
    public static void Eis(Gebruiker wie, Signaalrecht recht)
    {
        if (!Mag(wie, recht))
        {
            throw new GeenToegang($"Hiervoor heb je het recht niet: {recht.Label().ToLowerInvariant()}.");
        }
    }

    /// <summary>De signalen die in een lijst van deze gebruiker mogen staan.</summary>
    public static IQueryable<SignaalRij> Zichtbaar(this IQueryable<SignaalRij> signalen, Gebruiker wie)
    {
        var (ik, vanBuiten) = (wie.Id, wie.Extern);
        return Mag(wie, Signaalrecht.Overzien) ? signalen : signalen.Where(s => s.MelderId == ik && !vanBuiten);
    }

    private static IEnumerable<Signaalgrond> Gronden(Gebruiker wie)
    {
        if (wie.Extern)
        {
            yield break;
        }

        yield return Signaalgrond.Medewerker;
        if (wie.Heeft(Rol.CoordinatorRegio))
        {
            yield return Signaalgrond.Regio;
        }

        if (wie.Heeft(Rol.Solve))
        {
            yield return Signaalgrond.Solve;
        }

        if (wie.Heeft(Rol.Sbk))
        {
            yield return Signaalgrond.Sbk;
        }

        if (wie.IsLandelijk)
        {
            yield return Signaalgrond.Landelijk;
        }
    }
}
