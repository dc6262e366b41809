using System.Net;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Casussen.BsnTonen;

public sealed class BsnTonenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAReasonIsGiven_ShowsTheBsnOnceAndLogsTheReason(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, "111222333");
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk(casus.Adres + "/bsn-tonen"), [("Invoer.Reden", "Dossier opzoeken")]);

        antwoord.Tekst.ShouldContain("111 222 333");
        antwoord.Adres.ShouldNotContain("111222333");
        var regel = (await casus.Inzagen()).ShouldHaveSingleItem();
        (regel.Soort, regel.Reden).ShouldBe((InzageSoort.BsnGetoond, "Dossier opzoeken"));
        (await bezoeker.Bekijk(casus.Adres + "/bsn-tonen")).Tekst.ShouldNotContain("111 222 333");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenNoReasonOrABsnInTheReason_ShowsNothingAndLogsNothing(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, "111222333");
        using var bezoeker = await site.Als("contactpersoon");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/bsn-tonen");

        foreach (var reden in new[] { " ", "even kijken naar 111222333" })
        {
            var antwoord = await bezoeker.Verstuur(formulier, [("Invoer.Reden", reden)]);
            antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
            antwoord.Tekst.ShouldNotContain("111 222 333");
        }

        (await casus.Inzagen()).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenDeelnemer_IsForbidden(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, "111222333");
        await casus.HaalErbij("deelnemer");
        using var bezoeker = await site.Als("deelnemer");

        (await bezoeker.Bekijk(casus.Adres + "/bsn-tonen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
