using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Wie hulpteksten schrijft: de landelijke Maatwerkplaats. Lezen doet iedereen.</summary>
public static class HulptekstToegang
{
    private const string Landelijk = "landelijk";

    /// <summary>De landelijk coördinator, en wie in het kernteam van de landelijke Maatwerkplaats zit.</summary>
    public static bool MagSchrijven(Gebruiker wie) => wie.IsLandelijk || wie.Werkplaatsen.Contains(Landelijk);

    /// <exception cref="GeenToegang">Als deze gebruiker geen hulpteksten schrijft.</exception>
    public static void Eis(Gebruiker wie)
    {
        if (!MagSchrijven(wie))
        {
            throw new GeenToegang("De hulpteksten houdt de landelijke Maatwerkplaats bij.");
        }
    }
}
