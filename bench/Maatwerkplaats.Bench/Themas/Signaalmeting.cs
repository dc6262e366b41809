using System.Diagnostics;
using System.Net.Http.Headers;
using Maatwerkplaats.Bench.Web;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Apisleutels;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Bench.Themas;

/// <summary>
/// Meet wat een miljoen signalen kost: aannemen over de API, de bladzijden van signalen en thema's, en het nachtelijk verdelen in
/// groepen. Ernaast, in dezelfde ronde, een lege bladzijde en dezelfde telling rechtstreeks aan de database.
/// </summary>
internal static class Signaalmeting
{
    /// <summary>Signalen die al bij een thema horen: één op de vijf.</summary>
    private const int MetThema = 5;

    public const int Themas = 400;

    private const int BekendeThemas = 60, PerKeer = 1_000, Jaren = 5;

    private const string EenTelling = "SELECT CAST(datum AS text), COUNT(*) FROM signalen WHERE organisatie = 'uwv' AND thema = @nummer GROUP BY datum";

    /// <param name="args"><c>--signalen N</c> (standaard 1000000), <c>--api N</c> daarna over de API (standaard 20000), <c>--seconden S</c> per meting (standaard 10), <c>--alleen-postgres</c> om SQLite over te slaan.</param>
    public static async Task<int> Meet(string[] args)
    {
        var (aantal, api, seconden) = (args.Getal("--signalen", 1_000_000), args.Getal("--api", 20_000), args.Getal("--seconden", 10));
        Console.WriteLine($"{"wat",-52}{"per s",8}{"p50 ms",9}{"p95 ms",9}{"rekentijd ms",14}");
        await using (var leeg = await Proces.Start("Maatwerkplaats.Bench.dll", "/leeg", ["lege-bladzijde"]))
        {
            Toon(await Belasting.Meet("lege Razor-bladzijde", 1, seconden, leeg, await leeg.Bezoekers(1, null), _ => "/leeg"));
        }

        foreach (var opslag in Opslag.Beschikbaar().Where(o => o.IsGedeeld || !args.Contains("--alleen-postgres")))
        {
            await using (opslag)
            {
                await Meet(opslag, aantal, api, seconden);
            }
        }

        return 0;
    }

    private static async Task Meet(Opslag opslag, int aantal, int api, int seconden)
    {
        var kunst = new Kunstsignalen(Themas);
        await using var diensten = new ServiceCollection().AddMaatwerkplaats(opslag.AlsInstellingen()).BuildServiceProvider();
        diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().MaakGereed();
        await using var site = await Proces.Start("Maatwerkplaats.Web.dll", "/aanmelden", ["serveer", "--demo", .. opslag.Opties]);
        Console.WriteLine($"\n{opslag.Naam}: {aantal} signalen gezaaid in {await Zaai(diensten, kunst, aantal):0} s");
        await OverApi(site, await Sleutel(opslag, diensten), kunst, aantal, api);
        var themas = await Themaregels(opslag, diensten, kunst);
        var sbk = await site.Bezoekers(1, "coordinator-landelijk");
        Toon(await Belasting.Meet("lijst van thema's", 1, seconden, site, sbk, _ => "/themas"));
        Toon(await Belasting.Meet("één thema", 1, seconden, site, sbk, i => $"/themas/{themas[i % themas.Length]}"));
        Toon(await Belasting.Meet("lijst van signalen", 1, seconden, site, sbk, _ => "/signalen"));
        Toon(await opslag.Vraag("kale vraag: één thema geteld per dag", 1, seconden, EenTelling, i => themas[i % themas.Length]));
        Console.WriteLine($"geheugen van de website: {site.Geheugen / 1_048_576.0:0} MB");
        await using var nacht = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Maatwerkplaats.Bench.dll"), "signalen-nacht", .. opslag.Opties])) is { } proces ? new Wachter(proces) : null;
        await nacht!.Klaar();
    }

    private static async Task<double> Zaai(IServiceProvider diensten, Kunstsignalen kunst, int aantal)
    {
        var (dienst, vandaag, klok) = (diensten.GetRequiredService<Signaaldienst>(), Kalender.DatumInNederland(DateTime.UtcNow), Stopwatch.StartNew());
        foreach (var stuk in Enumerable.Range(0, aantal).Chunk(PerKeer))
        {
            await dienst.Neem("uwv", Betrokkene.Systeem, Guid.CreateVersion7(), [.. stuk.Select(n => kunst.Maak(n, vandaag, 365 * Jaren))]);
        }

        return klok.Elapsed.TotalSeconds;
    }

    private static async Task<string> Sleutel(Opslag opslag, IServiceProvider diensten)
    {
        await using var db = opslag.Open();
        db.Organisatie = "uwv";
        var beheerder = Gebruiker.Van(await db.Set<Persoon>().Include(p => p.Rollen).SingleAsync(p => p.Aanmeldkenmerk == "demo:beheerder"));
        return (await diensten.GetRequiredService<Apisleutelbeheer>().Maak(beheerder, "meting", Apidoel.SignalenSchrijven, new(Guid.CreateVersion7())))!;
    }

    private static async Task OverApi(Proces site, string sleutel, Kunstsignalen kunst, int vanaf, int aantal)
    {
        using var http = new HttpClient { BaseAddress = site.Adres };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        var vandaag = Kalender.DatumInNederland(DateTime.UtcNow);
        object Bericht(int n)
        {
            var inhoud = kunst.Maak(n, vandaag, 30);
            return new { inhoud.Bron, inhoud.Kenmerk, inhoud.Tekst, inhoud.Gevolg, Datum = inhoud.Datum.ToString("yyyy-MM-dd") };
        }

        foreach (var perBericht in new[] { 1, 100, PerKeer })
        {
            var (hoeveel, klok, voor) = (perBericht == 1 ? aantal / 20 : aantal, Stopwatch.StartNew(), site.Rekentijd);
            foreach (var stuk in Enumerable.Range(vanaf, hoeveel).Chunk(perBericht))
            {
                using var antwoord = await http.PostAsJsonAsync("/api/v1/signalen", perBericht == 1 ? Bericht(stuk[0]) : stuk.Select(Bericht).ToArray());
                if (!antwoord.IsSuccessStatusCode)
                {
                    throw new InvalidOperationException(await antwoord.Content.ReadAsStringAsync());
                }
            }

            vanaf += hoeveel;
            Console.WriteLine($"{$"over de API, {perBericht} per bericht",-52}{hoeveel / klok.Elapsed.TotalSeconds,8:0}{"",18}{(site.Rekentijd - voor).TotalMilliseconds / hoeveel,14:0.0}");
        }
    }

    /// <summary>Maakt van de meest voorkomende thema's echte thema's, met één op de vijf van hun signalen.</summary>
    private static async Task<string[]> Themaregels(Opslag opslag, IServiceProvider diensten, Kunstsignalen kunst)
    {
        await using var db = opslag.Open();
        db.Organisatie = "uwv";
        var solve = Gebruiker.Van(await db.Set<Persoon>().Include(p => p.Rollen).SingleAsync(p => p.Aanmeldkenmerk == "demo:solve"));
        var perThema = new Dictionary<int, List<Guid>>();
        await foreach (var signaal in db.Set<SignaalRij>().AsNoTracking().Where(s => s.Kenmerk != null).Select(s => new { s.Id, s.Kenmerk }).AsAsyncEnumerable())
        {
            var nummer = int.Parse(signaal.Kenmerk![2..]);
            if (nummer % MetThema == 0 && kunst.Thema(nummer) is < BekendeThemas and var thema)
            {
                (perThema.TryGetValue(thema, out var er) ? er : perThema[thema] = []).Add(signaal.Id);
            }
        }

        var uit = new List<string>();
        foreach (var (thema, ids) in perThema)
        {
            uit.Add(await diensten.GetRequiredService<Themadienst>().Begin(solve, $"Thema {thema}", null, ids, new(Guid.CreateVersion7())));
        }

        return [.. uit];
    }

    private static void Toon(Uitkomst u) =>
        Console.WriteLine($"{u.Wat,-52}{u.PerSeconde,8:0}{u.P50,9:0.0}{u.P95,9:0.0}{u.Rekentijd,14:0.0}{(u.Fouten > 0 ? $"  {u.Fouten} fouten" : "")}");

    /// <summary>Ruimt een proces ook op als de meting halverwege stopt.</summary>
    private sealed class Wachter(Process proces) : IAsyncDisposable
    {
        public Task Klaar() => proces.WaitForExitAsync();

        public ValueTask DisposeAsync()
        {
            if (!proces.HasExited)
            {
                proces.Kill();
            }

            proces.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
