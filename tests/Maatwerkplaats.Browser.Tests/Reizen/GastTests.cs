using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Iemand van buiten denkt mee, alleen omdat en zolang de cliënt dat goedvindt.</summary>
[Collection(Browser.Naam)]
public sealed class GastTests(Proefsite site)
{
    [Fact]
    public async Task AGuest_WithConsent_ReadsOnlyWhatWasShared_UntilTheConsentIsWithdrawn()
    {
        var casus = await site.BrengIn("inbrenger", "De gemeente en wij wijzen naar elkaar.");
        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.Beoordelen, c => c.PakOp());
        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.Bijdragen, c =>
        {
            c.Noteer("Dit mag de gemeente lezen.", Zichtbaarheid.OokExtern);
            c.Noteer("Dit blijft onder ons.", Zichtbaarheid.Werkplaats);
        });

        await using var bram = await site.Open("contactpersoon");
        await bram.Ga($"/casussen/{casus.Nummer}/toestemming-vastleggen");
        await bram.Pagina.CheckAsync("[name='Invoer.Voorgelegd'][type='checkbox']");
        await bram.Vul("Invoer.Organisatie", "Gemeente Groningen");
        await bram.Vul("Invoer.Omvang", "De hoogte van het inkomen, om samen te rekenen.");
        await bram.Pagina.Locator("[name='Invoer.Hoe']").First.CheckAsync();
        await bram.Verstuur();
        var toestemming = (await site.Lees("contactpersoon", casus.Nummer)).Toestemmingen.ShouldHaveSingleItem();

        await bram.Ga($"/casussen/{casus.Nummer}/toestemmingen/{toestemming.Id}/toelaten");
        await bram.Vul("Invoer.Naam", "J. de Boer");
        await bram.Vul("Invoer.Rol", "schuldhulpverlener");
        await bram.Verstuur();
        var gast = (await site.Lees("contactpersoon", casus.Nummer)).Deelnemers.ShouldHaveSingleItem();
        await bram.Ga($"/casussen/{casus.Nummer}/deelnemers/{gast.Id}/link-maken");
        await bram.Verstuur();
        var link = (await bram.Pagina.Locator("#gastlink").InnerTextAsync()).Trim();

        await using var buiten = await site.Open();
        await buiten.Ga(new Uri(link).AbsolutePath);
        await buiten.Klik("Verder");
        var gelezen = await buiten.Tekst();
        gelezen.ShouldContain("Dit mag de gemeente lezen.");
        gelezen.ShouldNotContain("Dit blijft onder ons.");

        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(toestemming.Id));
        buiten.VerwachteStatus = [403, 404, 401];
        await buiten.Ga("/gast");
        (await buiten.Tekst()).ShouldNotContain("Dit mag de gemeente lezen.");
    }
}
