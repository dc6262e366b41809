using System.Net;

namespace Maatwerkplaats.Web.Tests.Casussen.KlokRegelen;

public sealed class KlokRegelenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_PausesWithReasonAndResumes(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var noord = await site.Als("contactpersoon");
        var bladzijde = await noord.Bekijk($"{casus.Adres}/klok");
        bladzijde.Tekst.ShouldContain("werkdagen");

        var leeg = await noord.Verstuur(bladzijde, []);
        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf waarop je wacht");
        await noord.Verstuur(leeg, [("Invoer.Reden", "Medisch advies")]);
        var stil = await noord.Bekijk($"{casus.Adres}/klok");
        stil.Tekst.ShouldContain("Medisch advies");
        (await noord.Bekijk($"/casussen?alleen=Gepauzeerd&tekst={casus.Nummer}")).Tekst.ShouldContain("klok staat stil");
        await noord.Verstuur(stil, []);

        (await casus.Staat()).Termijn.Pauze.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithoutRight_Is404Or403(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        using var lezer = await site.Als("lezer");
        using var deelnemer = await site.Als("deelnemer");

        (await lezer.Bekijk($"{casus.Adres}/klok")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await deelnemer.Bekijk($"{casus.Adres}/klok")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenOwner_IsForbiddenAndThePageOffersNoWayThere(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var eigenaar = await site.Als("inbrenger");
        using var noord = await site.Als("coordinator-regio");

        (await eigenaar.Bekijk(casus.Adres)).Html.ShouldNotContain($"{casus.Adres}/klok");
        (await eigenaar.Bekijk($"{casus.Adres}/klok")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var formulier = await noord.Bekijk($"{casus.Adres}/klok");
        (await eigenaar.Verstuur(await eigenaar.Bekijk($"{casus.Adres}/noteren"), [("Invoer.Reden", "Even niet")], naar: $"{casus.Adres}/klok?handler=Pauzeer"))
            .Status.ShouldBe(HttpStatusCode.Forbidden);
        (await casus.Staat()).Termijn.Pauze.ShouldBeNull();
        (await noord.Verstuur(formulier, [("Invoer.Reden", "Medisch advies")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await casus.Staat()).Termijn.Pauze.ShouldNotBeNull();
    }
}
