using System.IO.Compression;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Kijkt in een document dat een zip-bestand is, zonder het op te slaan en zonder zich te laten overspoelen.</summary>
internal static class Pakket
{
    private const int MeesteOnderdelen = 2000;
    private const long GrootsteInhoud = 100L * 1024 * 1024;

    /// <summary>Zo veel keer groter dan het bestand mag de inhoud zijn; gewone tekst haalt de twintig zelden.</summary>
    private const int GrootsteVerhouding = 100;

    /// <returns>Of dit een leesbaar pakket is met dit onderdeel erin.</returns>
    /// <exception cref="Shared.RegelOvertreden">Als er macro's in zitten of het bij uitpakken te groot wordt.</exception>
    public static bool Bevat(byte[] inhoud, string onderdeel)
    {
        try
        {
            using var pakket = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
            CasusRegels.DocumentPaktGewoonUit.Eis(pakket.Entries.Count <= MeesteOnderdelen);
            CasusRegels.DocumentHeeftGeenMacros.Eis(!pakket.Entries.Any(IsMacro));
            Meet(pakket, Math.Min(GrootsteInhoud, (long)inhoud.Length * GrootsteVerhouding));
            return pakket.GetEntry(onderdeel) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsMacro(ZipArchiveEntry onderdeel) =>
        onderdeel.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || onderdeel.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || onderdeel.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Pakt echt uit en telt mee: de grootte die in het pakket zelf staat, kan liegen.</summary>
    private static void Meet(ZipArchive pakket, long ruimte)
    {
        var buffer = new byte[64 * 1024];
        foreach (var onderdeel in pakket.Entries)
        {
            using var stroom = onderdeel.Open();
            int gelezen;
            while ((gelezen = stroom.Read(buffer)) > 0)
            {
                ruimte -= gelezen;
                CasusRegels.DocumentPaktGewoonUit.Eis(ruimte >= 0);
            }
        }
    }
}
