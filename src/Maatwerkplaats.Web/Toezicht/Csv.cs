using System.Text;

namespace Maatwerkplaats.Web.Toezicht;

/// <summary>Schrijft een tabel als csv (RFC 4180) met puntkomma's, zoals een Nederlands rekenblad het verwacht.</summary>
public static class Csv
{
    /// <summary>De hele tabel in UTF-8, met een merkteken vooraan zodat een rekenblad accenten goed leest.</summary>
    public static byte[] Schrijf(IEnumerable<IReadOnlyList<string?>> rijen) =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Concat(rijen.Select(r => string.Join(';', r.Select(Cel)) + "\r\n")))];

    /// <summary>Een waarde die als formule zou kunnen worden uitgevoerd, krijgt een apostrof ervoor.</summary>
    private static string Cel(string? waarde)
    {
        var tekst = waarde ?? "";
        if (tekst.Length > 0 && tekst[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\0')
        {
            tekst = "'" + tekst;
        }

        return tekst.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{tekst.Replace("\"", "\"\"")}\"" : tekst;
    }
}
