using System.Net;

namespace Maatwerkplaats.Web.Tests.Casussen.ErafHalen;

public sealed class ErafHalenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenConfirmed_EndsTheAccessOfThatPerson(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        var id = (await casus.Staat()).Deelnemers[0].Id;
        using var bezoeker = await site.Als("contactpersoon");
        using var deelnemer = await site.Als("deelnemer");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk($"{casus.Adres}/deelnemers/{id}/eraf-halen"), []);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#mensen");
        (await deelnemer.Bekijk(casus.Adres)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
