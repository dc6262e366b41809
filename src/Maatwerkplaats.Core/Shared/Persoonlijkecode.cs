using System.Security.Cryptography;
using System.Text;

namespace Maatwerkplaats.Core.Shared;

/// <summary>De code in een persoonlijke link: niet te raden, en alleen als hash bewaard.</summary>
public static class Persoonlijkecode
{
    /// <summary>64 tekens uit 256 bits toeval.</summary>
    public static string Maak() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
