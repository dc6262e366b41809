namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Het aantal tekens van een rekeningnummer per land, uit het IBAN-register van SWIFT.</summary>
internal static class IbanLengte
{
    private const string PerLand =
        "NL18 BE16 DE22 FR27 LU20 GB22 IE22 ES24 PT25 IT27 AT20 CH21 DK18 SE24 NO15 FI18 PL28 CZ24 SK24 HU28 RO24 BG22 GR27 TR26 HR21 SI19 EE20 LV21 LT20 CY28 MT31 UA29 MA28 TN24 RS22 BA20 AL28 MK19";

    public static int Van(ReadOnlySpan<char> land)
    {
        var plek = PerLand.AsSpan().IndexOf(land, StringComparison.Ordinal);
        return plek >= 0 && plek % 5 == 0 ? int.Parse(PerLand.AsSpan(plek + 2, 2), System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
