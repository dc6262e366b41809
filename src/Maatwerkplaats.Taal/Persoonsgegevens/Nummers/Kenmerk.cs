using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Kijkt of een woord dat een zaak of dossier aanwijst vlak voor een nummer staat.</summary>
internal static class Kenmerk
{
    private const int Ver = 4;

    public static bool StaatVoor(Tekstbeeld beeld, int i, Sleutelset woorden)
    {
        for (var j = i - 1; j >= 0 && j >= i - Ver; j--)
        {
            if ((beeld[j + 1].Ervoor & (Scheiding.Komma | Scheiding.Regeleinde)) != 0) return false;
            if (beeld.Staat(j, woorden)) return true;
            if (beeld[j].IsCijfers || beeld[j].Lengte > 4) return false;
        }

        return false;
    }
}
