namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>De vaste naam van een soort in bestanden en op de opdrachtregel.</summary>
public static class Soortcode
{
    private static readonly string[] Codes =
    [
        "PERSOON", "BSN", "GEBOORTEDATUM", "DATUM", "ADRES", "PLAATS",
        "TEL", "EMAIL", "IBAN", "WERKGEVER", "DOSSIERNR", "LEEFTIJD",
    ];

    /// <summary>De code in hoofdletters, zoals <c>PERSOON</c> of <c>TEL</c>.</summary>
    public static string Code(this Soort soort) => Codes[(int)soort];

    /// <summary>De soort bij een code; <c>null</c> als de code niet bestaat.</summary>
    public static Soort? Lees(string code)
    {
        var plek = Array.IndexOf(Codes, code);
        return plek < 0 ? null : (Soort)plek;
    }
}
