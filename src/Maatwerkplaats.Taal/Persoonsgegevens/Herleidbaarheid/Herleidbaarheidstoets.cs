using System.Globalization;
using Maatwerkplaats.Taal.Persoonsgegevens.Datums;
using Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;

/// <summary>
/// Schat hoeveel mensen aan een zeldzaam beroep, een plaats en een leeftijd samen voldoen, en waarschuwt onder de grens.
/// De schatting gaat uit van een gelijke spreiding over het land en is bedoeld om een mens te laten nadenken.
/// </summary>
public static class Herleidbaarheidstoets
{
    /// <summary>Onder dit aantal mensen is een combinatie te herleidbaar (k-anonimiteit).</summary>
    public const int Grens = 5;

    private const double Inwoners = 17_900_000;
    private const int KleinstePlaats = 500;

    /// <summary>Werkende jaargangen: een exacte leeftijd laat ongeveer één op de vijftig over.</summary>
    private const double Jaargangen = 50;

    /// <summary>De waarschuwingen bij een tekst waarin al gezocht is; leeg als niets opvalt.</summary>
    public static IReadOnlyList<Waarschuwing> Toets(string tekst, IReadOnlyList<Vondst> vondsten)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentNullException.ThrowIfNull(vondsten);
        var plaats = vondsten.Where(v => v.Soort == Soort.Plaats).OrderBy(v => Plaatsenlijst.Zoek(v.Tekst(tekst))?.Inwoners ?? KleinstePlaats).FirstOrDefault();
        var leeftijd = vondsten.FirstOrDefault(v => v.Soort == Soort.Leeftijd);
        return [.. Beroepen(tekst).Select(b => Weeg(tekst, b.Beroep, b.Plek, plaats, leeftijd)).OfType<Waarschuwing>()];
    }

    private static IEnumerable<(Beroep Beroep, Kenmerkend Plek)> Beroepen(string tekst)
    {
        var beeld = new Tekstbeeld(tekst);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < beeld.Aantal; i++)
            if (Beroepenlijst.Op(beeld, i) is { } beroep && gezien.Add(beroep.Naam))
                yield return (beroep, new Kenmerkend(beeld[i].Start, beeld[i].Lengte, Ladder.VanBeroep(beroep)));
    }

    private static Waarschuwing? Weeg(string tekst, Beroep beroep, Kenmerkend plek, Vondst? plaats, Vondst? leeftijd)
    {
        var schatting = (double)beroep.Aantal;
        var zin = "een " + beroep.Naam;
        var onderdelen = new List<Kenmerkend> { plek };
        if (plaats is not null)
        {
            var naam = plaats.Tekst(tekst);
            schatting *= (Plaatsenlijst.Zoek(naam)?.Inwoners ?? KleinstePlaats) / Inwoners;
            zin += " in " + naam;
            onderdelen.Add(new Kenmerkend(plaats.Start, plaats.Lengte, Ladder.VanPlaats(naam)));
        }

        if (leeftijd is not null && Jaren(leeftijd.Tekst(tekst)) is { } jaren)
        {
            schatting /= Jaargangen;
            zin += $" van {jaren} jaar";
            onderdelen.Add(new Kenmerkend(leeftijd.Start, leeftijd.Lengte, Ladder.VanLeeftijd(jaren)));
        }

        return schatting >= Grens ? null : new Waarschuwing($"Naar schatting is er {Hoeveel(schatting)} {zin}; maak een van deze gegevens vager.", schatting, onderdelen);
    }

    private static string Hoeveel(double schatting) =>
        schatting < 1.5 ? "hooguit één keer" : "maar " + Math.Round(schatting).ToString(CultureInfo.InvariantCulture) + " keer";

    private static int? Jaren(string vorm)
    {
        var beeld = new Tekstbeeld(vorm);
        var waarde = beeld[0].IsCijfers ? beeld.Getal(0) : Telwoord.Waarde(beeld, 0);
        return waarde < 0 ? null : waarde;
    }
}
