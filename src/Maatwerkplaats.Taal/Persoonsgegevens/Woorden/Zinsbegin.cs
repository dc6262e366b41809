using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

/// <summary>Beslist of een woord aan het begin van een zin of aanhaling staat.</summary>
internal static class Zinsbegin
{
    private const int LangsteAfkorting = 5;

    private static readonly Sleutelset Afkortingen = Lijst.Sleutels("afkortingen.txt");

    public static bool IsNa(List<Woord> woorden, string tekst, int start, Scheiding ervoor)
    {
        if (woorden.Count == 0 || (ervoor & Scheiding.Regeleinde) != 0) return true;
        if ((ervoor & Scheiding.Punt) != 0) return (ervoor & Scheiding.Spatie) != 0 && !IsAfkorting(woorden, tekst);
        if ((ervoor & Scheiding.Dubbelepunt) != 0) return true;
        return (ervoor & Scheiding.Anders) != 0 && tekst[start - 1] is '\'' or '"' or '‘' or '“' or '„' or '«';
    }

    private static bool IsAfkorting(List<Woord> woorden, string tekst)
    {
        var vorig = woorden[^1];
        if (tekst[vorig.Einde] != '.' || vorig.IsCijfers) return false;
        if (vorig.Lengte == 1) return true;
        return vorig.Lengte <= LangsteAfkorting && Afkortingen.Contains(vorig.Sleutel);
    }
}
