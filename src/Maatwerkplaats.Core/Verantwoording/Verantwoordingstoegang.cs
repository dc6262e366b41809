using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Wat iemand van de cijfers mag zien.</summary>
public enum Cijferzicht
{
    Geen,

    /// <summary>Alle Maatwerkplaatsen samen, zonder kleine aantallen en zonder casussen.</summary>
    Beschermd,

    /// <summary>Alles van de eigen Maatwerkplaatsen, en niets van andere.</summary>
    EigenPlaatsen,

    Alles,
}

/// <summary>
/// De enige plek die zegt wie welke cijfers ziet; bladzijde, uitvoer en opdrachtregel gaan hierlangs. Wie de casussen van een
/// plaats mag zien, ziet daar elk aantal van. Die krijgt de cijfers van het geheel niet: geheel min eigen plaats zou van de
/// andere plaatsen een klein aantal kunnen zijn.
/// </summary>
public static class Verantwoordingstoegang
{
    private static readonly Rol[] AlleenCijfers = [Rol.Manager, Rol.Toezicht, Rol.Solve, Rol.Sbk, Rol.Onderzoeker];

    public static Cijferzicht Voor(Gebruiker wie) =>
        wie.Extern ? (wie.Heeft(Rol.Ministerie) ? Cijferzicht.Beschermd : Cijferzicht.Geen)
        : wie.IsLandelijk ? Cijferzicht.Alles
        : wie.Werkplaatsen.Count > 0 ? Cijferzicht.EigenPlaatsen
        : wie.Rollen.Any(r => AlleenCijfers.Contains(r.Rol)) ? Cijferzicht.Beschermd
        : Cijferzicht.Geen;

    /// <summary>Deze gebruiker mag ook de casussen achter de cijfers zien.</summary>
    public static bool ZietCasussen(this Cijferzicht zicht) => zicht is Cijferzicht.EigenPlaatsen or Cijferzicht.Alles;

    /// <exception cref="GeenToegang">Als deze gebruiker nergens cijfers van ziet.</exception>
    public static void EisCijfers(Gebruiker wie)
    {
        if (Voor(wie) == Cijferzicht.Geen)
        {
            throw new GeenToegang("De cijfers zijn voor wie bij een Maatwerkplaats werkt, leiding geeft, toezicht houdt of beleid maakt.");
        }
    }

    /// <exception cref="GeenToegang">Als dit geen cijfers voor deze gebruiker zijn.</exception>
    /// <exception cref="RegelOvertreden">Als de keuze kleine groepen zou laten zien.</exception>
    internal static Cijferzicht Eis(Gebruiker wie, Cijferfilter filter, DateOnly vandaag)
    {
        EisCijfers(wie);
        var zicht = Voor(wie);
        switch (zicht)
        {
            case Cijferzicht.EigenPlaatsen when !string.IsNullOrEmpty(filter.Werkplaats) && !wie.Werkplaatsen.Contains(filter.Werkplaats):
                throw new GeenToegang("Je ziet alleen de cijfers van je eigen Maatwerkplaats.");
            case Cijferzicht.Beschermd:
                EisBeschermd(filter, vandaag);
                break;
        }

        Verantwoordingregels.PeriodeLooptVooruit.Eis(filter.Periode is not { Van: { } van, Tot: { } tot } || van <= tot);
        return zicht;
    }

    internal static void EisBeschermd(Cijferfilter filter, DateOnly vandaag)
    {
        Verantwoordingregels.BeschermdIsEenHeelJaar.Eis(Cijferjaar.Is(filter.Periode, vandaag));
        Verantwoordingregels.BeschermdHeeftEenUitsplitsing.Eis(filter.Keuzes.Count() <= 1);
    }

    /// <summary>De feiten die bij dit zicht mogen meetellen.</summary>
    internal static IReadOnlyList<Feit> Zichtbaar(IReadOnlyList<Feit> feiten, Gebruiker wie, Cijferzicht zicht) =>
        zicht == Cijferzicht.EigenPlaatsen ? [.. feiten.Where(f => wie.Werkplaatsen.Contains(f.Werkplaats))] : feiten;
}
