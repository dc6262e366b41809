using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>
/// Wie wat aan de inrichting mag veranderen. Een beheerder alles; de landelijk coördinator wat bij de methode hoort:
/// plaatsen, kernteams, standaardteksten en de ingangen van andere organisaties. Die laatste houdt ook elk kernteam bij.
/// Niets hiervan geeft zicht op een casus.
/// </summary>
public static class InrichtingToegang
{
    private static readonly InrichtingSoort[] VanDeMethode =
        [InrichtingSoort.Werkplaats, InrichtingSoort.Kernteam, InrichtingSoort.Standaardtekst, InrichtingSoort.Organisatie];

    /// <summary>De soorten die deze gebruiker mag veranderen en waarvan hij de wijzigingen ziet.</summary>
    public static IReadOnlyList<InrichtingSoort> Voor(Gebruiker wie) =>
        wie.Heeft(Rol.Beheerder) ? Enum.GetValues<InrichtingSoort>() : wie.IsLandelijk ? VanDeMethode : [];

    public static bool Mag(Gebruiker wie, InrichtingSoort soort) =>
        Voor(wie).Contains(soort) || (soort == InrichtingSoort.Organisatie && wie.IsMaatwerker);

    /// <exception cref="GeenToegang">Als deze gebruiker dit niet mag veranderen.</exception>
    public static void Eis(Gebruiker wie, InrichtingSoort soort)
    {
        if (!Mag(wie, soort))
        {
            throw new GeenToegang(soort == InrichtingSoort.Organisatie
                ? "De ingangen van andere organisaties houden de Maatwerkplaatsen bij."
                : "Alleen een beheerder mag dit veranderen.");
        }
    }
}
