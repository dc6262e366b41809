using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Wat er voor en achter een naam staat.</summary>
internal static class Naamomgeving
{
    private const int VerErvoor = 4;

    private static readonly Sleutelset Werkwoorden = Lijst.Sleutels("persoonswerkwoorden.txt");
    private static readonly Sleutelset Voorzetsels = Lijst.Sleutels("voor-persoon.txt");
    private static readonly Sleutelset Lidwoorden = Lijst.Sleutels("lidwoorden.txt");
    private static readonly Sleutelset Tussenwoorden = Lijst.Sleutels("tussen-rol-en-naam.txt");

    private static bool IsDichtbij(Tekstbeeld beeld, int i) =>
        (beeld[i].Ervoor & (Scheiding.Regeleinde | Scheiding.HaakSluit)) == 0 && beeld.Tussen(i).Length <= 3 && !((beeld[i].Ervoor & Scheiding.Punt) != 0 && beeld[i].IsZinsbegin);

    /// <summary>De naam vult een hele regel of een heel veld.</summary>
    public static bool StaatAlleenOpRegel(Tekstbeeld beeld, Naamreeks reeks)
    {
        var isBegin = reeks.Begin == 0 || (beeld[reeks.Begin].Ervoor & Scheiding.Regeleinde) != 0;
        return isBegin && (reeks.Einde >= beeld.Aantal || (beeld[reeks.Einde].Ervoor & Scheiding.Regeleinde) != 0);
    }

    public static bool HeeftTitel(Tekstbeeld beeld, int begin) => begin > 0 && IsDichtbij(beeld, begin) && Rolwoorden.IsTitel(beeld, begin - 1)
        && (beeld[begin].Ervoor & (Scheiding.Komma | Scheiding.HaakOpen | Scheiding.Anders)) == 0;

    /// <summary>Het rollabel van een woord als klant of zoon vlak voor de naam; de titel mag ertussen staan.</summary>
    public static string? Rol(Tekstbeeld beeld, int begin)
    {
        var i = begin;
        for (var n = 0; n < VerErvoor && i > 0 && IsDichtbij(beeld, i); n++)
        {
            i--;
            if (beeld[i].IsCijfers) return null;
            if (Rolwoorden.Rol(beeld, i) is { } rol) return rol;
            if (!Rolwoorden.IsTitel(beeld, i) && !beeld.Staat(i, Tussenwoorden)) return null;
        }

        return null;
    }

    /// <summary>Direct na een rolwoord, hooguit met een komma, dubbele punt of haakje ertussen.</summary>
    public static bool StaatNaRol(Tekstbeeld beeld, int begin) =>
        begin > 0 && IsDichtbij(beeld, begin) && (Rolwoorden.IsRol(beeld, begin - 1)
            || (beeld.Staat(begin - 1, Tussenwoorden) && begin > 1 && IsDichtbij(beeld, begin - 1) && Rolwoorden.IsRol(beeld, begin - 2)));

    public static bool VolgtPersoonswerkwoord(Tekstbeeld beeld, int einde) =>
        beeld[einde].VolgtOpSpatie && !beeld[einde].IsHoofdletter && beeld.Staat(einde, Werkwoorden);

    public static bool IsPersoonswerkwoord(Tekstbeeld beeld, int i) => beeld.Staat(i, Werkwoorden);

    /// <summary>Een vragende zinsbouw: "Daarna heeft Gijs", "zegt Petra".</summary>
    public static bool StaatNaPersoonswerkwoord(Tekstbeeld beeld, int begin) => beeld[begin].VolgtOpSpatie && beeld.Staat(begin - 1, Werkwoorden);

    public static bool StaatNaVoorzetsel(Tekstbeeld beeld, int begin) => beeld[begin].VolgtOpSpatie && beeld.Staat(begin - 1, Voorzetsels);

    public static bool StaatNaLidwoord(Tekstbeeld beeld, int begin) => beeld[begin].VolgtOpSpatie && beeld.Staat(begin - 1, Lidwoorden);

    public static bool VolgtBezit(Tekstbeeld beeld, int slot) =>
        beeld.Teken(slot) is '\'' or '’' && beeld.Teken(slot + 1) == 's' && !char.IsLetterOrDigit(beeld.Teken(slot + 2));

    /// <summary>Een leeftijd, geboortedatum, bsn of telefoonnummer direct achter de naam.</summary>
    public static bool VolgtGegeven(Tekstbeeld beeld, int einde)
    {
        var na = beeld[einde];
        if ((na.Ervoor & (Scheiding.Komma | Scheiding.HaakOpen)) == 0 || (na.Ervoor & (Scheiding.Punt | Scheiding.Regeleinde)) != 0) return false;
        return na.IsCijfers || beeld.Is(einde, "geb") || beeld.Is(einde, "geboren") || beeld.Is(einde, "bsn") || beeld.Is(einde, "tel") || beeld.Is(einde, "telefoon") || beeld.Is(einde, "wonende") || beeld.Teken(na.Start - 1) is '*' or '†';
    }
}
