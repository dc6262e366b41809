using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Nederlandse kentekens: drie groepjes van cijfers of hoofdletters met streepjes, samen zes tekens.</summary>
internal sealed class KentekenDetector : IDetector
{
    private static readonly Regel Kenteken = new("dossiernr.kenteken", "Geschreven als een kenteken.", Laag.Patroon);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        var tekst = beeld.Tekst;
        for (var i = 0; i < beeld.Aantal; i++)
        {
            var start = beeld[i].Start;
            if (beeld[i].Lengte > 3 || beeld.Teken(beeld[i].Einde) != '-' || start + 8 > tekst.Length || IsDeel(beeld.Teken(start - 1)) || IsDeel(beeld.Teken(start + 8))) continue;
            if (IsKenteken(tekst.AsSpan(start, 8)))
                vangsten.Add(new(start, start + 8, Soort.Dossiernummer, Zekerheid.Zeker, Kenteken));
        }
    }

    private static bool IsDeel(char c) => char.IsLetterOrDigit(c) || c is '-' or '/';

    private static bool IsKenteken(ReadOnlySpan<char> t)
    {
        var (letters, cijfers, strepen) = (0, 0, 0);
        for (var i = 0; i < t.Length; i++)
        {
            if (t[i] == '-') strepen++;
            else if (char.IsAsciiLetterUpper(t[i])) letters++;
            else if (char.IsAsciiDigit(t[i])) cijfers++;
            else return false;
            if (i > 0 && t[i] != '-' && t[i - 1] != '-' && char.IsAsciiDigit(t[i]) != char.IsAsciiDigit(t[i - 1])) return false;
        }

        return strepen == 2 && letters is >= 2 and <= 4 && cijfers is >= 2 and <= 4 && t[0] != '-' && t[7] != '-' && !t.Contains("--", StringComparison.Ordinal);
    }
}
