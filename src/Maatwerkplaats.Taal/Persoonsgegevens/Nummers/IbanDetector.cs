using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Bankrekeningnummers volgens ISO 13616, met de controle op 97.</summary>
internal sealed class IbanDetector : IDetector
{
    private const int Kortste = 15;
    private const int Langste = 34;

    private static readonly Regel Geldig = new("iban.mod97", "Een rekeningnummer waarvan het controlegetal klopt.", Laag.Gecontroleerd);
    private static readonly Regel Vorm = new("iban.vorm", "Geschreven als een Nederlands rekeningnummer, al klopt het controlegetal niet.", Laag.Patroon);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        Span<char> tekens = stackalloc char[Langste];
        Span<int> eindes = stackalloc int[Langste];
        for (var i = 0; i + 1 < beeld.Aantal; i++)
        {
            if (beeld[i].Lengte != 2 || beeld[i].IsCijfers || !BegintHier(beeld, i)) continue;
            var aantal = Verzamel(beeld.Tekst, beeld[i].Start, tekens, eindes);
            Beoordeel(beeld[i].Start, tekens[..aantal], eindes, vangsten);
        }
    }

    private static bool BegintHier(Tekstbeeld beeld, int i) =>
        beeld[i + 1].IsCijfers && beeld[i + 1].Lengte >= 2 && beeld[i + 1].Start - beeld[i].Einde <= 1
        && !char.IsLetterOrDigit(beeld.Teken(beeld[i].Start - 1));

    private static int Verzamel(string tekst, int plek, Span<char> tekens, Span<int> eindes)
    {
        var aantal = 0;
        for (; plek < tekst.Length && aantal < tekens.Length; plek++)
        {
            var c = tekst[plek];
            if (char.IsAsciiLetterOrDigit(c))
            {
                tekens[aantal] = char.ToUpperInvariant(c);
                eindes[aantal++] = plek + 1;
            }
            else if (c is not (' ' or '.' or '-' or '\u00A0') || plek == eindes[Math.Max(aantal - 1, 0)] + 1)
            {
                break;
            }
        }

        return aantal;
    }

    private static void Beoordeel(int start, ReadOnlySpan<char> tekens, ReadOnlySpan<int> eindes, List<Vangst> vangsten)
    {
        if (tekens.Length < Kortste || !char.IsAsciiLetter(tekens[0]) || !char.IsAsciiLetter(tekens[1])) return;
        var lengte = IbanLengte.Van(tekens[..2]);
        if (lengte > 0 && tekens.Length >= lengte)
        {
            if (Mod97.Klopt(tekens[..lengte]))
                vangsten.Add(new(start, eindes[lengte - 1], Soort.Iban, Zekerheid.Zeker, Geldig));
            else if (IsNederlandseVorm(tekens[..lengte]))
                vangsten.Add(new(start, eindes[lengte - 1], Soort.Iban, Zekerheid.Waarschijnlijk, Vorm));
        }
    }

    private static bool IsNederlandseVorm(ReadOnlySpan<char> t) =>
        t is ['N', 'L', ..] && !t[4..8].ContainsAnyExceptInRange('A', 'Z') && !t[8..].ContainsAnyExceptInRange('0', '9');
}
