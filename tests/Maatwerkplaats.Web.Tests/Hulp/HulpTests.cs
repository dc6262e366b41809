using System.Net;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Web.Hulp;

namespace Maatwerkplaats.Web.Tests.Hulp;

public sealed class HulpTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_ForEveryPage_ShowsItsTitleAndTextAndLinksToTheOthers(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");
        foreach (var pagina in Handboek.Alle)
        {
            var bladzijde = await lezer.Bekijk($"/hulp/{pagina.Code}");

            bladzijde.Status.ShouldBe(HttpStatusCode.OK);
            bladzijde.Document.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe(pagina.Titel);
            bladzijde.Document.QuerySelectorAll(".mw-hulp__inhoud a").Length.ShouldBe(Handboek.Alle.Count);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithoutAChoice_ShowsTheFirstPageAndAnUnknownOneIsNotThere(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");

        (await lezer.Bekijk("/hulp")).Tekst.ShouldContain("Je eerste keer hier");
        (await lezer.Bekijk("/hulp/bestaat-niet")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/casussen/MWP-2026-0001/wegen/juridisch", "/hulp/wegen")]
    [InlineData("/casussen/MWP-2026-0001", "/hulp/behandelen")]
    [InlineData("/casussen/MWP-2026-0001/beoordelen", "/hulp/triage")]
    [InlineData("/casussen/aanmelden", "/hulp/aanmelden")]
    [InlineData("/hulp/triage/schrijven", "/hulp/hulpteksten")]
    [InlineData("/", "/hulp")]
    public void AdresBij_ForEachScreen_LeadsToThePageThatFits(string scherm, string hulp) => Handleiding.AdresBij(scherm).ShouldBe(hulp);
}
