using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Op welke grond iemand bij een casus mag.</summary>
public enum Grond
{
    [Display(Name = "Inbrenger")] Inbrenger,
    [Display(Name = "Inbrenger van buiten de organisatie")] ExterneInbrenger,
    [Display(Name = "Eigenaar")] Eigenaar,
    [Display(Name = "Gevraagd als eigenaar")] GevraagdeEigenaar,
    [Display(Name = "Contactpersoon")] Contactpersoon,
    [Display(Name = "Deelnemer")] Deelnemer,
    [Display(Name = "Externe deelnemer, met toestemming van de cliënt")] ExterneDeelnemer,
    [Display(Name = "Kernteam of coördinator van de Maatwerkplaats van de casus")] Werkplaats,
    [Display(Name = "Landelijk coördinator")] Landelijk,
    [Display(Name = "Solveteam, bij een afgeronde casus die misschien structureel is")] Solve,
}

/// <summary>
/// De enige plek die zegt wie wat mag met een casus. Bladzijde, lijst, zoeken, uitvoer en API gaan hier allemaal langs.
/// Wie niet in de tabel staat, mag niets: een leidinggevende ziet geen casus van eigen mensen, een beheerder leest niet.
/// </summary>
public static class CasusToegang
{
    private static readonly CasusRecht[] Eigen =
    [
        CasusRecht.Volgen, CasusRecht.LezenGedeeld, CasusRecht.Lezen, CasusRecht.Geschiedenis, CasusRecht.Aanvullen, CasusRecht.Bijdragen,
        CasusRecht.EigenActies, CasusRecht.EigenaarRegelen, CasusRecht.MensenErbijHalen, CasusRecht.Aanschuiven, CasusRecht.Wegen, CasusRecht.Besluiten,
        CasusRecht.Afronden, CasusRecht.Heropenen, CasusRecht.Intrekken, CasusRecht.BsnTonen,
    ];

    // De termijn is een belofte van de Maatwerkplaats aan de inbrenger; wie de belofte kreeg, zet haar niet stil.
    private static readonly CasusRecht[] Begeleiden =
        [.. Eigen.Except([CasusRecht.Intrekken]), CasusRecht.LezenWerkplaats, CasusRecht.Beoordelen, CasusRecht.KlokRegelen, CasusRecht.SessiePlannen];

    /// <summary>Wat elke grond toestaat. Uit deze tabel komt ook de rechtentabel in de documentatie.</summary>
    public static IReadOnlyDictionary<Grond, IReadOnlyList<CasusRecht>> Tabel { get; } = new Dictionary<Grond, IReadOnlyList<CasusRecht>>
    {
        [Grond.Inbrenger] = Eigen,
        [Grond.ExterneInbrenger] = [CasusRecht.Volgen, CasusRecht.Intrekken],
        [Grond.Eigenaar] = Eigen,
        [Grond.GevraagdeEigenaar] = [CasusRecht.Volgen, CasusRecht.LezenGedeeld, CasusRecht.Lezen, CasusRecht.EigenaarWorden],
        [Grond.Contactpersoon] = Begeleiden,
        [Grond.Deelnemer] =
        [
            CasusRecht.Volgen, CasusRecht.LezenGedeeld, CasusRecht.Lezen, CasusRecht.Geschiedenis, CasusRecht.Bijdragen,
            CasusRecht.EigenActies, CasusRecht.Aanschuiven, CasusRecht.Wegen,
        ],
        [Grond.ExterneDeelnemer] = [CasusRecht.Volgen, CasusRecht.LezenGedeeld, CasusRecht.EigenActies, CasusRecht.Aanschuiven],
        [Grond.Werkplaats] = Begeleiden,
        [Grond.Landelijk] = Begeleiden,
        [Grond.Solve] = [CasusRecht.Lezen, CasusRecht.LezenGedeeld],
    };

    /// <summary>Alles wat deze gebruiker met deze casus mag, en waarom.</summary>
    public static Inzicht Voor(Gebruiker gebruiker, CasusStaat casus, DateOnly vandaag)
    {
        var gronden = Gronden(gebruiker, casus, vandaag).Distinct().ToArray();
        return new(gronden, gronden.SelectMany(g => Tabel[g]).ToHashSet());
    }

    /// <summary>De casussen die in een lijst van deze gebruiker mogen staan: precies die waarvoor <see cref="Voor"/> minstens één grond geeft.</summary>
    public static IQueryable<CasusRij> Zichtbaar(this IQueryable<CasusRij> casussen, Gebruiker gebruiker, DateOnly vandaag)
    {
        if (gebruiker.IsLandelijk)
        {
            return casussen;
        }

        // Het goedkoopste eerst, en de eigen casussen als losse verzameling: zo hoeft de database niet per casus te zoeken.
        var (ik, plaatsen, solve, vanBuiten) = (gebruiker.Id, gebruiker.Werkplaatsen, gebruiker.Heeft(Rol.Solve), gebruiker.Extern);
        var mijn = casussen.SelectMany(c => c.Personen)
            .Where(p => p.PersoonId == ik && (p.GeldigTot == null || p.GeldigTot >= vandaag))
            .Where(p => !vanBuiten || p.Relatie != CasusRelatie.Eigenaar).Select(p => p.CasusId);
        return casussen.Where(c =>
            plaatsen.Contains(c.Werkplaats)
            || (c.Gezamenlijk && c.Kenmerken.Any(k => k.Soort == KenmerkSoort.Werkplaats && plaatsen.Contains(k.Code)))
            || mijn.Contains(c.Id)
            || (solve && c.Fase == Fase.Afgerond && (c.Structureel == JaNeeMisschien.Ja || c.Structureel == JaNeeMisschien.Misschien)));
    }

    private static IEnumerable<Grond> Gronden(Gebruiker wie, CasusStaat casus, DateOnly vandaag)
    {
        if (casus.Melding.Inbrenger.Wie.Is(wie.Id))
        {
            yield return wie.Extern ? Grond.ExterneInbrenger : Grond.Inbrenger;
        }

        if (casus.Eigenaar.Persoon?.Is(wie.Id) == true && !wie.Extern)
        {
            yield return Grond.Eigenaar;
        }

        if (casus.Eigenaar.Voorgesteld?.Is(wie.Id) == true)
        {
            yield return Grond.GevraagdeEigenaar;
        }

        if (casus.Contactpersoon?.Is(wie.Id) == true)
        {
            yield return Grond.Contactpersoon;
        }

        foreach (var deelnemer in casus.Deelnemers.Where(d => d.Wie.Is(wie.Id)))
        {
            if (!deelnemer.IsExtern)
            {
                yield return Grond.Deelnemer;
            }
            else if (casus.Toestemmingen.Any(t => t.Id == deelnemer.Toestemming && t.IsGeldig(vandaag)))
            {
                yield return Grond.ExterneDeelnemer;
            }
        }

        if (wie.IsLandelijk)
        {
            yield return Grond.Landelijk;
        }

        if (casus.MedeWerkplaatsen.Prepend(casus.Werkplaats).Any(wie.Werkplaatsen.Contains))
        {
            yield return Grond.Werkplaats;
        }

        if (wie.Heeft(Rol.Solve) && casus.Fase == Fase.Afgerond && casus.Afronding?.Structureel is JaNeeMisschien.Ja or JaNeeMisschien.Misschien)
        {
            yield return Grond.Solve;
        }
    }
}

/// <summary>Wat één gebruiker met één casus mag, en op welke gronden.</summary>
public sealed record Inzicht(IReadOnlyList<Grond> Gronden, IReadOnlySet<CasusRecht> Rechten)
{
    /// <summary>De gebruiker mag weten dat de casus bestaat.</summary>
    public bool MagZien => Rechten.Count > 0;

    public bool Mag(CasusRecht recht) => Rechten.Contains(recht);

    /// <summary>Of een notitie of document met deze zichtbaarheid te lezen is.</summary>
    public bool MagLezen(Zichtbaarheid voor) => voor switch
    {
        Zichtbaarheid.OokExtern => Mag(CasusRecht.LezenGedeeld),
        Zichtbaarheid.Betrokkenen => Mag(CasusRecht.Lezen),
        _ => Mag(CasusRecht.LezenWerkplaats),
    };
}
