using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Wie van een casus casusprudentie mag maken, wie meeleest en wie het register leest.</summary>
public static class PublicatieToegang
{
    /// <summary>De tekst samenstellen, persoonsgegevens beoordelen, publiceren en intrekken: wie de casus begeleidt.</summary>
    public const CasusRecht Publiceren = CasusRecht.Beoordelen;

    /// <summary>Meelezen: wie voor een Maatwerkplaats werkt, ook van een andere plaats. Leest alleen de tekst zonder persoonsgegevens.</summary>
    public static bool MagMeelezen(Gebruiker gebruiker, Guid? anoniemDoor) => gebruiker.IsMaatwerker && anoniemDoor != gebruiker.Id;

    /// <exception cref="GeenToegang">Als de gebruiker niet voor een Maatwerkplaats werkt.</exception>
    public static void EisMeelezer(Gebruiker gebruiker)
    {
        if (!gebruiker.IsMaatwerker)
        {
            throw new GeenToegang("Meelezen doen collega's van een Maatwerkplaats.");
        }
    }

    /// <summary>Het register lezen: iedereen met een account van de organisatie.</summary>
    public static bool MagRegisterLezen(Gebruiker gebruiker) => !gebruiker.Extern;
}
