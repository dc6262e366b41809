using System.Diagnostics;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>Speed and size on made registers, 10,000, 100,000 and 1,000,000 cases unless asked otherwise; FTS5 on the same cases up to 100,000.</summary>
internal static class Zoeksnelheid
{
    private const int Vragen = 240;
    private const int MeesteVoorFts = 100_000;

    public static int Meet(string[] aantallen)
    {
        var register = new Kunstregister();
        Console.WriteLine($"{"casussen",10} {"bouw s",8} {"MB",7} {"zoek p50/p95",15} {"+facetten p50/p95",18} {"gelijk p50/p95",15} {"erbij ms",9} {"FTS5 p50/p95",15}");
        foreach (var aantal in aantallen.Length > 0 ? aantallen.Select(tekst => int.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture)) : [10_000, 100_000, 1_000_000]) Meet(register, aantal);
        return 0;
    }

    private static void Meet(Kunstregister register, int aantal)
    {
        var geheugen = new Geheugenindex(Analyzer.Standaard, Begrippenlijst.Standaard, register.Maak);
        var index = geheugen.Index;
        var bouw = Stopwatch.StartNew();
        foreach (var stuk in Enumerable.Range(0, aantal).Chunk(65_536)) geheugen.Voegtoe([.. stuk.AsParallel().AsOrdered().Select(nummer => register.Maak(nummer))]);
        var bouwtijd = bouw.Elapsed.TotalSeconds;
        GC.Collect();
        var toeval = new Random(3);
        var vragen = Enumerable.Range(0, Vragen).Select(_ => register.Vraag(toeval, aantal)).ToList();
        var zoek = Tijden(vragen, vraag => index.Zoek(new(vraag)));
        var metFacetten = Tijden(vragen, vraag => index.Zoek(new(vraag) { MetFacetten = true }));
        var vergelijker = new Vergelijker(index, Analyzer.Standaard, new(index, Analyzer.Standaard, geheugen), geheugen);
        var gelijk = Tijden([.. Enumerable.Range(0, 200)], i => vergelijker.Rangschik(register.Maak(aantal + i), 10));
        var erbij = Stopwatch.StartNew();
        geheugen.Voegtoe(register.Maak(aantal + 1_000));
        var erbijtijd = erbij.Elapsed.TotalMilliseconds;
        Console.WriteLine($"{aantal,10} {bouwtijd,8:F1} {geheugen.Omvang / 1e6,7:F0} {zoek,15} {metFacetten,18} {gelijk,15} {erbijtijd,9:F1} {Fts(register, aantal, vragen),15}");
    }

    private static string Fts(Kunstregister register, int aantal, List<string> vragen)
    {
        if (aantal > MeesteVoorFts) return "niet gemeten";
        using var fts = new Fts5(Enumerable.Range(0, aantal).Select(nummer => string.Join(' ', register.Maak(nummer).Secties.Select(sectie => sectie.Tekst))));
        return Tijden(vragen, vraag => fts.Zoek(vraag, " OR ", 20));
    }

    private static string Tijden<T>(List<T> vragen, Action<T> doe)
    {
        foreach (var vraag in vragen.Take(25)) doe(vraag);
        var tijden = vragen.ConvertAll(vraag =>
        {
            var klok = Stopwatch.GetTimestamp();
            doe(vraag);
            return Stopwatch.GetElapsedTime(klok).TotalMilliseconds;
        });
        tijden.Sort();
        return $"{tijden[tijden.Count / 2]:F1} / {tijden[(int)(tijden.Count * 0.95)]:F1}";
    }
}
