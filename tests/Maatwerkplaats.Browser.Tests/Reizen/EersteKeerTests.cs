namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Iemand die dit nog nooit deed, brengt een casus in.</summary>
[Collection(Browser.Naam)]
public sealed class EersteKeerTests(Proefsite site)
{
    [Fact]
    public async Task AFirstTimer_BringsInACase_WithTwoFieldsAndTwoClicks()
    {
        await using var venster = await site.Open("inbrenger");
        await venster.Ga("/", keuren: false);
        await venster.Klik("Casus aanmelden", keuren: false);
        await venster.Vul("Invoer.Buikpijn", "Mijn cliënt moet vijfduizend euro voorschot terugbetalen omdat wij te laat waren.");
        await venster.Vul("Invoer.Gewenst", "Dat de terugvordering vervalt.");
        await venster.Klik("Aanmelden", keuren: false);

        await venster.Keur();
        (await venster.Tekst()).ShouldContain("Je casus is binnen");
        (venster.Velden, venster.Kliks).ShouldBe((2, 2));
    }

    [Fact]
    public async Task WithTheKeyboardOnly_ACaseCanBeBroughtIn()
    {
        await using var venster = await site.Open("inbrenger");
        var toetsen = venster.Pagina.Keyboard;
        await venster.Ga("/casussen/aanmelden");

        await toetsen.PressAsync("Tab");
        (await venster.Pagina.EvaluateAsync<string>("document.activeElement.textContent.trim()")).ShouldBe("Naar de inhoud");
        await toetsen.PressAsync("Enter");
        await TabNaar("Invoer.Buikpijn");
        await toetsen.TypeAsync("Alleen met het toetsenbord.");
        await TabNaar("Invoer.Gewenst");
        await toetsen.TypeAsync("Dat het lukt.");
        await TabNaarKnop("Aanmelden");
        await toetsen.PressAsync("Enter");

        await venster.Pagina.WaitForURLAsync("**/aangemeld#inhoud");
        await venster.Keur();

        async Task TabNaar(string naam) => await Tot($"document.activeElement.name === '{naam}'");
        async Task TabNaarKnop(string tekst) => await Tot($"document.activeElement.tagName === 'BUTTON' && document.activeElement.textContent.trim() === '{tekst}'");

        async Task Tot(string waar)
        {
            for (var keer = 0; keer < 60 && !await venster.Pagina.EvaluateAsync<bool>(waar); keer++)
            {
                await toetsen.PressAsync("Tab");
                // Wie met het toetsenbord werkt, moet altijd zien waar hij is.
                (await venster.Pagina.EvaluateAsync<bool>(
                    "(() => { const r = document.activeElement.getBoundingClientRect(); return r.width > 0 && r.bottom > 0 && r.top < innerHeight; })()")).ShouldBeTrue();
            }

            (await venster.Pagina.EvaluateAsync<bool>(waar)).ShouldBeTrue(waar);
        }
    }

    [Fact]
    public async Task ALongText_WithTheRequiredFieldsEmpty_ShowsTheErrorsAndTakesYouThere()
    {
        await using var venster = await site.Open("inbrenger");
        venster.VerwachteStatus = [400];
        await venster.Ga("/casussen/aanmelden");

        await venster.Vul("Invoer.Gewenst", "Dit moet blijven staan");
        await venster.Klik("Aanmelden");

        (await venster.Pagina.TitleAsync()).ShouldStartWith("Fout: ");
        (await venster.Pagina.InputValueAsync("[name='Invoer.Gewenst']")).ShouldBe("Dit moet blijven staan");
        await venster.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Schrijf in een paar woorden wat er wringt." }).ClickAsync();
        (await venster.Pagina.EvaluateAsync<string>("document.activeElement.name")).ShouldBe("Invoer.Buikpijn");
    }
}
