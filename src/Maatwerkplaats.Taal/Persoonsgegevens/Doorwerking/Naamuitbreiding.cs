using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Doorwerking;

/// <summary>Rekt een herkend deel van een naam op tot de hele naam: voorletters, tussenvoegsels en bekende buren.</summary>
internal static class Naamuitbreiding
{
    private const int Meest = 6;

    public static (int Start, int Einde) Van(Tekstbeeld beeld, int i, Naamgeheugen geheugen)
    {
        var (begin, eind) = (i, i);
        for (var n = 0; n < Meest; n++)
        {
            var j = VolgendDeel(beeld, eind, geheugen);
            if (j < 0) break;
            eind = j;
        }

        var kandidaat = begin;
        for (var n = 0; n < Meest && kandidaat > 0 && HoortErvoor(beeld, kandidaat, geheugen); n++)
        {
            kandidaat--;
            if (!Tussenvoegsel.Is(beeld, kandidaat) || beeld[kandidaat].IsHoofdletter) begin = kandidaat;
        }

        return (beeld[begin].Start, beeld[eind].Einde);
    }

    private static int VolgendDeel(Tekstbeeld beeld, int i, Naamgeheugen geheugen)
    {
        var j = i + 1;
        while (j < i + 4 && beeld[j].VolgtOpSpatie && Tussenvoegsel.Is(beeld, j)) j++;
        return j < beeld.Aantal && beeld[j].VolgtOpSpatie && geheugen.Kent(beeld, j) && !beeld[j].IsVeelgebruikt ? j : -1;
    }

    /// <summary>Een tussenvoegsel of voorletter voor het deel; een tussenvoegsel met kleine letter telt alleen met iets bekends ervoor.</summary>
    private static bool HoortErvoor(Tekstbeeld beeld, int i, Naamgeheugen geheugen)
    {
        var tussen = beeld.Tussen(i);
        if (Voorletter.MetPunt(beeld, i - 1)) return tussen is "." or ". ";
        if (tussen is not " " and not " '" and not " ’") return false;
        return (Tussenvoegsel.Is(beeld, i - 1) && !Tussenvoegsel.IsVoorzetsel(beeld, i - 1)) || (geheugen.Kent(beeld, i - 1) && beeld[i - 1].IsHoofdletter);
    }
}
