using Maatwerkplaats.Core.Casusprudentie;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Twee collega's oefenen samen: de een achter een bureau, de ander op een telefoon.</summary>
[Collection(Browser.Naam)]
public sealed class OefenenTests(Proefsite site)
{
    private const int Telefoon = 390;

    [Fact]
    public async Task Group_OfTwo_WeighsAlone_AndThenComparesTogether()
    {
        await site.Diensten.GetRequiredService<Publicatie>().Publiceer(
            "uwv",
            [
                new("oefenreis", new()
                {
                    NaamCasus = "De kapper met het zwembadrooster",
                    Wetten = ["ZW"],
                    Probleem = "Een kapper kan alleen werken als het zwembad dicht is.",
                    Maatschappelijk = "Het zwembad houdt hem op de been.",
                    Oplossing = "Het rooster is aangepast.",
                    Doorslaggevend = "maatschappelijk",
                }),
            ],
            proef: false);
        await using var bureau = await site.Open("solve");
        await using var telefoon = await site.Open("onderzoeker", Telefoon, 844);

        await bureau.Ga("/oefenen");
        await bureau.Vul("Tekst", "kapper zwembadrooster");
        await bureau.Klik("Zoeken");
        await bureau.Klik("De kapper met het zwembadrooster");
        await bureau.Kies("Met een groep");
        await bureau.Klik("Begin");
        var oefening = new Uri(bureau.Pagina.Url).AbsolutePath;
        var code = await bureau.Pagina.Locator("#oefencode").InnerTextAsync();

        await telefoon.Ga("/oefenen");
        await telefoon.Vul("code", code);
        await telefoon.Klik("Doe mee");
        await telefoon.Klik("Doe mee");
        new Uri(telefoon.Pagina.Url).AbsolutePath.ShouldBe(oefening);

        await Weeg(bureau, "Ik vind het rooster te streng.", "Onvoldoende");
        await bureau.Klik("Lever in en vergelijk");
        (await bureau.Tekst()).ShouldContain("We wachten nog op Noor Bakker");
        (await bureau.Pagina.ContentAsync()).ShouldNotContain("aangepast");

        await Weeg(telefoon, "De regel is duidelijk.", "Goed");
        await telefoon.Klik("Lever in en vergelijk");
        await Assertions.Expect(telefoon.Pagina).ToHaveURLAsync($"{site.Adres}{oefening}/vergelijken");
        (await telefoon.Tekst()).ShouldContain("Het rooster is aangepast.");

        await bureau.Ga(oefening);
        var samen = await bureau.Tekst();
        samen.ShouldContain("Noor Bakker");
        samen.ShouldContain("loopt uiteen");
        samen.ShouldContain("Bij jou gaf juridisch de doorslag, toen sociaal-maatschappelijk.");

        // Wie tussendoor weggaat, vindt ook een half geschreven notitie terug.
        var bewaard = bureau.Pagina.WaitForResponseAsync(a => a.Url.Contains("handler=Bewaar", StringComparison.Ordinal));
        await bureau.Vul("Invoer.Meegenomen", "Eerst vragen waarom.");
        (await bewaard).Status.ShouldBe(204);
        await bureau.Ga($"{oefening}/vergelijken");
        (await bureau.Pagina.Locator("[name='Invoer.Meegenomen']").InputValueAsync()).ShouldBe("Eerst vragen waarom.");
    }

    private static async Task Weeg(Venster wie, string zin, string nietsDoen)
    {
        await wie.Klik("Begin met wegen");
        for (var kant = 0; kant < 3; kant++)
        {
            await wie.Vul("Invoer.Bevindingen", zin);
            await wie.Kies(nietsDoen);
            await wie.Klik("Opslaan en verder", keuren: kant == 2);
        }

        await wie.Vul("Invoer.Weg", "Samen een rooster maken.");
        foreach (var groep in await wie.Pagina.GetByRole(AriaRole.Radiogroup).AllAsync())
        {
            await groep.GetByLabel("Voldoende", new() { Exact = true }).CheckAsync();
        }

        await wie.Klik("Opslaan en verder");
        await wie.Vul("Invoer.Besluit", "Samen een rooster maken.");
        await wie.Vul("Invoer.Motivering", "Dan kan het allebei.");
        await wie.Kies("Juridisch");
        await wie.Klik("Opslaan");
    }
}
