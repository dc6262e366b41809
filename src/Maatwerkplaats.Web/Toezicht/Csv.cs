using System.Text;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Toezicht;

/// <summary>Schrijft een tabel als csv (RFC 4180) met puntkomma's, zoals een Nederlands rekenblad het verwacht.</summary>
public static class Csv
{
    /// <summary>De hele tabel in UTF-8, met een merkteken vooraan zodat een rekenblad accenten goed leest.</summary>
    public static byte[] Schrijf(IEnumerable<IReadOnlyList<string?>> rijen) =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Concat(rijen.Select(r => string.Join(';', r.Select(Csvcel.Schrijf)) + "\r\n")))];
}
