using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.WerkwijzeVerbeteren;

public sealed class WerkwijzeVerbeterenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnotherCorrectedItMeanwhile_ShowsTheDifferenceFirst(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/werkwijze-verbeteren");
        await casus.Doe("inbrenger", CasusRecht.Aanvullen, c => c.CorrigeerWerkwijze(Werkwijze.ActieClient));

        var botsing = await bezoeker.Verstuur(formulier, [("Invoer.Werkwijze", nameof(Werkwijze.Maatwerksessie))]);
        var daarna = await bezoeker.Verstuur(botsing, []);

        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain("verbeterde de werkwijze: actie van de cliënt");
        daarna.Doorverwijzing.ShouldBe(casus.Adres + "#werkwijze");
        (await casus.Staat()).Werkwijze.ShouldBe(Werkwijze.Maatwerksessie);
    }
}
