using System.Diagnostics;
using Maatwerkplaats.Bench.Taal;
using Maatwerkplaats.Bench.Web;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Bench.Casusprudentie;

/// <summary>
/// Meet zoeken in gepubliceerde casusprudentie zoals een bezoeker dat merkt: hele bladzijden uit een groot register, op beide
/// databases, naast een lege Razor-bladzijde en FTS5 op dezelfde teksten in dezelfde ronde.
/// </summary>
internal static class Registermeting
{
    private const int PerKeer = 10_000;
    private const int Vragen = 240;

    /// <param name="args"><c>--casussen N</c> (standaard 100000), <c>--seconden S</c> per meting (standaard 10), <c>--gelijk N</c> bezoekers (standaard 1).</param>
    public static async Task<int> Meet(string[] args)
    {
        var (aantal, seconden, gelijk) = (args.Getal("--casussen", 100_000), args.Getal("--seconden", 10), args.Getal("--gelijk", 1));
        var kunst = new Kunstregister();
        var toeval = new Random(3);
        var vragen = Enumerable.Range(0, Vragen).Select(_ => kunst.Vraag(toeval, aantal)).ToArray();
        Console.WriteLine($"{"wat",-44}{"per s",10}{"p50 ms",10}{"p95 ms",10}{"rekentijd ms",14}");
        await using (var leeg = await Proces.Start("Maatwerkplaats.Bench.dll", "/leeg", ["lege-bladzijde"]))
        {
            Toon(await Belasting.Meet("lege Razor-bladzijde", gelijk, seconden, leeg, await leeg.Bezoekers(gelijk, null), _ => "/leeg"));
        }

        using (var fts = new Fts5(Enumerable.Range(0, aantal).Select(n => string.Join(' ', kunst.Maak(n).Secties.Select(s => s.Tekst)))))
        {
            Toon(await Belasting.Meet("FTS5, dezelfde teksten, alleen nummers", 1, seconden, (_, i) => Task.FromResult(fts.Zoek(vragen[i % Vragen], " OR ", 20).Any())));
        }

        foreach (var opslag in Opslag.Beschikbaar())
        {
            await using (opslag)
            {
                await Meet(opslag, kunst, aantal, vragen, seconden, gelijk);
            }
        }

        return 0;
    }

    private static async Task Meet(Opslag opslag, Kunstregister kunst, int aantal, string[] vragen, int seconden, int gelijk)
    {
        Console.WriteLine($"\n{opslag.Naam}: {aantal} uitspraken gepubliceerd in {await Publiceer(opslag, kunst, aantal):0.0} s");
        await using var site = await Proces.Start("Maatwerkplaats.Web.dll", "/aanmelden", ["serveer", "--demo", .. opslag.Opties]);
        var lezers = await site.Bezoekers(gelijk, "lezer");
        string Vraag(int i) => Uri.EscapeDataString(vragen[i % Vragen]);
        Toon(await Belasting.Meet("zoekbladzijde met facetten", gelijk, seconden, site, lezers, i => $"/casusprudentie?q={Vraag(i)}"));
        Toon(await Belasting.Meet("bladeren, nieuwste eerst", gelijk, seconden, site, lezers, i => $"/casusprudentie?pagina={1 + (i % 20)}"));
        foreach (var lezer in lezers)
        {
            lezer.DefaultRequestHeaders.Add("X-Typend", "true");
        }

        Toon(await Belasting.Meet("terwijl er wordt getypt", gelijk, seconden, site, lezers, i => $"/casusprudentie?q={Vraag(i)}"));
        Console.WriteLine($"geheugen van het proces: {site.Geheugen / 1_048_576.0:0} MB");
    }

    private static async Task<double> Publiceer(Opslag opslag, Kunstregister kunst, int aantal)
    {
        await using var diensten = new ServiceCollection().AddMaatwerkplaats(opslag.AlsInstellingen()).BuildServiceProvider();
        diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().MaakGereed();
        var publicatie = diensten.GetRequiredService<Publicatie>();
        var klok = Stopwatch.StartNew();
        foreach (var stuk in Enumerable.Range(0, aantal).Chunk(PerKeer))
        {
            await publicatie.Publiceer("uwv", [.. stuk.Select(n => new Aangeboden($"kunst-{n}", Inhoud(kunst, n)))], proef: false);
        }

        return klok.Elapsed.TotalSeconds;
    }

    private static Uitspraakinhoud Inhoud(Kunstregister kunst, int nummer)
    {
        var document = kunst.Maak(nummer);
        string Tekst(int sectie) => document.Secties[sectie].Tekst;
        return new()
        {
            NaamCasus = Tekst(0),
            Probleem = Tekst(1),
            Oplossing = Tekst(2),
            Wetten = [.. document.Facetten["wet"].Distinct()],
            Onderwerpen = [.. document.Facetten["onderwerp"]],
            OplossingNiveau = [.. document.Facetten["niveau"]],
            Uitkomst = document.Facetten["uitkomst"][0],
            Maatwerkplaats = document.Facetten["plaats"][0],
        };
    }

    private static void Toon(Uitkomst u) =>
        Console.WriteLine($"{u.Wat,-44}{u.PerSeconde,10:0}{u.P50,10:0.0}{u.P95,10:0.0}{u.Rekentijd,14:0.00}{(u.Fouten > 0 ? $"  {u.Fouten} fouten" : "")}");
}
