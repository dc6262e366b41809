using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Een achternaam met de voorletters erachter: "Hagen, L.W.L." of "Van der Zwan, T.".</summary>
internal static class Achterstevoren
{
    private const int MeesteNamen = 5;
    private const int MeesteLetters = 6;

    public static Naamreeks? Lees(Tekstbeeld beeld, int i)
    {
        if (beeld[i].Lengte < 2 || !beeld[i].IsHoofdletter) return null;
        var eind = i + 1;
        while (eind < i + MeesteNamen && beeld[eind].VolgtOpSpatie && IsNaamdeel(beeld, eind)) eind++;
        if (beeld.Tussen(eind) is not ", " || !Voorletter.MetPunt(beeld, eind)) return null;
        var laatste = eind;
        while (laatste - eind < MeesteLetters && IsVolgendeLetter(beeld, laatste + 1)) laatste++;
        return new Naamreeks(i, laatste + 1, beeld[laatste].Einde + 1, true, false, true);
    }

    private static bool IsNaamdeel(Tekstbeeld beeld, int i) => (beeld[i].IsHoofdletter && beeld[i].Lengte > 1) || Tussenvoegsel.Is(beeld, i);

    private static bool IsVolgendeLetter(Tekstbeeld beeld, int i) =>
        Voorletter.MetPunt(beeld, i) && (beeld[i].Ervoor & ~(Scheiding.Punt | Scheiding.Spatie)) == 0 && !beeld[i].IsZinsbegin;
}
