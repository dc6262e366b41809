using Maatwerkplaats.Taal.Persoonsgegevens.Datums;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>Leeftijden in cijfers en letters: "47 jaar", "(39)", "is 58", "55-jarige", "op zijn 54e", "negenenvijftigste".</summary>
internal sealed class LeeftijdDetector : IDetector
{
    private const int Oudste = 109;

    private static readonly Regel MetJaar = new("leeftijd.jaar", "Een aantal jaren dat van een mens gezegd wordt.", Laag.Patroon);
    private static readonly Regel Jarig = new("leeftijd.jarig", "Een leeftijd met -jarig.", Laag.Patroon);
    private static readonly Regel Haakjes = new("leeftijd.haakjes", "Een getal tussen haakjes achter een naam of een mens.", Laag.Patroon);
    private static readonly Regel Bezittelijk = new("leeftijd.rang", "Een rangtelwoord na zijn of haar.", Laag.Patroon);
    private static readonly Regel Gezegd = new("leeftijd.gezegd", "Een getal dat van een mens gezegd wordt.", Laag.Lijst);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            var waarde = beeld[i].IsCijfers ? (beeld[i].Lengte <= 3 ? beeld.Getal(i) : -1) : Telwoord.Waarde(beeld, i);
            if (waarde is < 0 or > Oudste) continue;
            if (char.IsLetterOrDigit(beeld.Teken(beeld[i].Start - 1)) || Getalomgeving.IsDeelVanGetal(beeld, i)) continue;
            if (Beoordeel(beeld, i, waarde) is { } vangst) vangsten.Add(vangst);
        }
    }

    private static Vangst? Beoordeel(Tekstbeeld beeld, int i, int waarde)
    {
        if (Jarigwoord.Einde(beeld, i) is > 0 and var jarig) return new(beeld[i].Start, jarig, Soort.Leeftijd, Zekerheid.Zeker, Jarig);
        if (Rangwoord.Einde(beeld, i) is > 0 and var rang) return waarde is < 14 or 18 ? null : new(beeld[i].Start, rang, Soort.Leeftijd, Zekerheid.Waarschijnlijk, Bezittelijk);
        if (Jaarwoord.Einde(beeld, i) is > 0 and var jaar)
            return Mensomgeving.IsLeeftijd(beeld, i, jaar) ? new(beeld[i].Start, jaar, Soort.Leeftijd, Zekerheid.Waarschijnlijk, MetJaar) : null;
        if (waarde < 1 || (waarde == 1 && !beeld[i].IsCijfers)) return null;
        if (beeld[i].IsCijfers && Mensomgeving.IsTussenHaakjes(beeld, i)) return new(beeld[i].Start, beeld[i].Einde, Soort.Leeftijd, Zekerheid.Waarschijnlijk, Haakjes);
        return Mensomgeving.IsGezegd(beeld, i, waarde) ? new(beeld[i].Start, beeld[i].Einde, Soort.Leeftijd, Zekerheid.Waarschijnlijk, Gezegd) : null;
    }
}
