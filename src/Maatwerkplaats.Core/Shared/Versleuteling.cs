using System.Security.Cryptography;
using System.Text;

namespace Maatwerkplaats.Core.Shared;

/// <summary>
/// Versleutelt persoonsgegevens per veld (AES-256-GCM, NIST SP 800-38D) en maakt de sleutel waarmee een gegeven
/// is op te zoeken zonder het te ontsleutelen (HMAC-SHA-256, RFC 2104).
/// </summary>
public sealed class Versleuteling(Sleutelbos sleutels)
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <param name="doel">Waar het veld voor dient; een cijfertekst van het ene doel is niet leesbaar als het andere.</param>
    public Versleuteld Versleutel(string tekst, string doel)
    {
        var nummer = sleutels.Nieuwste;
        return new Versleuteld($"1.{nummer}.{Convert.ToBase64String(Verberg(Encoding.UTF8.GetBytes(tekst), doel, nummer))}");
    }

    /// <exception cref="CryptographicException">Als de cijfertekst is veranderd of voor een ander doel is gemaakt.</exception>
    public string Ontsleutel(Versleuteld waarde, string doel)
    {
        var delen = waarde.Waarde.Split('.', 3);
        if (delen is not ["1", _, _] || !int.TryParse(delen[1], out var nummer))
        {
            throw new CryptographicException("Onbekende vorm van versleuteling.");
        }

        return Encoding.UTF8.GetString(Onthul(Convert.FromBase64String(delen[2]), doel, nummer));
    }

    /// <summary>Versleutelt een bestand; het sleutelnummer staat in de eerste vier bytes.</summary>
    public byte[] Versleutel(byte[] inhoud, string doel) =>
        [.. BitConverter.GetBytes(sleutels.Nieuwste), .. Verberg(inhoud, doel, sleutels.Nieuwste)];

    /// <inheritdoc cref="Ontsleutel(Versleuteld, string)"/>
    public byte[] Ontsleutel(byte[] geheim, string doel) => Onthul(geheim[4..], doel, BitConverter.ToInt32(geheim));

    /// <summary>Sleutel om een gegeven terug te vinden: 64 hexadecimale tekens, gelijk voor gelijke invoer.</summary>
    public string Zoeksleutel(string tekst, string doel) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(sleutels.Zoeksleutel, Encoding.UTF8.GetBytes($"{doel}\n{tekst}")));

    private byte[] Verberg(byte[] klaar, string doel, int nummer)
    {
        var geheim = new byte[Nonce + klaar.Length + Tag];
        RandomNumberGenerator.Fill(geheim.AsSpan(0, Nonce));
        using var aes = new AesGcm(sleutels.Versleutelsleutels[nummer], Tag);
        aes.Encrypt(geheim.AsSpan(0, Nonce), klaar, geheim.AsSpan(Nonce, klaar.Length), geheim.AsSpan(Nonce + klaar.Length), Encoding.UTF8.GetBytes(doel));
        return geheim;
    }

    private byte[] Onthul(byte[] geheim, string doel, int nummer)
    {
        if (geheim.Length < Nonce + Tag || !sleutels.Versleutelsleutels.TryGetValue(nummer, out var sleutel))
        {
            throw new CryptographicException("Het gegeven is beschadigd of de sleutel ontbreekt.");
        }

        var klaar = new byte[geheim.Length - Nonce - Tag];
        using var aes = new AesGcm(sleutel, Tag);
        aes.Decrypt(geheim.AsSpan(0, Nonce), geheim.AsSpan(Nonce, klaar.Length), geheim.AsSpan(Nonce + klaar.Length), klaar, Encoding.UTF8.GetBytes(doel));
        return klaar;
    }
}
