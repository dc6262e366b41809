using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Casusprudentie;

/// <summary>Zoeken terwijl je typt, met het toetsenbord, en zonder script.</summary>
[Collection(Browser.Naam)]
public sealed class ZoekenTests(Proefsite site)
{
    [Fact]
    public async Task Typing_ShowsResultsAndSuggestions_AndKeepsTheCursorAndTheAddress()
    {
        await using var venster = await site.Open("lezer");
        var pagina = venster.Pagina;
        await venster.Ga("/casusprudentie");
        var aantal = await pagina.Locator("#aantal").TextContentAsync();

        await pagina.Locator("#q").PressSequentiallyAsync("terugvord");
        await Assertions.Expect(pagina.Locator("[role=option]").First).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator(".mw-treffer mark").First).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator("#aantal")).Not.ToHaveTextAsync(aantal!);
        await venster.Keur();

        await pagina.Keyboard.PressAsync("ArrowDown");
        var woord = await pagina.Locator("[role=option][aria-selected=true]").TextContentAsync();
        await Assertions.Expect(pagina.Locator("#q")).ToHaveAttributeAsync("aria-activedescendant", "q-suggesties-0");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#q")).ToHaveValueAsync($"{woord} ");
        await Assertions.Expect(pagina.Locator("#q")).ToBeFocusedAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($@"\?q={woord}$"));

        var vakje = pagina.Locator("input[name=wet]").First;
        await vakje.FocusAsync();
        await pagina.Keyboard.PressAsync("Space");
        await Assertions.Expect(pagina.Locator(".mw-gekozen a").First).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator("input[name=wet]:checked")).ToBeFocusedAsync();
        await venster.Keur();

        await pagina.Locator("#q").FocusAsync();
        await pagina.Keyboard.PressAsync("End");
        await pagina.Keyboard.TypeAsync("voors");
        await Assertions.Expect(pagina.Locator("[role=option]").First).ToBeVisibleAsync();
        await pagina.Keyboard.PressAsync("Escape");
        await Assertions.Expect(pagina.Locator("#q")).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(pagina.Locator("#q")).ToHaveValueAsync($"{woord} voors");
    }

    [Fact]
    public async Task WithoutScript_TheSameWayLeadsToACaseAndBack()
    {
        var context = await site.Context("lezer");
        var browser = context.Browser!;
        await using var zonder = await browser.NewContextAsync(new() { JavaScriptEnabled = false, StorageState = await context.StorageStateAsync(), BaseURL = new Uri((await Adres(context)).GetLeftPart(UriPartial.Authority)).ToString() });
        var pagina = await zonder.NewPageAsync();

        await pagina.GotoAsync("/");
        await pagina.Locator("#q").FillAsync("voorschot terug");
        await pagina.Locator("#zoek button").ClickAsync();
        await pagina.Locator("input[name=wet]").First.CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Toon resultaten" }).ClickAsync();
        var aantal = await pagina.Locator("#aantal").TextContentAsync();
        await pagina.Locator(".mw-treffer a").First.ClickAsync();
        await Assertions.Expect(pagina.Locator("#citaat")).ToBeVisibleAsync();
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Terug naar de resultaten" }).ClickAsync();

        await Assertions.Expect(pagina.Locator("#aantal")).ToHaveTextAsync(aantal!);
        await Assertions.Expect(pagina.Locator("#q")).ToHaveValueAsync("voorschot terug");
        await context.CloseAsync();
    }

    [Fact]
    public async Task ReadingAndSaving_FromResultToSavedSearch_IsAccessible()
    {
        await using var venster = await site.Open("lezer", 390, 844);
        await venster.Ga("/casusprudentie?q=voorschot+terug&wet=WIA");
        await venster.Pagina.Locator(".mw-treffer a").First.ClickAsync();
        await venster.Keur();
        await venster.Klik("Kopieer");
        await venster.Ga("/casusprudentie?q=voorschot+terug&wet=WIA", keuren: false);
        await venster.Klik("Bewaar deze zoekopdracht");
        await venster.Vul("Invoer.Naam", "Voorschotten van de reis");
        await venster.Klik("Bewaren");
        await venster.Klik("Wijzigen Voorschotten van de reis");
        await venster.Kies("Elke maandag");
        await venster.Klik("Opslaan");
        await venster.Klik("Openen Voorschotten van de reis");
        await Assertions.Expect(venster.Pagina.Locator("#volgorde")).ToHaveValueAsync("nieuwste");
        await venster.Ga("/casusprudentie/bewaard", keuren: false);
        await venster.Klik("Weggooien Voorschotten van de reis");
    }

    private static async Task<Uri> Adres(IBrowserContext context)
    {
        var pagina = await context.NewPageAsync();
        await pagina.GotoAsync("/over");
        return new(pagina.Url);
    }
}
