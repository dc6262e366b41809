using Maatwerkplaats.Taal.Persoonsgegevens.Datums;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Laat van een datum de maand en het jaar over, van een geboortedatum het jaar en van een leeftijd het tiental.</summary>
internal static class Vervaging
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static string Van(Soort soort, string vorm)
    {
        var beeld = new Tekstbeeld(vorm);
        return soort == Soort.Leeftijd ? Leeftijd(beeld) : Dag(soort, beeld);
    }

    private static string Dag(Soort soort, Tekstbeeld beeld)
    {
        var datum = Datum.Geen;
        for (var i = 0; i < beeld.Aantal && !datum.IsGevonden; i++) datum = Datumlezer.Lees(beeld, i);
        var jaar = datum.Jaar > 0 ? $" {datum.Jaar}" : "";
        if (soort == Soort.Geboortedatum) return jaar.Length > 0 ? "geboortedatum in" + jaar : "geboortedatum";
        return datum.IsGevonden ? $"datum in {Maanden[datum.Maand - 1]}{jaar}" : "datum";
    }

    private static string Leeftijd(Tekstbeeld beeld)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            var waarde = beeld[i].IsCijfers ? beeld.Getal(i) : Telwoord.Waarde(beeld, i);
            if (waarde >= 0) return $"leeftijd {waarde / 10 * 10}-{(waarde / 10 * 10) + 9}";
        }

        return "leeftijd";
    }
}
