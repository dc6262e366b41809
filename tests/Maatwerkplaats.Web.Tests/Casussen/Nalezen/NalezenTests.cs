using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Nalezen;

public sealed class NalezenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenReadByTheInbrenger_TellsTheStoryWithoutWhatIsForTheWerkplaats(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Voor ons team", Zichtbaarheid.Werkplaats));
        using var inbrenger = await site.Als("inbrenger");
        using var coordinator = await site.Als("coordinator-regio");

        var gelezen = await inbrenger.Bekijk(casus.Adres + "/geschiedenis");
        var alles = await coordinator.Bekijk(casus.Adres + "/geschiedenis");

        gelezen.Tekst.ShouldContain("Sanne Verhulst bracht de casus in bij Maatwerkplaats Noord");
        gelezen.Tekst.ShouldContain("Bram Postma pakte de casus op");
        gelezen.Tekst.ShouldNotContain("schreef een notitie");
        alles.Tekst.ShouldContain("schreef een notitie");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenFiltered_ShowsOnlyThatKind(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        using var bezoeker = await site.Als("contactpersoon");

        var tekst = (await bezoeker.Bekijk(casus.Adres + "/geschiedenis?Soort=Mensen")).Tekst;

        tekst.ShouldContain("haalde Femke Jansma");
        tekst.ShouldNotContain("bracht de casus in");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenTheCaseWasReadTwiceInADay_FoldsThatIntoOneLine(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var inbrenger = await site.Als("inbrenger");
        await inbrenger.Bekijk(casus.Adres);
        await inbrenger.Bekijk(casus.Adres);

        var bladzijde = await inbrenger.Bekijk(casus.Adres + "/geschiedenis");

        var regel = bladzijde.Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent;
        regel.ShouldContain("Sanne Verhulst");
        regel.ShouldContain("3 keer");
    }

    [Theory, OpElkeDatabase]
    public async Task StandBij_WhenReplayedToTheEnd_EqualsThePresentState(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Notitie", Zichtbaarheid.Betrokkenen));
        var nu = await casus.Staat();

        var herhaald = await site.Dienst<Geschiedenis>().StandBij("uwv", casus.Id, nu.Versie);

        System.Text.Json.JsonSerializer.Serialize(herhaald, Core.Data.Gebeurtenissoorten.Json)
            .ShouldBe(System.Text.Json.JsonSerializer.Serialize(nu, Core.Data.Gebeurtenissoorten.Json));
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenOnlyFollowing_IsForbidden(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern");
        using var bezoeker = await site.Als("inbrenger-extern");

        (await bezoeker.Bekijk(casus.Adres + "/geschiedenis")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
