namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>De controle van een rekeningnummer: de eerste vier tekens achteraan, letters als 10 tot 35, rest één bij deling door 97.</summary>
internal static class Mod97
{
    public static bool Klopt(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            if (char.IsAsciiDigit(c)) rest = ((rest * 10) + c - '0') % 97;
            else if (char.IsAsciiLetterUpper(c)) rest = ((rest * 100) + c - 'A' + 10) % 97;
            else return false;
        }

        return rest == 1;
    }
}
