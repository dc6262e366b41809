using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Browser.Tests.Solves;

/// <summary>Van een casus naar de oorzaak en terug: inbrenger, coördinator, solveteam en lezer.</summary>
[Collection(Browser.Naam)]
public sealed class VanCasusTotWoordTerugTests(Proefsite site)
{
    [Fact]
    public async Task ACause_FromTheFirstCaseToTheWordBack_IsWalkedByFourPeople()
    {
        var casus = await site.BrengIn("inbrenger", "De kantine verrekent de zegelkaart dubbel, dat kost de cliënt elke maand geld.");
        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.Beoordelen, c => c.PakOp());

        await using var landelijk = await site.Open("coordinator-landelijk");
        await landelijk.Ga($"/casussen/{casus.Nummer}");
        await landelijk.Klik("Draag dit aan als solve");
        await landelijk.Vul("Invoer.Titel", "Zegelkaart dubbel verrekend");
        await landelijk.Vul("Invoer.Probleem", "De kantine telt de zegelkaart twee keer mee. Daardoor wordt er te veel verrekend.");
        await landelijk.Klik("Aandragen");
        var solve = new Uri(landelijk.Pagina.Url).AbsolutePath;

        await using var solveteam = await site.Open("solve", 390, 844);
        await solveteam.Ga(solve);
        await solveteam.Klik("Iets regelen voor de tussentijd");
        await solveteam.Vul("Invoer.Wat", "Reken de zegelkaart met de hand na.");
        await solveteam.Vul("Invoer.VoorWie", "Iedereen bij Uitkeren.");
        await solveteam.Klik("Opslaan en melders laten weten");
        (await solveteam.Tekst()).ShouldContain("Dit kan nu al");

        await using (var lezer = await site.Open("lezer"))
        {
            await lezer.Ga("/casussen/aanmelden");
            await lezer.Pagina.Locator("[name='Invoer.Buikpijn']").PressSequentiallyAsync("Ook bij mij is de zegelkaart van de kantine dubbel verrekend.");
            await Microsoft.Playwright.Assertions.Expect(lezer.Pagina.Locator(".mw-lopend")).ToContainTextAsync("Reken de zegelkaart met de hand na.");
            await lezer.Keur();
        }

        await solveteam.Ga($"{solve}/verder");
        await solveteam.Kies("Opgelost");
        await solveteam.Vul("Invoer.Uitleg", "De kantine telt de kaart nu één keer.");
        await solveteam.Klik("Opslaan en melders laten weten");

        await using var inbrenger = await site.Open("inbrenger");
        await inbrenger.Ga("/berichten");
        (await inbrenger.Tekst()).ShouldContain("De kantine telt de kaart nu één keer.");
        await inbrenger.Ga($"/casussen/{casus.Nummer}");
        (await inbrenger.Tekst()).ShouldContain("Zegelkaart dubbel verrekend");
    }
}
