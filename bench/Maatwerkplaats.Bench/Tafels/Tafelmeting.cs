using Maatwerkplaats.Bench.Web;

namespace Maatwerkplaats.Bench.Tafels;

/// <summary>
/// Meet de live tafel: hoe lang het duurt voor een bijdrage bij alle anderen aan tafel staat, naast een kale SignalR-echo met
/// evenveel verbindingen in dezelfde ronde. Daarna met weggevallen verbindingen en een weggevallen node: niets mag kwijt of dubbel zijn.
/// </summary>
internal static class Tafelmeting
{
    /// <param name="args"><c>--sessies N</c> (20), <c>--mensen N</c> per tafel (15), <c>--seconden S</c> (20), <c>--verbrekingen N</c> (50).</param>
    public static async Task<int> Meet(string[] args)
    {
        var (sessies, mensen, seconden, verbrekingen) = (args.Getal("--sessies", 20), args.Getal("--mensen", 15), args.Getal("--seconden", 20), args.Getal("--verbrekingen", 50));
        Console.WriteLine($"{sessies} tafels met {mensen} deelnemers, {seconden} s");
        await Echo(sessies, mensen, seconden);
        foreach (var opslag in Opslag.Beschikbaar())
        {
            await using (opslag)
            {
                await Meet(opslag, sessies, mensen, seconden, verbrekingen);
            }
        }

        return 0;
    }

    private static async Task Echo(int sessies, int mensen, int seconden)
    {
        await using var site = await Proces.Start("Maatwerkplaats.Bench.dll", "/leeg", ["lege-bladzijde"]);
        var lijnen = new List<Lijn>();
        var tijden = new Wachttijden();
        for (var i = 0; i < sessies * mensen; i++)
        {
            var lijn = await Lijn.Open(site.Adres, "/echo", null, tekst => tijden.Gezien(tekst));
            await lijn.Roep("Hier", $"{i / mensen}");
            lijnen.Add(lijn);
        }

        await Ritme(sessies, seconden, (tafel, nummer) =>
        {
            var tekst = $"bericht-{nummer}-";
            tijden.Verstuurd(tekst);
            return lijnen[(tafel * mensen) + (nummer % mensen)].Roep("Zeg", $"{tafel}", tekst);
        });
        Toon("kale echo", tijden);
        lijnen.ForEach(l => l.Verbreek());
    }

    private static async Task Meet(Opslag opslag, int sessies, int mensen, int seconden, int verbrekingen)
    {
        var een = await Proces.Start("Maatwerkplaats.Web.dll", "/aanmelden", ["serveer", "--demo", .. opslag.Opties]);
        var twee = opslag.IsGedeeld ? await Proces.Start("Maatwerkplaats.Web.dll", "/aanmelden", ["serveer", "--demo", .. opslag.Opties]) : null;
        try
        {
            using var zaal = await Zaal.Maak(opslag, sessies, mensen, een.Adres, twee?.Adres ?? een.Adres);
            Console.WriteLine($"\n{opslag.Naam}, {(twee is null ? "één node" : "twee nodes")}");
            await Ritme(sessies, seconden, (tafel, nummer) => zaal.Zeg(tafel, nummer));
            await Task.Delay(TimeSpan.FromSeconds(2));
            Toon("bijdrage bij alle anderen", zaal.Tijden);

            // Onrust: verbindingen vallen willekeurig weg, en halverwege een hele node.
            var toeval = new Random(1);
            var onrust = Task.Run(async () =>
            {
                for (var i = 0; i < verbrekingen; i++)
                {
                    await Task.Delay(TimeSpan.FromSeconds(seconden * 0.8 / verbrekingen));
                    zaal.Verbreek(toeval.Next(sessies * mensen));
                    if (i == verbrekingen / 2 && twee is not null)
                    {
                        await twee.DisposeAsync();
                        zaal.Verhuis(een.Adres);
                    }
                }
            });
            await Ritme(sessies, seconden, (tafel, nummer) => zaal.Zeg(tafel, 1_000_000 + nummer));
            await onrust;
            await Task.Delay(TimeSpan.FromSeconds(2));
            var (gezegd, kwijt, dubbel) = await zaal.Reken();
            Console.WriteLine($"na {verbrekingen} verbrekingen{(twee is null ? "" : " en een weggevallen node")}: {gezegd} bijdragen bevestigd, {kwijt} kwijt, {dubbel} dubbel");
        }
        finally
        {
            await een.DisposeAsync();
        }
    }

    /// <summary>Aan elke tafel zegt om de drie seconden iemand iets; de tafels lopen niet gelijk.</summary>
    private static Task Ritme(int sessies, int seconden, Func<int, int, Task> zeg) => Task.WhenAll(Enumerable.Range(0, sessies).Select(async tafel =>
    {
        await Task.Delay(tafel * 150);
        for (var i = 0; i < seconden / 3; i++)
        {
            await Task.WhenAll(zeg(tafel, (tafel * 1000) + i), Task.Delay(TimeSpan.FromSeconds(3)));
        }
    }));

    private static void Toon(string wat, Wachttijden tijden) =>
        Console.WriteLine($"{wat,-32}{tijden.Aantal,8} aangekomen   p50 {tijden.Deel(0.5),7:0.0} ms   p95 {tijden.Deel(0.95),7:0.0} ms   langste {tijden.Deel(1),7:0.0} ms");
}
