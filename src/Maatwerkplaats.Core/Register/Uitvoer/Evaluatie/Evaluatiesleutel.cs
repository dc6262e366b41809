using System.Security.Cryptography;
using System.Text;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>
/// Maakt pseudonieme nummers voor één evaluatieset (HMAC-SHA-256). Binnen de set is een nummer vast; in een volgende set is het
/// een ander. De sleutel bestaat alleen zolang de set wordt gemaakt: daarna kan niemand de nummers terugrekenen.
/// </summary>
internal sealed class Evaluatiesleutel : IDisposable
{
    private const string Tekens = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Lengte = 10;

    private readonly byte[] _sleutel = RandomNumberGenerator.GetBytes(32);

    /// <param name="soort">Waar het nummer bij hoort, zoals "C" voor een casus; staat er ook voor.</param>
    public string Nummer(string soort, string wat)
    {
        var hash = HMACSHA256.HashData(_sleutel, Encoding.UTF8.GetBytes($"{soort}\n{wat}"));
        return $"{soort}-{string.Concat(hash.Take(Lengte).Select(b => Tekens[b % Tekens.Length]))}";
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(_sleutel);
}
