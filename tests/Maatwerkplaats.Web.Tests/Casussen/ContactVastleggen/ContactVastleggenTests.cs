using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.ContactVastleggen;

public sealed class ContactVastleggenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenASessionWasHeld_ShowsItAndTheWayOfWorkingFollows(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/contact-vastleggen"),
            [("Invoer.Soort", nameof(ContactSoort.Sessie)), ("Invoer.Met", "arts en jurist"), ("Invoer.Verslag", "Er is ruimte in het beleid.")]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#contacten");
        var bladzijde = await bezoeker.Bekijk(casus.Adres);
        bladzijde.Tekst.ShouldContain("Er is ruimte in het beleid.");
        bladzijde.Document.QuerySelector("#werkwijze")!.TextContent.ShouldContain("Eén maatwerksessie");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenDateIsInTheFuture_ShowsTheRuleAndKeepsTheReport(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/contact-vastleggen"),
            [("Invoer.Soort", nameof(ContactSoort.Client)), ("Invoer.Op", "2199-01-01"), ("Invoer.Met", "cliënt"), ("Invoer.Verslag", "Blijft dit staan?")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Op").ShouldNotBeNull().ShouldContain("toekomst");
        antwoord.Html.ShouldContain("Blijft dit staan?");
    }
}
