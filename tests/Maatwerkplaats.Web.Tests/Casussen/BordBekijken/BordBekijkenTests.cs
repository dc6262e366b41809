using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.BordBekijken;

public sealed class BordBekijkenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenMaatwerker_ShowsColumnsWithCountsAndLinksToTheAct(Database database)
    {
        var site = Testsite.Op(database);
        await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        var bord = await noord.Bekijk("/casussen/bord");

        bord.Document.QuerySelectorAll("main h2").Select(h => h.FirstChild!.TextContent.Trim()).ShouldBe(["Nieuw", "In triage", "In behandeling"]);
        bord.Document.QuerySelector("main .mw-kaart__daad a[href$='/beoordelen']").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNotMaatwerker_IsForbidden(Database database)
    {
        using var manager = await Testsite.Op(database).Als("manager");
        (await manager.Bekijk("/casussen/bord")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenPlaceIsNotMine_ShowsNothingOfIt(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await site.Dienst<Casusdienst>().MeldAan(
            await Proefcasus.Persoon(site, "inbrenger"), new("Alleen voor Zeeland.", "Ruimte") { Werkplaats = "zeeland" }, new(Guid.NewGuid()));
        using var noord = await site.Als("contactpersoon");
        var bord = await noord.Bekijk("/casussen/bord?werkplaats=zeeland");
        bord.Tekst.ShouldNotContain(casus.Nummer);
    }
}
