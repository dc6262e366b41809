using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Noteren;

public sealed class NoterenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenFilledIn_ShowsTheNoteWithItsReadersAtTheAnchor(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/noteren"), [("Invoer.Tekst", "De cliënt belde zelf."), ("Invoer.Voor", nameof(Zichtbaarheid.Betrokkenen))]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#notities");
        var tekst = (await bezoeker.Bekijk(casus.Adres)).Tekst;
        tekst.ShouldContain("De cliënt belde zelf.");
        tekst.ShouldContain("Iedereen die bij de casus hoort");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSentTwice_MakesOneNote(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/noteren");

        await bezoeker.Verstuur(formulier, [("Invoer.Tekst", "Dubbel geklikt")]);
        await bezoeker.Verstuur(formulier, [("Invoer.Tekst", "Dubbel geklikt")]);

        (await casus.Staat()).Notities.ShouldHaveSingleItem();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenEmpty_ShowsTheRuleAtTheField(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk(casus.Adres + "/noteren"), [("Invoer.Tekst", " ")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf de notitie.");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNotAllowed_IsForbiddenForAFollowerAndNotFoundForAStranger(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern");
        using var volger = await site.Als("inbrenger-extern");
        using var vreemde = await site.Als("lezer");

        (await volger.Bekijk(casus.Adres + "/noteren")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await vreemde.Bekijk(casus.Adres + "/noteren")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
