using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Afsluiten;

public sealed class AfsluitenTests
{
    [Theory, OpElkeDatabase]
    public async Task PostGedaan_WhenPressedOnTheCasePage_ClosesTheAction(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, _) = await MetActieVoor(site, "inbrenger");
        using var bezoeker = await site.Als("inbrenger");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk(casus.Adres), [], "form[action*='handler=Gedaan']");

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#acties");
        (await casus.Staat()).Acties.ShouldHaveSingleItem().GedaanOp.ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task PostVervalt_WhenNoReasonIsGiven_AsksForIt(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, actie) = await MetActieVoor(site, "inbrenger");
        using var bezoeker = await site.Als("contactpersoon");
        var formulier = await bezoeker.Bekijk($"{casus.Adres}/acties/{actie}/afsluiten");

        var leeg = await bezoeker.Verstuur(formulier, [("Invoer.Reden", "")], "#vervalt");
        await bezoeker.Verstuur(formulier, [("Invoer.Reden", "Al door een ander gedaan")], "#vervalt");

        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Fout("Invoer.Reden").ShouldNotBeNull();
        (await casus.Staat()).Acties.ShouldHaveSingleItem().Vervallen.ShouldBe("Al door een ander gedaan");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenStrangerOrUnknownAction_IsNotFound(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, actie) = await MetActieVoor(site, "inbrenger");
        using var vreemde = await site.Als("lezer");
        using var contactpersoon = await site.Als("contactpersoon");

        (await vreemde.Bekijk($"{casus.Adres}/acties/{actie}/afsluiten")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await contactpersoon.Bekijk($"{casus.Adres}/acties/{Guid.NewGuid()}/afsluiten")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<(Proefcasus Casus, Guid Actie)> MetActieVoor(Testsite site, string persona)
    {
        var casus = await Proefcasus.InBehandeling(site);
        var wie = (await Proefcasus.Persoon(site, persona)).AlsBetrokkene();
        var staat = await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.SpreekActieAf("Bel de cliënt", wie, null));
        return (casus, staat.Acties[0].Id);
    }
}
