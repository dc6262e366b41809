namespace Maatwerkplaats.Core.Shared;

/// <summary>Eén cel van een csv-bestand met puntkomma's (RFC 4180).</summary>
public static class Csvcel
{
    /// <summary>Een waarde die een rekenblad als formule zou uitvoeren, krijgt een apostrof ervoor (OWASP, CSV injection).</summary>
    public static string Schrijf(string? waarde)
    {
        var tekst = waarde ?? "";
        if (tekst.Length > 0 && tekst[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\0')
        {
            tekst = "'" + tekst;
        }

        return tekst.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : tekst;
    }
}
