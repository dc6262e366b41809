using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Leeftijden;

/// <summary>Beslist aan de woorden eromheen of een aantal jaren de leeftijd van een mens is.</summary>
internal static class Mensomgeving
{
    private const int VerErvoor = 4;

    private static readonly Sleutelset NietErvoor = Lijst.Sleutels("niet-voor-leeftijd.txt");
    private static readonly Sleutelset NietErna = Lijst.Sleutels("niet-na-leeftijd.txt");
    private static readonly Sleutelset Zijn = Lijst.Sleutels("is-een-leeftijd.txt");
    private static readonly Sleutelset Eenheden = Lijst.Sleutels("niet-na-datum.txt");
    private static readonly Sleutelset Schakels = Lijst.Sleutels("schakels-leeftijd.txt");

    /// <summary>Voor "47 jaar": geen duur ("na 5 jaar", "5 jaar geleden", "3 jaar gewerkt") maar een mens.</summary>
    public static bool IsLeeftijd(Tekstbeeld beeld, int i, int einde)
    {
        var na = beeld.WoordOp(einde);
        if (beeld.Is(na, "oud") || (beeld.Is(na, "jong") && beeld[na].VolgtOpSpatie)) return true;
        if (beeld.Is(i, "een") || beeld.Is(i, "één") || (beeld[na].VolgtOpSpatie && beeld.Staat(na, NietErna))) return false;
        if (beeld.Staat(i - 1, NietErvoor) && beeld[i].VolgtOpSpatie) return false;
        if ((beeld[i].Ervoor & Scheiding.HaakOpen) != 0) return true;
        return MensErvoor(beeld, i) || (IsLosGezet(beeld, i, einde) && !beeld[i].IsZinsbegin && (beeld[i].IsCijfers || beeld[i].Lengte > 5));
    }

    /// <summary>Voor "(39)": precies een getal tussen haakjes, met een woord van een mens of een naam ervoor.</summary>
    public static bool IsTussenHaakjes(Tekstbeeld beeld, int i)
    {
        if ((beeld[i].Ervoor & Scheiding.HaakOpen) == 0 || beeld[i].Lengte > 2) return false;
        var na = beeld.Teken(beeld[i].Einde);
        if (na is not (')' or ',' or ';') && !Opsomming.Begint(beeld, i)) return false;
        return beeld[i - 1].IsHoofdletter ? !beeld[i - 1].IsAllesHoofd : Mens.Is(beeld, i - 1) || beeld[i - 1].IsNaam;
    }

    /// <summary>Voor "hij is 58" en "een kok van 62": een getal zonder eenheid erachter.</summary>
    public static bool IsGezegd(Tekstbeeld beeld, int i, int waarde)
    {
        var na = beeld.Teken(beeld[i].Einde);
        if (Opsomming.IsVervolg(beeld, i) || Opsomming.IsEerste(beeld, i)) return true;
        if (VanMens(beeld, i) && !Eenheid(beeld, i + 1)) return true;
        if (beeld[i + 1].VolgtOpSpatie && !beeld.Staat(i + 1, Schakels)) return false;
        if (na is '-' or '/' or ':' or '\'' or 'e') return false;
        if (beeld.Staat(i - 1, Zijn) && beeld[i].VolgtOpSpatie) return waarde >= 14 && MensErvoor(beeld, i);
        var isLos = (beeld[i].Ervoor & Scheiding.Komma) != 0 && na is ',' or ';' or ')';
        if (isLos) return beeld[i - 1].IsNaam || Mens.Is(beeld, i - 1) || (waarde >= 14 && beeld[i - 1].IsHoofdletter && !beeld[i - 1].IsAllesHoofd);
        return beeld.Is(i - 1, "met") && beeld[i].VolgtOpSpatie && waarde >= 40 && MensErvoor(beeld, i - 1);
    }

    /// <summary>"een meisje van 6", "kinderen van 3 en 7", "mw Li-Cheung van 84".</summary>
    private static bool VanMens(Tekstbeeld beeld, int i) =>
        (beeld.Is(i - 1, "van") || beeld.Is(i - 1, "v")) && beeld[i].VolgtOpSpatie && beeld[i - 1].VolgtOpSpatie
        && (Mens.Is(beeld, i - 2) || (beeld[i - 2].IsHoofdletter && (Rolwoorden.IsTitel(beeld, i - 3) || Rolwoorden.IsRol(beeld, i - 3) || (beeld[i - 2].Kennis & Kennis.Voornaam) != 0)));

    private static bool Eenheid(Tekstbeeld beeld, int i) =>
        beeld[i].VolgtOpSpatie && (beeld.Staat(i, Eenheden) || Datums.Maand.Nummer(beeld, i) > 0);

    /// <summary>"…, 34 jaar, …": tussen leestekens gezet.</summary>
    private static bool IsLosGezet(Tekstbeeld beeld, int i, int einde) =>
        (beeld[i].Ervoor & (Scheiding.Komma | Scheiding.Dubbelepunt)) != 0
        && (einde >= beeld.Tekst.Length || beeld.Teken(einde) is ',' or ')' or ';' or '.' || beeld.Is(beeld.WoordOp(einde), "en"));

    private static bool MensErvoor(Tekstbeeld beeld, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - VerErvoor; j--)
        {
            if (Mens.Is(beeld, j)) return true;
            if (beeld[j].IsHoofdletter && !beeld[j].IsZinsbegin && beeld[j].IsNaam) return true;
            if (beeld[j].IsHoofdletter && beeld[j].IsNaam && !beeld[j].IsVeelgebruikt) return true;
            if (beeld[j].IsZinsbegin) return false;
        }

        return false;
    }
}
