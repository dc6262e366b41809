using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Onderscheidt een dag en maand in cijfers (4-3, 12/09) van breuken, klassen, uitslagen en aantallen.</summary>
internal static class Datumtwijfel
{
    private static readonly Sleutelset Weekdagen = Lijst.Sleutels("weekdagen.txt");
    private static readonly Sleutelset Ervoor = Lijst.Sleutels("voor-datum.txt");
    private static readonly Sleutelset NietErvoor = Lijst.Sleutels("niet-voor-datum.txt");
    private static readonly Sleutelset NietErna = Lijst.Sleutels("niet-na-datum.txt");

    public static bool IsWeekdag(Tekstbeeld beeld, int i) => beeld.Staat(i, Weekdagen);

    /// <summary>Twee kleine getallen zonder aanwijzing kunnen ook een uitslag of verhouding zijn.</summary>
    public static bool IsZwak(Tekstbeeld beeld, int i, Datum datum) =>
        datum is { Jaar: 0, Dag: < 6, Maand: < 6 } && beeld[i + 1].IsCijfers && !beeld.Staat(i - 1, Ervoor) && !IsWeekdag(beeld, i - 1);

    public static bool IsDatum(Tekstbeeld beeld, int i, Datum datum)
    {
        if (char.IsLetterOrDigit(beeld.Teken(datum.Einde)) || beeld.Teken(datum.Einde) is '%' or '°') return false;
        if (LooptDoorInGetal(beeld, datum.Einde) || (datum.Jaar == 0 && beeld.Staat(i - 1, NietErvoor))) return false;
        if (datum.Jaar > 0 || !beeld[i + 1].IsCijfers) return IsMaandnaamVast(beeld, i, datum);
        if (IsWeekdag(beeld, i - 1) || (beeld[i].VolgtOpSpatie && beeld.Staat(i - 1, Ervoor))) return true;
        var na = beeld.WoordOp(datum.Einde);
        if ((beeld[na].Ervoor & (Scheiding.Spatie | Scheiding.Anders)) != 0 && beeld.Staat(na, NietErna)) return false;
        return datum is not { Dag: 24, Maand: 7 } && beeld.Teken(beeld[i].Start - 1) != '€';
    }

    /// <summary>Een telwoord als dag ("vijf mei") telt alleen als het geen hoeveelheid kan zijn.</summary>
    private static bool IsMaandnaamVast(Tekstbeeld beeld, int i, Datum datum) =>
        beeld[i].IsCijfers || datum.Jaar > 0 || beeld.Staat(i - 1, Ervoor);

    private static bool LooptDoorInGetal(Tekstbeeld beeld, int einde) =>
        beeld.Teken(einde) is '-' or '/' or '.' or ',' && char.IsAsciiDigit(beeld.Teken(einde + 1));
}
