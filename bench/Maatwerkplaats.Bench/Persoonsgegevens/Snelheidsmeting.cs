using System.Diagnostics;
using System.Text;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Bench.Persoonsgegevens;

/// <summary>Meet op één draad: tijd tot het eerste antwoord, MB per seconde op echte teksten, en of dubbele lengte dubbele tijd kost.</summary>
internal static class Snelheidsmeting
{
    private const int Rondes = 100;

    /// <param name="argumenten">De map met gegevens.</param>
    public static int Meet(string[] argumenten)
    {
        Herkenner.Zoek("Klant Jan Jansen belde.");
        var start = DateTime.Now - Process.GetCurrentProcess().StartTime;
        Console.WriteLine($"start tot eerste antwoord: {start.TotalMilliseconds:F0} ms");
        var casussen = Casusgoud.Lees(Path.Combine(argumenten[0], "casussen-goud.jsonl"), false).ToList();
        MeetCasussen("casussen zonder dossier", casussen, false);
        MeetCasussen("casussen met dossier", casussen, true);
        var alles = string.Join("\n\n", casussen.Select(c => c.Tekst));
        MeetGroei("gewone tekst", n => Herhaal(alles, n));
        MeetGroei("letters zonder spatie", n => new string('a', n));
        MeetGroei("hoofdletters zonder spatie", n => new string('A', n));
        MeetGroei("cijfers zonder spatie", n => new string('7', n));
        MeetGroei("voorletters", n => Herhaal("J.", n));
        MeetGroei("namen met tussenvoegsel", n => Herhaal("Van De Van Den ", n));
        MeetGroei("getallen met punten", n => Herhaal("06.12.34-", n));
        MeetGroei("apenstaarten", n => Herhaal("a@a.b", n));
        MeetGroei("halve surrogaten", n => Herhaal("\ud800J\udc00.\u200b", n));
        return 0;
    }

    /// <summary>Na opwarmen de beste van een aantal rondes: wat de machine kan als zij niets anders doet.</summary>
    private static void MeetCasussen(string titel, List<Goudtekst> casussen, bool metDossier)
    {
        var bytes = casussen.Sum(c => (long)Encoding.UTF8.GetByteCount(c.Tekst));
        var tijden = new List<double>();
        for (var r = 0; r < Rondes; r++)
        {
            var klok = Stopwatch.StartNew();
            foreach (var c in casussen) Herkenner.Zoek(c.Tekst, metDossier ? c.Dossier : null);
            tijden.Add(klok.Elapsed.TotalSeconds);
        }

        tijden.Sort();
        Console.WriteLine($"{titel}: beste {bytes / 1e6 / tijden[0]:F1} MB/s, mediaan {bytes / 1e6 / tijden[Rondes / 2]:F1} MB/s, {tijden[Rondes / 2] * 1000 / casussen.Count:F2} ms per casus");
    }

    private static void MeetGroei(string titel, Func<int, string> maak)
    {
        Console.Write($"{titel,-28}");
        foreach (var n in new[] { 1_250_000, 2_500_000, 5_000_000, 10_000_000 })
        {
            var tekst = maak(n);
            var klok = Stopwatch.StartNew();
            Herkenner.Zoek(tekst);
            Console.Write($" {n / 1e6,5:F2}M {klok.ElapsedMilliseconds,6} ms");
        }

        Console.WriteLine();
    }

    private static string Herhaal(string stuk, int lengte) =>
        string.Concat(Enumerable.Repeat(stuk, (lengte / stuk.Length) + 1))[..lengte];
}
