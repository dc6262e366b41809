using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Dossiers;

/// <summary>Zoekt namen van een of meer woorden, in elke schrijfwijze; van een lange naam uit het dossier telt ook een zeldzaam woord alleen.</summary>
internal sealed class Woordreeksen
{
    private readonly Dictionary<ulong, List<ulong[]>> perEerste = [];
    private readonly HashSet<ulong> zeldzaam = [];
    private readonly Soort soort;
    private readonly Regel regel;

    public Woordreeksen(IReadOnlyList<string> namen, Soort soort, Regel regel, bool metZeldzaam = true)
    {
        (this.soort, this.regel) = (soort, regel);
        foreach (var naam in namen) Leer(new Tekstbeeld(naam), metZeldzaam);
    }

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        if (perEerste.Count == 0) return;
        for (var i = 0; i < beeld.Aantal; i++)
        {
            var lengte = Lengte(beeld, i);
            if (lengte == 0 && beeld[i].IsHoofdletter && zeldzaam.Contains(beeld[i].Sleutel)) lengte = 1;
            if (lengte == 0) continue;
            vangsten.Add(new(beeld[i].Start, beeld[i + lengte - 1].Einde, soort, Zekerheid.Zeker, regel));
            i += lengte - 1;
        }
    }

    private int Lengte(Tekstbeeld beeld, int i)
    {
        if (!perEerste.TryGetValue(Sleutel(beeld, i), out var reeksen)) return 0;
        var langste = 0;
        foreach (var reeks in reeksen)
        {
            var n = 1;
            while (n < reeks.Length && i + n < beeld.Aantal && Sleutel(beeld, i + n) == reeks[n]) n++;
            if (n == reeks.Length && (n > 1 || !beeld[i].IsGewoon || (beeld[i].IsHoofdletter && !beeld[i].IsZinsbegin))) langste = Math.Max(langste, n);
        }

        return langste;
    }

    private void Leer(Tekstbeeld naam, bool metZeldzaam)
    {
        if (naam.Aantal == 0) return;
        var reeks = Enumerable.Range(0, naam.Aantal).Select(i => Sleutel(naam, i)).ToArray();
        if (!perEerste.TryGetValue(reeks[0], out var reeksen)) perEerste[reeks[0]] = reeksen = [];
        if (reeksen.Count < 20) reeksen.Add(reeks);
        if (!metZeldzaam || soort != Soort.Werkgever || naam.Aantal == 1) return;
        foreach (var woord in naam.Woorden)
            if (woord.IsHoofdletter && !woord.IsGewoon && !woord.IsPlaats && woord.Lengte > 3)
                zeldzaam.Add(woord.Sleutel);
    }

    private static ulong Sleutel(Tekstbeeld beeld, int i) => beeld[i].IsCijfers ? Naamsleutel.Van(beeld.Letters(i)) : beeld[i].Sleutel;
}
