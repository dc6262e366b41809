namespace Maatwerkplaats.Core.Toegang;

/// <summary>Welke rollen niet bij één persoon passen: wie beheert of toezicht houdt, krijgt door zijn rol nooit zicht op casussen.</summary>
public static class Rolscheiding
{
    /// <summary>Deze rol geeft zicht op casussen van anderen.</summary>
    public static bool ZietCasussen(Rol rol) => rol is Rol.Kernteam or Rol.CoordinatorRegio or Rol.CoordinatorLandelijk or Rol.Solve;

    /// <summary>Deze rol gaat niet samen met zicht op casussen.</summary>
    public static bool SluitCasussenUit(Rol rol) => rol is Rol.Beheerder or Rol.Toezicht;

    /// <summary>Deze rol hoort bij één Maatwerkplaats.</summary>
    public static bool HoortBijPlaats(Rol rol) => rol is Rol.Kernteam or Rol.CoordinatorRegio;

    /// <summary>Deze rol mag iemand van buiten de organisatie hebben; geen andere.</summary>
    public static bool MagVanBuiten(Rol rol) => rol is Rol.Ministerie;

    public static bool IsToegestaan(IReadOnlyCollection<Rol> rollen) => !(rollen.Any(ZietCasussen) && rollen.Any(SluitCasussenUit));
}
