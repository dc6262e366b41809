using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Maatwerkplaats.Core.Data.Kopieen;

/// <summary>
/// Eén kenmerk over de hele inhoud. De kenmerken (SHA-256) van de rijen worden opgeteld, zodat de volgorde waarin een
/// database haar rijen geeft niet uitmaakt: SQLite en PostgreSQL komen op hetzelfde uit.
/// </summary>
internal sealed class Inhoudskenmerk
{
    private static readonly BigInteger Rond = BigInteger.One << 256;

    private readonly SortedDictionary<string, (long Rijen, BigInteger Som)> _tabellen = new(StringComparer.Ordinal);

    public void Tabel(string naam) => _tabellen[naam] = (0, BigInteger.Zero);

    /// <param name="rij">De rij als JSON, zonder regeleinde.</param>
    public void Rij(string tabel, ReadOnlySpan<byte> rij)
    {
        var (rijen, som) = _tabellen[tabel];
        _tabellen[tabel] = (rijen + 1, (som + new BigInteger(SHA256.HashData(rij), isUnsigned: true)) % Rond);
    }

    public long Rijen => _tabellen.Values.Sum(t => t.Rijen);

    /// <summary>64 hexadecimale tekens.</summary>
    public string Kenmerk()
    {
        var regels = _tabellen.Select(t => $"{t.Key} {t.Value.Rijen} {t.Value.Som.ToString("x", CultureInfo.InvariantCulture).TrimStart('0')}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', regels))));
    }
}
