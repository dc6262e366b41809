using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Samenvoegen;

/// <summary>Lost overlappingen op: eerst wat nooit een gegeven is, dan de sterkste laag, dan de grootste zekerheid, dan de langste.</summary>
internal static class Samenvoeger
{
    /// <summary>De overgebleven vangsten, op volgorde van de tekst en zonder overlap.</summary>
    public static List<Vangst> Voeg(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        vangsten.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Einde.CompareTo(a.Einde));
        var gekozen = new List<Vangst>(vangsten.Count);
        foreach (var vangst in vangsten) Plaats(beeld, gekozen, vangst);
        gekozen.RemoveAll(v => v.Regel.Laag == Laag.Uitzondering);
        return gekozen;
    }

    private static void Plaats(Tekstbeeld beeld, List<Vangst> gekozen, Vangst nieuw)
    {
        while (gekozen.Count > 0 && gekozen[^1].Einde > nieuw.Start)
        {
            var oud = gekozen[^1];
            if (!WintVan(nieuw, oud))
            {
                if (IsEenNaam(nieuw, oud)) gekozen[^1] = oud with { Einde = Math.Max(oud.Einde, nieuw.Einde), Rol = oud.Rol ?? nieuw.Rol };
                return;
            }

            gekozen.RemoveAt(gekozen.Count - 1);
            if (Inkorten.Tot(beeld, oud, nieuw) is { } rest)
            {
                gekozen.Add(rest);
                break;
            }

            if (IsEenNaam(nieuw, oud)) nieuw = nieuw with { Start = Math.Min(oud.Start, nieuw.Start), Einde = Math.Max(oud.Einde, nieuw.Einde), Rol = nieuw.Rol ?? oud.Rol };
        }

        gekozen.Add(nieuw);
    }

    /// <summary>Twee overlappende stukken van dezelfde naam worden samen één vondst, mits geen van beide een vermoeden is.</summary>
    private static bool IsEenNaam(Vangst a, Vangst b) =>
        a.Soort == b.Soort && a.Soort is Soort.Persoon or Soort.Werkgever && a.Regel.Laag != Laag.Uitzondering && b.Regel.Laag != Laag.Uitzondering
        && a.Zekerheid != Zekerheid.Mogelijk && b.Zekerheid != Zekerheid.Mogelijk;

    private static bool WintVan(Vangst nieuw, Vangst oud)
    {
        if (nieuw.Regel.Laag == Laag.Uitzondering || oud.Regel.Laag == Laag.Uitzondering) return nieuw.Regel.Laag > oud.Regel.Laag;
        if (nieuw.Zekerheid == Zekerheid.Mogelijk != (oud.Zekerheid == Zekerheid.Mogelijk)) return nieuw.Zekerheid > oud.Zekerheid;
        if (nieuw.Regel.Laag != oud.Regel.Laag) return nieuw.Regel.Laag > oud.Regel.Laag;
        return nieuw.Zekerheid != oud.Zekerheid ? nieuw.Zekerheid > oud.Zekerheid : nieuw.Lengte > oud.Lengte;
    }
}
