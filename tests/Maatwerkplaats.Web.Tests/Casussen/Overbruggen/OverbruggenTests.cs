using System.Net;

namespace Maatwerkplaats.Web.Tests.Casussen.Overbruggen;

public sealed class OverbruggenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenArrangedAndLaterStopped_ShowsBoth(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/overbruggen"), [("Invoer.Wat", "De invordering staat stil."), ("Invoer.Vanaf", "2026-11-02")]);
        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#tussentijd");
        var bladzijde = await bezoeker.Bekijk(casus.Adres);
        bladzijde.Tekst.ShouldContain("De invordering staat stil.");

        await bezoeker.Verstuur(bladzijde, [], "form[action*='handler=Stop']");

        (await casus.Staat()).Tussenmaatregelen.ShouldHaveSingleItem().BeeindigdOp.ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenItEndsBeforeItBegins_ShowsTheRuleAtTheField(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/overbruggen"),
            [("Invoer.Wat", "Uitstel"), ("Invoer.Vanaf", "2026-11-02"), ("Invoer.Tot", "2026-11-01")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Tot").ShouldNotBeNull().ShouldContain("De einddatum ligt vóór de begindatum.");
    }
}
