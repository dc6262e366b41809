using System.Net;

namespace Maatwerkplaats.Web.Tests.Casussen.Afspreken;

public sealed class AfsprekenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenFilledIn_GivesTheActionAnOwnerAndADate(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var inbrenger = await Proefcasus.Persoon(site, "inbrenger");
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/afspreken"),
            [("Invoer.Wat", "Bel de cliënt"), ("Invoer.Wie", inbrenger.Id.ToString("N")), ("Invoer.Voor", "2026-12-01")]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#acties");
        var actie = (await casus.Staat()).Acties.ShouldHaveSingleItem();
        (actie.Wat, actie.Wie.PersoonId, actie.Voor).ShouldBe(("Bel de cliënt", inbrenger.Id, new DateOnly(2026, 12, 1)));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenPersonDoesNotBelongToTheCase_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var vreemde = await Proefcasus.Persoon(site, "lezer");
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/afspreken"), [("Invoer.Wat", "Bel de cliënt"), ("Invoer.Wie", vreemde.Id.ToString("N"))]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Wie").ShouldNotBeNull().ShouldContain("Kies wie dit doet.");
        (await casus.Staat()).Acties.ShouldBeEmpty();
    }
}
