using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;

/// <summary>Hoe sterk de woorden voor een woord op een plaats wijzen.</summary>
internal enum Aanwijzing
{
    Geen,
    Zwak,
    Sterk,
}

/// <summary>Wat er rond een mogelijke plaatsnaam staat.</summary>
internal static class Plaatsomgeving
{
    private static readonly Sleutelset Sterk = Lijst.Sleutels("voor-plaats-sterk.txt");
    private static readonly Sleutelset Zwak = Lijst.Sleutels("voor-plaats-zwak.txt");
    private static readonly Sleutelset NietErvoor = Lijst.Sleutels("niet-voor-plaats.txt");

    public static Aanwijzing Aanwijzing(Tekstbeeld beeld, int i)
    {
        if (i == 0 || (beeld[i].Ervoor & ~Scheiding.Spatie) != 0) return IsNaPostcode(beeld, i) ? Plaatsen.Aanwijzing.Sterk : Plaatsen.Aanwijzing.Geen;
        if (beeld.Staat(i - 1, Sterk) || IsNaPostcode(beeld, i)) return Plaatsen.Aanwijzing.Sterk;
        return beeld.Staat(i - 1, Zwak) ? Plaatsen.Aanwijzing.Zwak : Plaatsen.Aanwijzing.Geen;
    }

    /// <summary>Tussen haakjes of komma's gezet, of het einde van een opsomming met een adres of datum.</summary>
    public static bool IsLosGezet(Tekstbeeld beeld, int i)
    {
        if ((beeld[i].Ervoor & (Scheiding.Komma | Scheiding.HaakOpen)) == 0) return false;
        var einde = beeld[i].Einde;
        return einde >= beeld.Tekst.Length || beeld.Teken(einde) is ',' or ')' or ';' or '.' || (beeld[i + 1].Ervoor & Scheiding.HaakOpen) != 0;
    }

    /// <summary>Een onbekend woord in een opsomming achter een leeftijd of datum, of alleen tussen haakjes achter een naam.</summary>
    public static bool IsBijPersoon(Tekstbeeld beeld, int i)
    {
        if (beeld[i].IsGewoon || beeld[i].IsNaam || beeld[i].IsAllesHoofd || !IsLosGezet(beeld, i)) return false;
        if ((beeld[i].Ervoor & Scheiding.Komma) != 0) return beeld.Is(i - 1, "jaar") || beeld.Is(i - 1, "jr") || beeld[i - 1].IsCijfers;
        return beeld[i - 1].IsHoofdletter && beeld.Teken(beeld[i].Einde) is ')' or ',';
    }

    /// <summary>"Rechtbank Rotterdam" is een instelling; een streek of wet is geen plaats.</summary>
    public static bool IsUitgesloten(Tekstbeeld beeld, int i) =>
        Onpersoonlijk.Is(beeld, i) || (beeld[i].VolgtOpSpatie && beeld.Staat(i - 1, NietErvoor));

    /// <summary>Een plaatsnaam direct na een voornaam of voorletter is een achternaam.</summary>
    public static bool IsDeelVanNaam(Tekstbeeld beeld, int i)
    {
        if ((beeld[i].Ervoor & ~(Scheiding.Spatie | Scheiding.Punt)) != 0) return false;
        var j = i - 1;
        while (j > 0 && i - j < 4 && beeld[j].VolgtOpSpatie && Tussenvoegsel.Is(beeld, j) && !Tussenvoegsel.IsVoorzetsel(beeld, j)) j--;
        var voor = beeld[j];
        if (j < i - 1 && voor.IsHoofdletter && !voor.IsGewoon && !voor.IsAllesHoofd && !Onpersoonlijk.Is(beeld, j)) return true;
        return (voor.Lengte == 1 && voor.IsHoofdletter) || (voor.IsVoornaam && voor.IsHoofdletter && !voor.IsVeelgebruikt);
    }

    private static bool IsNaPostcode(Tekstbeeld beeld, int i) =>
        beeld[i - 1].Lengte == 2 && beeld[i - 2].IsCijfers && beeld[i - 2].Lengte == 4 && beeld[i - 1].Start - beeld[i - 2].Einde <= 1
        && (beeld[i].Ervoor & ~(Scheiding.Spatie | Scheiding.Komma)) == 0;
}
