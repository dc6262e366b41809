using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Wat je typt, raak je niet kwijt.</summary>
[Collection(Browser.Naam)]
public sealed class ConceptTests(Proefsite site)
{
    [Fact]
    public async Task ADraft_IsThereOnAnotherDevice_AndGoneWithoutTraceWhenThrownAway()
    {
        await using var telefoon = await site.Open("lezer", 390, 844);
        await telefoon.Ga("/casussen/aanmelden");
        await telefoon.Vul("Invoer.Buikpijn", "Onderweg begonnen met schrijven.");
        await Bewaard(telefoon);

        await using var kantoor = await site.Open("lezer");
        await kantoor.Ga("/casussen/aanmelden");
        (await kantoor.Pagina.InputValueAsync("[name='Invoer.Buikpijn']")).ShouldBe("Onderweg begonnen met schrijven.");
        await kantoor.Klik("Weggooien", keuren: false);

        await telefoon.Ga("/casussen/aanmelden");
        (await telefoon.Pagina.InputValueAsync("[name='Invoer.Buikpijn']")).ShouldBe("");
    }

    [Fact]
    public async Task ALostConnection_KeepsTheTextAndSavesItWhenTheConnectionIsBack()
    {
        await using var venster = await site.Open("deelnemer");
        venster.ZonderNetwerk = true;
        await venster.Ga("/casussen/aanmelden");
        await venster.Context.SetOfflineAsync(true);

        await venster.Vul("Invoer.Buikpijn", "Midden in een zin viel het netwerk weg.");
        await Assertions.Expect(venster.Pagina.Locator("[data-bewaarstatus]")).ToContainTextAsync("Geen verbinding");
        (await venster.Pagina.InputValueAsync("[name='Invoer.Buikpijn']")).ShouldBe("Midden in een zin viel het netwerk weg.");

        await venster.Context.SetOfflineAsync(false);
        await Bewaard(venster);
        await using var later = await site.Open("deelnemer");
        await later.Ga("/casussen/aanmelden");
        (await later.Pagina.InputValueAsync("[name='Invoer.Buikpijn']")).ShouldBe("Midden in een zin viel het netwerk weg.");
    }

    private static Task Bewaard(Venster venster) => Assertions.Expect(venster.Pagina.Locator("[data-bewaarstatus]")).ToContainTextAsync("ewaard om", new() { Timeout = 30_000 });
}
