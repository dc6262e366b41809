using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Een achternaam met de voorletters erachter: "Hagen, L.W.L." of "Vries, J. de".</summary>
internal static class Achterstevoren
{
    public static Naamreeks? Lees(Tekstbeeld beeld, int i)
    {
        if (beeld[i].Lengte < 2) return null;
        var eind = i + 1;
        while (eind < i + 3 && beeld[eind].VolgtOpSpatie && beeld[eind].IsHoofdletter && beeld[eind].Lengte > 1) eind++;
        if (beeld.Tussen(eind) is not ", " || !Voorletter.MetPunt(beeld, eind)) return null;
        var laatste = eind;
        while (laatste - eind < 6 && Voorletter.MetPunt(beeld, laatste + 1) && (beeld[laatste + 1].Ervoor & ~(Scheiding.Punt | Scheiding.Spatie)) == 0 && !beeld[laatste + 1].IsZinsbegin) laatste++;
        return new Naamreeks(i, laatste + 1, beeld[laatste].Einde + 1, true, false);
    }
}
