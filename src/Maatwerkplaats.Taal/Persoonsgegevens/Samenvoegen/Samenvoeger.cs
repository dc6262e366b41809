namespace Maatwerkplaats.Taal.Persoonsgegevens.Samenvoegen;

/// <summary>Lost overlappingen op: eerst wat nooit een gegeven is, dan de sterkste laag, dan de grootste zekerheid, dan de langste.</summary>
internal static class Samenvoeger
{
    /// <summary>De overgebleven vangsten, op volgorde van de tekst en zonder overlap.</summary>
    public static List<Vangst> Voeg(List<Vangst> vangsten)
    {
        vangsten.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Einde.CompareTo(a.Einde));
        var gekozen = new List<Vangst>(vangsten.Count);
        foreach (var vangst in vangsten) Plaats(gekozen, vangst);
        gekozen.RemoveAll(v => v.Regel.Laag == Laag.Uitzondering);
        return gekozen;
    }

    private static void Plaats(List<Vangst> gekozen, Vangst nieuw)
    {
        while (gekozen.Count > 0 && gekozen[^1].Einde > nieuw.Start)
        {
            var oud = gekozen[^1];
            if (!WintVan(nieuw, oud)) return;
            gekozen.RemoveAt(gekozen.Count - 1);
        }

        gekozen.Add(nieuw);
    }

    private static bool WintVan(Vangst nieuw, Vangst oud)
    {
        if (nieuw.Regel.Laag == Laag.Uitzondering || oud.Regel.Laag == Laag.Uitzondering) return nieuw.Regel.Laag > oud.Regel.Laag;
        if (nieuw.Zekerheid == Zekerheid.Mogelijk != (oud.Zekerheid == Zekerheid.Mogelijk)) return nieuw.Zekerheid > oud.Zekerheid;
        if (nieuw.Regel.Laag != oud.Regel.Laag) return nieuw.Regel.Laag > oud.Regel.Laag;
        return nieuw.Zekerheid != oud.Zekerheid ? nieuw.Zekerheid > oud.Zekerheid : nieuw.Lengte > oud.Lengte;
    }
}
