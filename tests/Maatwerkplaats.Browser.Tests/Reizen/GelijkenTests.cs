using Maatwerkplaats.Core.Casusprudentie;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Gelijke gevallen verschijnen terwijl je typt, en houden het typen niet op.</summary>
[Collection(Browser.Naam)]
public sealed class GelijkenTests(Proefsite site)
{
    [Fact]
    public async Task Typing_ShowsLikeCasesBesideTheForm_AndNeverWaitsForThem()
    {
        await site.Diensten.GetRequiredService<Publicatie>().Publiceer(
            "uwv",
            [
                .. Enumerable.Range(1, 2).Select(i => new Aangeboden($"typend-{i}", new()
                {
                    NaamCasus = $"De glasblazer zonder oven {i}",
                    Kernwoorden = ["glasblazer", "oven"],
                    Probleem = "Een glasblazer kan niet werken omdat de oven kapot is en de voorziening op zich laat wachten.",
                    Uitkomst = "opgelost",
                })),
            ],
            proef: false);
        await using var venster = await site.Open("inbrenger");
        var vertraagd = new TaskCompletionSource();
        await venster.Pagina.RouteAsync("**/casusprudentie/gelijken", async route =>
        {
            await vertraagd.Task;
            await route.ContinueAsync();
        });
        await venster.Ga("/casussen/aanmelden");
        var veld = venster.Pagina.Locator("[name='Invoer.Buikpijn']");
        (await venster.Pagina.Locator("[data-gelijken-knop]").IsVisibleAsync()).ShouldBeFalse("het script doet wat de knop doet");

        var gevraagd = venster.Pagina.WaitForRequestAsync("**/casusprudentie/gelijken");
        await veld.PressSequentiallyAsync("De glasblazer kan niet werken zonder oven");
        var verzoek = await gevraagd;
        // Het antwoord hangt nog; typen gaat gewoon door.
        await veld.PressSequentiallyAsync(" en wacht.");
        (await veld.InputValueAsync()).ShouldBe("De glasblazer kan niet werken zonder oven en wacht.");
        vertraagd.SetResult();

        await Assertions.Expect(venster.Pagina.Locator("#gelijkenvak li.mw-gelijk").First).ToContainTextAsync("glasblazer");
        (verzoek.Method, verzoek.Url.Contains("glasblazer", StringComparison.OrdinalIgnoreCase)).ShouldBe(("POST", false));
        await venster.Keur();
    }
}
