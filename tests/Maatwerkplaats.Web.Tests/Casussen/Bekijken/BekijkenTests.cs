using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Casussen.Bekijken;

public sealed class BekijkenTests
{
    private const string Bsn = "111222333";

    [Theory, OpElkeDatabase]
    public async Task Get_WhenContactpersoon_ReadsFromTopToBottomWithTheNextStepInFront(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, Bsn);
        using var bezoeker = await site.Als("contactpersoon");

        var bladzijde = await bezoeker.Bekijk(casus.Adres);

        bladzijde.Status.ShouldBe(HttpStatusCode.OK);
        string[] koppen = [.. bladzijde.Document.QuerySelectorAll("main h2[id]").Select(h => h.Id!)];
        koppen.ShouldBe(["beschrijving", "stand", "volgende", "weging", "tussentijd", "mensen", "sessies", "solves", "intervisie", "acties", "contacten", "notities", "documenten"]);
        bladzijde.Document.QuerySelector(".mw-kaart--nadruk a")!.GetAttribute("href").ShouldBe("#tussentijd");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenRead_MasksTheBsnAndLogsOneLook(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, Bsn);
        using var bezoeker = await site.Als("contactpersoon");

        var bladzijde = await bezoeker.Bekijk(casus.Adres);

        bladzijde.Html.ShouldNotContain(Bsn);
        bladzijde.Tekst.ShouldContain("•••••2333");
        (await casus.Inzagen()).ShouldHaveSingleItem().Soort.ShouldBe(InzageSoort.Bekeken);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNobodyOfTheCase_IsNotFoundJustAsAnUnknownNumber(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("manager");

        (await bezoeker.Bekijk(casus.Adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await bezoeker.Bekijk("/casussen/MWP-1999-0001")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenExternInbrenger_SeesOnlyTheStandAndTheAnswer(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern");
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Intern overleg over de aanpak", Zichtbaarheid.Betrokkenen));
        using var bezoeker = await site.Als("inbrenger-extern");

        var bladzijde = await bezoeker.Bekijk(casus.Adres);

        bladzijde.Tekst.ShouldContain("We gaan ermee aan de slag.");
        bladzijde.Tekst.ShouldNotContain("Intern overleg");
        bladzijde.Document.QuerySelector("#mensen").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenWerkplaatsIsEigenaar_SaysSoVisibly(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.EigenaarRegelen, c => c.LegEigenaarschapBijWerkplaats("De inbrenger is met pensioen"));
        using var bezoeker = await site.Als("contactpersoon");

        var tekst = (await bezoeker.Bekijk(casus.Adres)).Tekst;

        tekst.ShouldContain("Geen andere eigenaar");
        tekst.ShouldContain("De inbrenger is met pensioen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNoteIsForTheWerkplaats_HidesItFromTheInbrenger(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Alleen voor ons team", Zichtbaarheid.Werkplaats));
        using var inbrenger = await site.Als("inbrenger");
        using var coordinator = await site.Als("coordinator-regio");

        (await inbrenger.Bekijk(casus.Adres)).Tekst.ShouldNotContain("Alleen voor ons team");
        (await coordinator.Bekijk(casus.Adres)).Tekst.ShouldContain("Alleen voor ons team");
    }
}
