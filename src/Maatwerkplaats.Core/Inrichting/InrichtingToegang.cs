using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>
/// Wie wat aan de inrichting mag veranderen. Een beheerder alles; de landelijk coördinator wat bij de methode hoort:
/// plaatsen, kernteams en standaardteksten. Geen van beide geeft zicht op een casus.
/// </summary>
public static class InrichtingToegang
{
    private static readonly InrichtingSoort[] VanDeMethode = [InrichtingSoort.Werkplaats, InrichtingSoort.Kernteam, InrichtingSoort.Standaardtekst];

    /// <summary>De soorten die deze gebruiker mag veranderen en waarvan hij de wijzigingen ziet.</summary>
    public static IReadOnlyList<InrichtingSoort> Voor(Gebruiker wie) =>
        wie.Heeft(Rol.Beheerder) ? Enum.GetValues<InrichtingSoort>() : wie.IsLandelijk ? VanDeMethode : [];

    /// <exception cref="GeenToegang">Als deze gebruiker dit niet mag veranderen.</exception>
    public static void Eis(Gebruiker wie, InrichtingSoort soort)
    {
        if (!Voor(wie).Contains(soort))
        {
            throw new GeenToegang("Alleen een beheerder mag dit veranderen.");
        }
    }
}
