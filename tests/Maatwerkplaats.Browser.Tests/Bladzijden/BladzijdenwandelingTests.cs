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

    [Fact]
    public void EveryAddress_ShowsAPageToSomeone() => wandeling.Nergens.ShouldBeEmpty("niemand krijgt deze adressen te zien");

    /// <summary>In delen: dan zegt een wandeling die blijft hangen waar zij was.</summary>
    [Theory]
    [MemberData(nameof(Deel))]
    public async Task EveryPage_IsAccessibleAtEveryWidthAndColour_FitsAtFourHundredPercent_AndHasNothingInline(int deel)
    {
        var rij = new ConcurrentQueue<(string Wie, string Pad)>(wandeling.Paden.Where((_, i) => i % Delen == deel - 1));
        rij.ShouldNotBeEmpty();
        var mis = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Vensters).Select(async _ =>
        {
            while (rij.TryDequeue(out var stap))
            {
                foreach (var fout in await Bekijk(wandeling.Browsers[stap.Wie], stap.Pad))
                {
                    mis.Add($"{stap.Wie} {stap.Pad}: {fout}");
                }
            }
        }));
        mis.Order().ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Bekijk(IBrowserContext browser, string pad)
    {
        var mis = new List<string>();
        await using var venster = new Venster(browser, await browser.NewPageAsync())
        {
            SluitAlleenHetVenster = true,
            VerwachteStatus = pad.StartsWith("/fout", StringComparison.Ordinal) ? [400, 403, 404, 500] : [],
        };
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
