using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>
/// Langs elke bladzijde die de toepassing heeft, met iemand die haar mag zien. Een nieuw adres loopt vanzelf mee; is er
/// niemand die het te zien krijgt, dan valt de test.
/// </summary>
[Collection(Browser.Naam)]
public sealed partial class BladzijdenwandelingTests(Wandeling wandeling) : IClassFixture<Wandeling>
{
    private const int Vensters = 3;
    private const int Delen = 10;

    public static TheoryData<int> Deel => [.. Enumerable.Range(1, Delen)];

    /// <summary>Wie kijkt, houdt hetzelfde venster: een nieuw kost meer tijd dan de bladzijde. In delen: dan zegt een wandeling die blijft hangen waar zij was.</summary>
    [Theory]
    [MemberData(nameof(Deel))]
    public async Task EveryPage_IsAccessibleAtEveryWidthAndColour_FitsAtFourHundredPercent_AndHasNothingInline(int deel)
    {
        var haltes = new ConcurrentQueue<Halte>(wandeling.Haltes.Where((_, i) => i % Delen == deel - 1));
        var (paden, mis) = (new ConcurrentBag<(string Wie, string Pad)>(), new ConcurrentBag<string>());
        await NaastElkaar(async () =>
        {
            while (haltes.TryDequeue(out var halte))
            {
                var gezien = await wandeling.Zoek(halte);
                if (gezien is null)
                {
                    mis.Add($"{halte.Adres}: niemand krijgt hier iets te zien");
                }

                foreach (var stap in gezien ?? [])
                {
                    paden.Add(stap);
                }
            }
        });
        paden.ShouldNotBeEmpty();
        var rij = new ConcurrentQueue<(string Wie, string Pad)>(paden.Distinct().OrderBy(p => p.Wie, StringComparer.Ordinal));
        await NaastElkaar(async () =>
        {
            var (venster, van) = ((Venster?)null, "");
            while (rij.TryDequeue(out var stap))
            {
                if (venster is null || van != stap.Wie)
                {
                    await (venster?.DisposeAsync() ?? ValueTask.CompletedTask);
                    (venster, van) = (await Open(wandeling.Browsers[stap.Wie]), stap.Wie);
                }

                foreach (var fout in await Bekijk(venster, stap.Pad))
                {
                    mis.Add($"{stap.Wie} {stap.Pad}: {fout}");
                }
            }

            await (venster?.DisposeAsync() ?? ValueTask.CompletedTask);
        });
        mis.Order().ShouldBeEmpty();
    }

    private static Task NaastElkaar(Func<Task> werk) => Task.WhenAll(Enumerable.Range(0, Vensters).Select(_ => werk()));

    private static async Task<Venster> Open(IBrowserContext browser) => new(browser, await browser.NewPageAsync()) { SluitAlleenHetVenster = true, LaatVorigeBladzijdeLos = true };

    private static async Task<IReadOnlyList<string>> Bekijk(Venster venster, string pad)
    {
        var mis = new List<string>();
        venster.VerwachteStatus = pad.StartsWith("/fout", StringComparison.Ordinal) ? [400, 403, 404, 500] : [];
        await venster.Pagina.SetViewportSizeAsync(1280, 900);
        var pagina = venster.Pagina;
        var antwoord = await pagina.GotoAsync(pad, new() { WaitUntil = WaitUntilState.Load });
        if (Ingebed().Match(await antwoord!.TextAsync()) is { Success: true } inline)
        {
            mis.Add($"staat in de bladzijde zelf: {inline.Value}");
        }

        async Task Op(int breedte, int hoogte, ColorScheme kleuren, Func<Task> keuring)
        {
            await pagina.SetViewportSizeAsync(breedte, hoogte);
            await pagina.EmulateMediaAsync(new() { ColorScheme = kleuren });
            try
            {
                await keuring();
            }
            catch (ShouldAssertException fout)
            {
                mis.Add($"{breedte} {kleuren}: {fout.Message}");
            }
        }

        // Elke breedte en elke kleur één keer; breed en licht is wat de reizen al zien.
        await Op(1280, 900, ColorScheme.Dark, venster.Keur);
        await Op(390, 844, ColorScheme.Light, venster.Keur);
        // 1280 bij 1024 op 400%.
        await Op(320, 256, ColorScheme.Light, venster.KeurBreedte);
        return mis;
    }

    [GeneratedRegex(@"<style|<script(?![^>]*\ssrc=)[^>]*>|<[^>]+\sstyle=""[^""]*""|<[^>]+\son\w+=""[^""]*""")]
    private static partial Regex Ingebed();
}
