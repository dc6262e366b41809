using System.Security.Cryptography;
using System.Text.Json;

namespace Maatwerkplaats.Core.Shared;

/// <summary>
/// De sleutels van deze installatie. Ze staan in een bestand buiten de database, zodat een kopie van de database
/// alleen niets prijsgeeft. Wisselen: een nieuwe sleutel vooraan zetten; oude blijven nodig om te lezen.
/// </summary>
/// <param name="Versleutelsleutels">AES-256-sleutels van 32 bytes, op nummer; de hoogste versleutelt.</param>
/// <param name="Zoeksleutel">Sleutel van 32 bytes voor HMAC-SHA-256 over op te zoeken gegevens.</param>
/// <param name="Ketensleutel">Sleutel van 32 bytes voor de ketting over geschiedenis en inzagelog.</param>
public sealed record Sleutelbos(IReadOnlyDictionary<int, byte[]> Versleutelsleutels, byte[] Zoeksleutel, byte[] Ketensleutel)
{
    public int Nieuwste => Versleutelsleutels.Keys.Max();

    /// <summary>Leest het sleutelbestand, of maakt het met nieuwe sleutels die alleen de eigenaar mag lezen.</summary>
    /// <exception cref="InvalidDataException">Als het bestand er is maar geen geldige sleutels bevat.</exception>
    public static Sleutelbos LeesOfMaak(string pad)
    {
        if (!File.Exists(pad))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(pad))!);
            Schrijf(pad, Nieuw());
        }

        return JsonSerializer.Deserialize<Sleutelbos>(File.ReadAllText(pad)) is { Versleutelsleutels.Count: > 0 } bos
            ? bos
            : throw new InvalidDataException("Het sleutelbestand bevat geen sleutels.");
    }

    public static Sleutelbos Nieuw() => new(
        new Dictionary<int, byte[]> { [1] = RandomNumberGenerator.GetBytes(32) },
        RandomNumberGenerator.GetBytes(32),
        RandomNumberGenerator.GetBytes(32));

    /// <summary>Schrijft eerst een eigen bestand en geeft dat dan de naam: een ander proces leest nooit een half sleutelbestand.</summary>
    private static void Schrijf(string pad, Sleutelbos bos)
    {
        var eigen = $"{pad}.{Guid.NewGuid():N}";
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var bestand = new FileStream(eigen, opties))
        {
            JsonSerializer.Serialize(bestand, bos);
        }

        try
        {
            File.Move(eigen, pad, overwrite: false);
        }
        catch (IOException) when (File.Exists(pad))
        {
            // Een ander proces was net eerder: diens sleutels gelden.
            File.Delete(eigen);
        }
    }
}
