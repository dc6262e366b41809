using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Beslist of op een woord een naam kan beginnen.</summary>
internal static class Naambegin
{
    public static bool Is(Tekstbeeld beeld, int i)
    {
        if (beeld[i].IsCijfers) return false;
        if (!beeld[i].IsHoofdletter) return Tussenvoegsel.Is(beeld, i) && NaTitelOfRol(beeld, i);
        if (Rolwoorden.IsTitel(beeld, i) || Rolwoorden.IsRol(beeld, i)) return beeld[i].IsVoornaam && !beeld[i].IsAllesHoofd && beeld[i].Lengte <= 3 && VolgtNaamdeel(beeld, i);
        if (beeld[i].IsAllesHoofd && Naamkennis.Onpersoonlijk.Is(beeld, i)) return false;
        if (!beeld[i].IsZinsbegin || Voorletter.MetPunt(beeld, i)) return true;
        if (beeld[i].IsGewoon && !beeld[i].IsVoornaam && !Tussenvoegsel.Is(beeld, i) && !beeld[i + 1].IsHoofdletter && Tussenvoegsel.Is(beeld, i + 1)) return false;
        if (!VolgtNaamdeel(beeld, i)) return true;
        if (Tussenvoegsel.Is(beeld, i)) return !IsLidwoordVoorDing(beeld, i);
        return !beeld[i].IsVeelgebruikt && (!beeld[i].IsGewoon || beeld[i].IsVoornaam);
    }

    /// <summary>"mevrouw van der Laan", "klant de Vries": een kleine letter na een titel of rol.</summary>
    private static bool NaTitelOfRol(Tekstbeeld beeld, int i) =>
        i > 0 && beeld[i].Ervoor != Scheiding.Geen && (beeld[i].Ervoor & (Scheiding.Komma | Scheiding.Regeleinde | Scheiding.HaakSluit)) == 0
        && (Rolwoorden.IsTitel(beeld, i - 1) || ((beeld[i].Ervoor & Scheiding.HaakOpen) != 0 && Rolwoorden.IsRol(beeld, i - 1))) && EindigtOpHoofdletter(beeld, i);

    private static bool EindigtOpHoofdletter(Tekstbeeld beeld, int i)
    {
        var j = i;
        while (j < i + 4 && Tussenvoegsel.Is(beeld, j)) j++;
        return beeld[j].IsHoofdletter;
    }

    private static bool VolgtNaamdeel(Tekstbeeld beeld, int i) => beeld[i + 1].IsHoofdletter && beeld[i + 1].VolgtOpSpatie;

    private static bool IsLidwoordVoorDing(Tekstbeeld beeld, int i) =>
        (beeld.Is(i, "de") || beeld.Is(i, "het") || beeld.Is(i, "in") || beeld.Is(i, "op") || beeld.Is(i, "aan") || beeld.Is(i, "voor") || beeld.Is(i, "bij") || beeld.Is(i, "over") || beeld.Is(i, "onder") || beeld.Is(i, "uit") || beeld.Is(i, "van"))
        && !((beeld.Is(i, "de") || beeld.Is(i, "van")) && beeld[i + 1].IsNaam && !Naamkennis.Onpersoonlijk.Is(beeld, i + 1) && Naamomgeving.VolgtPersoonswerkwoord(beeld, i + 2));
}
