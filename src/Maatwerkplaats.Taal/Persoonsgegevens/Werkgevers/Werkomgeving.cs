using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Werkgevers;

/// <summary>Beslist aan de zin of een naam na bij, via of werkgever een werkgever is.</summary>
internal static class Werkomgeving
{
    private const int Ver = 9;

    private static readonly Sleutelset Voorzetsels = Lijst.Sleutels("voor-werkgever.txt");
    private static readonly Sleutelset Aanwijzers = Lijst.Sleutels("werkgeverwoorden.txt");
    private static readonly Sleutelset Werkwoorden = Lijst.Sleutels("werkwoorden-werk.txt");

    /// <summary>Een gewoon woord aan het begin van een zin, of "Werkgever" zelf, hoort niet bij de naam.</summary>
    public static bool IsInleiding(Tekstbeeld beeld, int i) =>
        beeld.Staat(i, Aanwijzers) || (beeld[i].IsZinsbegin && beeld[i].IsVeelgebruikt && !beeld.Is(i, "de") && !beeld.Is(i, "het"));

    public static bool IsWerkgever(Tekstbeeld beeld, int i, int einde)
    {
        if ((beeld[i].Ervoor & ~(Scheiding.Spatie | Scheiding.Anders)) != 0 || Bedrijfsnaam.IsOnpersoonlijk(beeld, i, einde)) return false;
        if (IsMens(beeld, i, einde) || (beeld[i].IsAllesHoofd && einde == i + 1 && beeld[i].Lengte <= 4)) return false;
        if (beeld.Staat(i - 1, Aanwijzers)) return true;
        return beeld.Staat(i - 1, Voorzetsels) && beeld[i].VolgtOpSpatie && !beeld[i].IsVeelgebruikt;
    }

    public static Zekerheid Zekerheid(Tekstbeeld beeld, int i, int einde)
    {
        if (beeld.Staat(i - 1, Aanwijzers)) return Persoonsgegevens.Zekerheid.Waarschijnlijk;
        if (einde == i + 1 && beeld[i].IsPlaats) return Persoonsgegevens.Zekerheid.Mogelijk;
        for (var j = i - 2; j >= 0 && j > i - Ver; j--)
        {
            if (beeld.Staat(j, Werkwoorden)) return Persoonsgegevens.Zekerheid.Waarschijnlijk;
            if (beeld[j].IsZinsbegin) break;
        }

        return beeld.Staat(einde, Werkwoorden) ? Persoonsgegevens.Zekerheid.Waarschijnlijk : Persoonsgegevens.Zekerheid.Mogelijk;
    }

    /// <summary>Een voornaam met of zonder achternaam, of voorletters, is een mens.</summary>
    private static bool IsMens(Tekstbeeld beeld, int i, int einde) =>
        (beeld[i].IsVoornaam && einde - i <= 3 && !beeld[i].IsGewoon) || (beeld[i].Lengte == 1 && (beeld[i + 1].Ervoor & Scheiding.Punt) != 0)
        || (einde == i + 1 && (beeld[i].Kennis & Kennis.Naamlijst) != 0);
}
