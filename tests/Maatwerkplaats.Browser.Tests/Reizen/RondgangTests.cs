using Maatwerkplaats.Core.Casussen;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Langs de bladzijden die iedereen ziet, op elk soort scherm.</summary>
[Collection(Browser.Naam)]
public sealed class RondgangTests(Proefsite site)
{
    private static readonly (string Persona, string[] Adressen)[] Rondes =
    [
        ("inbrenger", ["/", "/casussen/aanmelden", "/casussen/{eigen}", "/casussen/{eigen}/wegen", "/berichten", "/mijn", "/hulp", "/routekaart"]),
        ("contactpersoon", ["/", "/casussen", "/casussen/bord", "/casussen/werklast", "/casussen/{noord}", "/casussen/{noord}/geschiedenis", "/client/opzoeken"]),
        ("beheerder", ["/beheer", "/beheer/mensen", "/beheer/werkplaatsen"]),
        ("toezicht", ["/toezicht"]),
    ];

    /// <summary>De andere schermen neemt <see cref="Bladzijden.BladzijdenwandelingTests"/>, langs elke bladzijde.</summary>
    public static TheoryData<int, int, ColorScheme> Schermen => new()
    {
        { 1280, 900, ColorScheme.Light },
        { 390, 844, ColorScheme.Dark },
        { 2560, 1300, ColorScheme.Light },
    };

    [Theory, MemberData(nameof(Schermen))]
    public async Task EveryPage_OnThisScreen_IsAccessibleAndFits(int breedte, int hoogte, ColorScheme kleuren)
    {
        var sanne = site.Persona("inbrenger").Id;
        var eigen = site.Casus(c => c.Melding.Inbrenger.Wie.Is(sanne) && c.Fase == Fase.InBehandeling).Nummer;
        var noord = site.Casus(c => c.Werkplaats == "noord" && c.Fase == Fase.Afgerond).Nummer;
        await using (var niemand = await site.Open(null, breedte, hoogte, kleuren))
        {
            foreach (var adres in new[] { "/aanmelden", "/over", "/privacy", "/toegankelijkheid", "/buiten", "/buiten/aanmelden" })
            {
                (await niemand.Ga(adres)).ShouldBe(200, adres);
            }
        }

        foreach (var (persona, adressen) in Rondes)
        {
            await using var venster = await site.Open(persona, breedte, hoogte, kleuren);
            foreach (var adres in adressen.Select(a => a.Replace("{eigen}", eigen).Replace("{noord}", noord)))
            {
                (await venster.Ga(adres)).ShouldBe(200, adres);
            }
        }
    }

    [Fact]
    public async Task AnUnknownAddress_ShowsAFriendlyPage()
    {
        await using var venster = await site.Open("inbrenger");
        venster.VerwachteStatus = [404];

        (await venster.Ga("/casussen/MWP-1999-0001")).ShouldBe(404);
        (await venster.Pagina.Locator("h1").InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
    }
}
