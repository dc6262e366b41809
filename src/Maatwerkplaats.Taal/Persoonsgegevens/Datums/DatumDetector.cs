using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Dagen van het jaar; een datum in de buurt van een geboorte heet geboortedatum.</summary>
internal sealed class DatumDetector : IDetector
{
    private static readonly Regel Volledig = new("datum.volledig", "Een dag, maand en jaar.", Laag.Patroon);
    private static readonly Regel Dagmaand = new("datum.dag-en-maand", "Een dag en een maand.", Laag.Patroon);
    private static readonly Regel Geboorte = new("geboortedatum.aanwijzing", "Een datum bij een woord over een geboorte.", Laag.Gecontroleerd);
    private static readonly Regel Oud = new("geboortedatum.jaar", "Een dag zo lang geleden dat het wel een geboortedatum zal zijn.", Laag.Patroon);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld[i].IsCijfers && LooptDoor(beeld, i)) continue;
            var datum = Datumlezer.Lees(beeld, i);
            if (!datum.IsGevonden || !Datumtwijfel.IsDatum(beeld, i, datum)) continue;
            vangsten.Add(Beoordeel(beeld, i, datum));
            while (i + 1 < beeld.Aantal && beeld[i + 1].Start < datum.Einde) i++;
        }
    }

    private static Vangst Beoordeel(Tekstbeeld beeld, int i, Datum datum)
    {
        var start = Begin(beeld, i);
        if (Geboortewoorden.StaanBij(beeld, i, datum.Einde)) return new(start, datum.Einde, Soort.Geboortedatum, Zekerheid.Zeker, Geboorte);
        if (Geboortewoorden.IsLangGeleden(beeld, i, datum)) return new(start, datum.Einde, Soort.Geboortedatum, Zekerheid.Waarschijnlijk, Oud);
        return datum.Jaar > 0
            ? new(start, datum.Einde, Soort.Datum, Zekerheid.Zeker, Volledig)
            : new(start, datum.Einde, Soort.Datum, Datumtwijfel.IsZwak(beeld, i, datum) ? Zekerheid.Mogelijk : Zekerheid.Waarschijnlijk, Dagmaand);
    }

    /// <summary>De dag van de week hoort erbij, en de eerste dag van "10 en 12 mei" ook.</summary>
    private static int Begin(Tekstbeeld beeld, int i)
    {
        if (beeld[i].VolgtOpSpatie && Datumtwijfel.IsWeekdag(beeld, i - 1)) return beeld[i - 1].Start;
        var isReeks = !beeld[i + 1].IsCijfers && beeld[i - 2].IsCijfers && beeld[i - 2].Lengte <= 2 && beeld[i].VolgtOpSpatie && beeld[i - 1].VolgtOpSpatie
            && (beeld.Is(i - 1, "en") || beeld.Is(i - 1, "of") || beeld.Is(i - 1, "tot") || beeld.Is(i - 1, "op"));
        return isReeks && beeld.Getal(i - 2) is >= 1 and <= 31 ? beeld[i - 2].Start : beeld[i].Start;
    }

    private static bool LooptDoor(Tekstbeeld beeld, int i)
    {
        var start = beeld[i].Start;
        var voor = beeld.Teken(start - 1);
        return char.IsLetterOrDigit(voor) || (voor is '.' or ',' or '-' or '/' && char.IsLetterOrDigit(beeld.Teken(start - 2)));
    }
}
