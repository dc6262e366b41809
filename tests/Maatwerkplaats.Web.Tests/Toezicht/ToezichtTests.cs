using System.Net;
using System.Text;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toezicht;

namespace Maatwerkplaats.Web.Tests.Toezicht;

public sealed class ToezichtTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_AsSupervisor_ShowsWhoLookedAndLogsTheLookItself(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var toezicht = await site.Als("toezicht");

        await toezicht.Bekijk("/toezicht");
        var tekst = (await toezicht.Bekijk("/toezicht")).Tekst;

        tekst.ShouldContain("meldde zich aan");
        tekst.ShouldContain("bekeek het inzagelog");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithFilters_ShowsOnlyWhatMatches(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var lezer = await site.Als("lezer");
        using var toezicht = await site.Als("toezicht");

        var rijen = (await toezicht.Bekijk("/toezicht?Persoon=VISSER&Soort=Aangemeld")).Document.QuerySelectorAll("main tbody tr");
        rijen.Length.ShouldBe(1);
        rijen[0].TextContent.ShouldContain("Tom Visser");
        (await toezicht.Bekijk("/toezicht?Tot=2001-01-01")).Tekst.ShouldContain("Er zijn geen regels die hierbij passen.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_Check_ShowsThatEverythingIsRight(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var toezicht = await site.Als("toezicht");

        await toezicht.Verstuur(await toezicht.Bekijk("/toezicht"), [], "main form#controle");

        (await toezicht.Bekijk("/toezicht")).Tekst.ShouldContain("Alles klopt");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheCsv_CannotStartAFormula(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var toezicht = await site.Als("toezicht");
        await site.Dienst<Inzagelog>().Leg("uwv", null, "=1+1", InzageSoort.Gezocht, null, "@SUM(A1;B1)");

        var csv = Encoding.UTF8.GetString(await toezicht.Http.GetByteArrayAsync("/toezicht/uitvoer"));

        csv.ShouldContain("'=1+1;zocht;;\"'@SUM(A1;B1)\"");
    }

    [Theory]
    [InlineData("beheerder")]
    [InlineData("coordinator-landelijk")]
    [InlineData("manager")]
    public async Task Get_WithoutTheRoleOfSupervisor_IsForbidden(string persona)
    {
        using var iemand = await Testsite.Op(Database.Sqlite).Als(persona);

        (await iemand.Bekijk("/toezicht")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await iemand.Bekijk("/toezicht/uitvoer")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("-1", "'-1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zeg \"ja\"", "\"zeg \"\"ja\"\"\"")]
    public void Schrijf_QuotesAndDisarms(string waarde, string cel) =>
        Encoding.UTF8.GetString(Csv.Schrijf([[waarde]])).TrimStart('\uFEFF').ShouldBe(cel + "\r\n");
}
