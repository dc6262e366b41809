using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Werkgevers;

/// <summary>Bepaalt hoe ver de naam van een bedrijf doorloopt: "De Gouden Kraan", "Glans &amp; Co Facility", "Zorg aan Huis De Linde".</summary>
internal static class Bedrijfsnaam
{
    private const int MeesteWoorden = 7;

    private static readonly Sleutelset Verbinding = Lijst.Sleutels("verbinding-in-bedrijfsnaam.txt");

    /// <summary>Of op dit woord een naam kan beginnen, direct na een ander woord of aanhalingsteken.</summary>
    public static bool MagVolgen(Tekstbeeld beeld, int i) =>
        (beeld[i].IsHoofdletter || IsLidwoordMetStreepje(beeld, i)) && (beeld[i].Ervoor & ~(Scheiding.Spatie | Scheiding.Anders)) == 0 && beeld[i].Ervoor != Scheiding.Geen
        && !beeld.Tussen(i).ContainsAny("-–—/|");

    /// <summary>"een bloemenwinkel, Bloem &amp; Zomer": de naam als bijstelling na een komma.</summary>
    public static bool IsBijstelling(Tekstbeeld beeld, int branche) =>
        beeld.Is(branche - 1, "een") && beeld[branche].VolgtOpSpatie && beeld.Tussen(branche + 1) is ", " && beeld[branche + 1].IsHoofdletter;

    public static bool IsLidwoordMetStreepje(Tekstbeeld beeld, int i) =>
        beeld.Is(i, "t") && beeld.Teken(beeld[i].Start - 1) is '\'' or '’' && beeld[i + 1].IsHoofdletter && beeld[i + 1].VolgtOpSpatie;

    /// <summary>De plek na het laatste woord van de naam.</summary>
    public static int Einde(Tekstbeeld beeld, int begin)
    {
        var einde = begin + 1;
        for (var j = begin + 1; j < begin + MeesteWoorden && j < beeld.Aantal; j++)
        {
            if (IsVerbonden(beeld, j) && (beeld[j].IsHoofdletter || (beeld[j].IsCijfers && beeld[j].Lengte <= 2 && beeld[j].VolgtOpSpatie && !IsEenheid(beeld, j + 1)))) einde = j + 1;
            else if (!(IsVerbonden(beeld, j) && beeld.Staat(j, Verbinding) && IsVerbonden(beeld, j + 1))) break;
        }

        return einde;
    }

    /// <summary>Of de naam alleen uit namen van de overheid, wetten, landen of functies bestaat.</summary>
    public static bool IsOnpersoonlijk(Tekstbeeld beeld, int begin, int einde)
    {
        for (var j = begin; j < einde; j++)
            if (beeld[j].IsHoofdletter && !Onpersoonlijk.Is(beeld, j))
                return false;
        return true;
    }

    /// <summary>Het laatste teken, met de punt van Zn. of B.V. erbij.</summary>
    public static int Slot(Tekstbeeld beeld, int einde)
    {
        var laatste = beeld[einde - 1];
        var heeftPunt = beeld.Teken(laatste.Einde) == '.' && (laatste.Lengte == 1 || beeld.Is(einde - 1, "Zn"));
        return heeftPunt ? laatste.Einde + 1 : laatste.Einde;
    }

    private static bool IsVerbonden(Tekstbeeld beeld, int j)
    {
        if (beeld[j].VolgtOpSpatie) return true;
        var tussen = beeld.Tussen(j);
        return tussen is " & " or "&" or " + " or " '" or " ’" || (tussen is "." or ". " && beeld[j - 1].Lengte <= 4 && beeld[j - 1].IsHoofdletter && (beeld[j - 1].Lengte == 1 || beeld.Is(j - 1, "Gebr") || beeld.Is(j - 1, "Fa")));
    }

    private static bool IsEenheid(Tekstbeeld beeld, int j) => beeld[j].VolgtOpSpatie && (beeld.Is(j, "jaar") || beeld.Is(j, "uur") || beeld.Is(j, "dagen") || beeld.Is(j, "weken") || beeld.Is(j, "maanden") || Datums.Maand.Nummer(beeld, j) > 0);
}
