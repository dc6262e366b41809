using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Knelpunten;

/// <summary>SBK brengt een solve als knelpunt in de brief, zet het bovenaan en haalt de brief op als Word.</summary>
[Collection(Browser.Naam)]
public sealed class VanSolveTotBriefTests(Proefsite site)
{
    [Fact]
    public async Task ASolve_BecomesAPointInTheLetter_WhichIsDownloadedAsWord()
    {
        await using var sbk = await site.Open("sbk");
        await sbk.Ga("/signalenmonitor?Soort=Solve");
        await sbk.Pagina.ClickAsync("main tbody a:has-text('Willen werken met een IVA-uitkering')");
        await sbk.Klik("Voorstellen als knelpunt");
        (await sbk.Pagina.InputValueAsync("[name='Invoer.Wat']")).ShouldContain("volledig en duurzaam is afgekeurd");
        await sbk.Vul("Invoer.Voorbeeld", "Iemand vond zelf werk voor drie ochtenden en kreeg geen jobcoach.");
        await sbk.Vul("Invoer.Richting", "Een grondslag om hulp bij werk te geven.");
        await sbk.Klik("Inbrengen");

        await sbk.Pagina.ClickAsync("#inbreng ~ * a:has-text('Willen werken met een IVA-uitkering')");
        await sbk.Klik("Maak er een knelpunt van");
        var omhoog = sbk.Pagina.Locator("ol.mw-knelpunten li:has-text('Willen werken met een IVA') button:has-text('Omhoog')");
        var punten = sbk.Pagina.Locator("ol.mw-knelpunten > li");
        await Assertions.Expect(punten.Last).ToContainTextAsync("Willen werken met een IVA-uitkering");
        for (var plek = await punten.CountAsync() - 1; plek > 0; plek--)
        {
            await omhoog.FocusAsync();
            await sbk.Pagina.Keyboard.PressAsync("Enter");
            await Assertions.Expect(punten.Nth(plek - 1)).ToContainTextAsync("Willen werken met een IVA-uitkering");
        }

        await sbk.Keur();
        var download = await sbk.Pagina.RunAndWaitForDownloadAsync(() => sbk.Pagina.ClickAsync("a:has-text('Brief als Word')"));
        var word = new Wordlezer(await File.ReadAllBytesAsync((await download.PathAsync())!));

        word.Fouten.ShouldBeEmpty();
        word.Koppen.ShouldContain(k => k.Niveau == 2 && k.Tekst.StartsWith("1. Willen werken met een IVA-uitkering", StringComparison.Ordinal));
        word.Tekst.ShouldContain("Iemand vond zelf werk voor drie ochtenden");
    }
}
