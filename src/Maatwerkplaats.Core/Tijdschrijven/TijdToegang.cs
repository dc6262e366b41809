using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Wat iemand van de tijd van anderen ziet. Altijd opgeteld, altijd beschermd; nooit een mens.</summary>
public enum Tijdzicht
{
    Geen,

    /// <summary>Het eigen team als geheel, en van andere plaatsen niets.</summary>
    EigenTeams,

    /// <summary>Alle plaatsen, onderdelen en soorten samen.</summary>
    Geheel,
}

/// <summary>
/// De enige plek die zegt wie welke tijd ziet; bladzijde en uitvoer gaan hierlangs. Iedereen ziet alleen de eigen regels. Een team
/// ziet het eigen team en niet het geheel: geheel min team zou de anderen verraden. Niemand ziet beide.
/// </summary>
public static class TijdToegang
{
    /// <summary>Code van de landelijke Maatwerkplaats.</summary>
    public const string Landelijk = "landelijk";

    public static bool MagSchrijven(Gebruiker wie) => !wie.Extern;

    public static Tijdzicht Voor(Gebruiker wie) =>
        wie.Extern ? Tijdzicht.Geen
        : wie.Werkplaatsen.Count > 0 ? Tijdzicht.EigenTeams
        : wie.IsLandelijk || wie.Heeft(Rol.Manager) ? Tijdzicht.Geheel
        : Tijdzicht.Geen;

    /// <exception cref="GeenToegang">Als de gebruiker geen tijd schrijft.</exception>
    public static void EisSchrijven(Gebruiker wie)
    {
        if (!MagSchrijven(wie))
        {
            throw new GeenToegang("Tijd schrijven is voor medewerkers van de eigen organisatie.");
        }
    }

    /// <exception cref="GeenToegang">Als dit geen cijfers voor deze gebruiker zijn.</exception>
    public static Tijdzicht EisCijfers(Gebruiker wie) => Voor(wie) is var zicht && zicht != Tijdzicht.Geen
        ? zicht
        : throw new GeenToegang("De opgetelde uren zijn voor kernteams, coördinatoren en leidinggevenden.");
}
