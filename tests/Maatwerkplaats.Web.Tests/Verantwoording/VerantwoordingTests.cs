using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Verantwoording;

public sealed partial class VerantwoordingTests : IClassFixture<Pilotsite>
{
    private readonly Pilotsite _pilot;

    public VerantwoordingTests(Pilotsite pilot) => _pilot = pilot;

    [Theory, OpElkeDatabase]
    public async Task Get_OfEveryTable_ShowsExactlyThePublishedFigures(Database database)
    {
        using var bezoeker = await (await _pilot.Op(database)).Als("coordinator-landelijk");

        foreach (var (code, (n, rijen)) in Gepubliceerd.Tabellen)
        {
            var bladzijde = await bezoeker.Bekijk($"/verantwoording/{code}");
            var tabel = bladzijde.Document.QuerySelector("main table")!;
            tabel.QuerySelectorAll("tbody tr").Select(r => (Tekst(r.QuerySelector("th")), Tekst(r.Children[2]))).ShouldBe(rijen.Select(r => (r.Rij, $"{r.Percentage}%")), code);
            Tekst(tabel.QuerySelector("tfoot td")).ShouldBe($"{n}");
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheOverview_AnswersEveryQuestion(Database database)
    {
        using var bezoeker = await (await _pilot.Op(database)).Als("coordinator-landelijk");

        var bladzijde = await bezoeker.Bekijk("/verantwoording");

        bladzijde.Status.ShouldBe(HttpStatusCode.OK);
        Tekst(bladzijde.Document.QuerySelector("main")).ShouldContain("48% is geheel of deels opgelost");
        bladzijde.Document.QuerySelectorAll(".mw-telkaart__aantal").Select(Tekst).ShouldBe(["379", "250", "48%", "32%", "23%", "–"]);
        foreach (var adres in bladzijde.Document.QuerySelectorAll("main .mw-kaart a, main table a").Select(a => a.GetAttribute("href")!))
        {
            (await bezoeker.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.OK, adres);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithAPeriodToCompareWith_ShowsBothAndTheDifference(Database database)
    {
        using var bezoeker = await (await _pilot.Op(database)).Als("coordinator-landelijk");

        var rij = (await bezoeker.Bekijk("/verantwoording/uitkomst?van=2021-01-01&tot=2021-06-30&vergelijkVan=2021-07-01&vergelijkTot=2021-12-31"))
            .Document.QuerySelector("main tbody tr")!.QuerySelectorAll("td").Select(Tekst).ToArray();

        rij.Length.ShouldBe(5);
        var (nu, toen) = (Getal(rij[1]), Getal(rij[3]));
        Getal(rij[4].Replace('−', '-')).ShouldBe(nu - toen);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenACountIsClicked_ShowsThoseCasesInTheWorklist(Database database)
    {
        using var bezoeker = await (await _pilot.Op(database)).Als("coordinator-landelijk");
        var bladzijde = await bezoeker.Bekijk("/verantwoording/4.4?werkplaats=utrecht");

        foreach (var link in bladzijde.Document.QuerySelectorAll("main tbody td a"))
        {
            var aantal = Cijfers().Match(link.TextContent).Value;
            var lijst = await bezoeker.Bekijk(link.GetAttribute("href")!);
            Tekst(lijst.Document.QuerySelector("main table caption")).ShouldStartWith(aantal + " cas", customMessage: link.GetAttribute("href"));
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ForACoordinatorOfOnePlace_CountsThatPlaceOnlyAndRefusesAnother(Database database)
    {
        var site = await _pilot.Op(database);
        using var bezoeker = await site.Als("coordinator-regio");

        Tekst((await bezoeker.Bekijk("/verantwoording/stand")).Document.QuerySelector("main tfoot td")).ShouldBe("28");
        (await bezoeker.Bekijk("/verantwoording/stand?werkplaats=utrecht")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await bezoeker.Bekijk("/verantwoording/stand/uitvoer?werkplaats=utrecht")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await bezoeker.Bekijk("/casussen?deel=Alles&cijfer.tabel=stand&cijfer.rij=afgerond&cijfer.werkplaats=utrecht")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Get_ForWhoOnlySeesFigures_NeverShowsASmallCountOrALinkToCases(Database database, string persona)
    {
        using var bezoeker = await (await _pilot.Op(database)).Als(persona);

        foreach (var adres in Adressen())
        {
            var bladzijde = await bezoeker.Bekijk(adres);
            bladzijde.Status.ShouldBe(HttpStatusCode.OK, adres);
            bladzijde.Document.QuerySelectorAll("main a[href^='/casussen']").ShouldBeEmpty(adres);
            foreach (var cel in bladzijde.Document.QuerySelectorAll("main td.mw-getal:not(.mw-cijfers__verschil), .mw-telkaart__aantal").Select(Tekst).Where(c => Cijfers().IsMatch(c) && !c.Contains('%') && !c.Contains("werkdag", StringComparison.Ordinal)))
            {
                Getal(cel).ShouldBeOneOf([0, .. Enumerable.Range(2, 200).Select(i => i * 5)], adres);
            }
        }
    }

    [Theory]
    [InlineData("/verantwoording/4.1?jaar=2021&werkplaats=utrecht&wet=WW")]
    [InlineData("/verantwoording/4.1?jaar=2199")]
    public async Task Get_ForWhoOnlySeesFigures_RefusesWhatWouldMakeGroupsTooSmall(string adres)
    {
        using var bezoeker = await (await _pilot.Op(Database.Sqlite)).Als("manager");

        var bladzijde = await bezoeker.Bekijk(adres);

        bladzijde.Status.ShouldBe(HttpStatusCode.BadRequest);
        bladzijde.Document.QuerySelectorAll("main table").ShouldBeEmpty();
        (await bezoeker.Bekijk(adres.Replace("?", "/uitvoer?", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithOtherDaysThanAYear_IsIgnoredForWhoOnlySeesFigures(Database database)
    {
        using var bezoeker = await (await _pilot.Op(database)).Als("manager");

        var heel = await bezoeker.Bekijk("/verantwoording/4.1?jaar=2021");
        var dag = await bezoeker.Bekijk("/verantwoording/4.1?jaar=2021&van=2021-03-01&tot=2021-03-01");

        Tekst(dag.Document.QuerySelector("main table")).ShouldBe(Tekst(heel.Document.QuerySelector("main table")));
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheDownload_HoldsWhatThePageShowsAndIsLogged(Database database)
    {
        var site = await _pilot.Op(database);
        using var bezoeker = await site.Als("manager");

        var csv = await bezoeker.Http.GetStringAsync("/verantwoording/4.1/uitvoer?jaar=2021");
        var xlsx = await bezoeker.Http.GetByteArrayAsync("/verantwoording/4.1/uitvoer?jaar=2021&soort=xlsx");

        csv.ShouldContain("verborgen");
        csv.Split("\r\n").Skip(1).Where(r => r.Length > 0).Select(r => r.Split(';')[6]).Where(a => a != "verborgen")
            .ShouldAllBe(a => int.Parse(a, CultureInfo.InvariantCulture) >= 10);
        xlsx[..2].ShouldBe("PK"u8.ToArray());
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inzage>().CountAsync(i => i.Soort == InzageSoort.Uitgevoerd && i.Reden!.StartsWith("cijfers 4.1?jaar=2021"))).ShouldBe(2);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfContraLegem_SaysWhoDecidedToWhoMaySeeTheCaseOnly(Database database)
    {
        using var landelijk = await (await _pilot.Op(database)).Als("coordinator-landelijk");
        using var manager = await (await _pilot.Op(database)).Als("manager");

        (await landelijk.Bekijk("/verantwoording/contra-legem")).Document.QuerySelectorAll("main h2").Select(Tekst).ShouldBe(["Wie besliste"]);
        (await manager.Bekijk("/verantwoording/contra-legem?jaar=2021")).Document.QuerySelectorAll("main h2").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("inbrenger")]
    [InlineData("lezer")]
    [InlineData("beheerder")]
    [InlineData("inbrenger-extern")]
    public async Task Get_ForAnyoneElse_IsRefused(string persona)
    {
        using var bezoeker = await (await _pilot.Op(Database.Sqlite)).Als(persona);

        (await bezoeker.Bekijk("/verantwoording")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await bezoeker.Bekijk("/")).Document.QuerySelectorAll("a[href='/verantwoording']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_OfTheSmallestCount_KeepsItWithinBounds()
    {
        await using var site = Testsite.Eigen(Database.Sqlite);
        using var bezoeker = await site.Als("beheerder");
        var bladzijde = await bezoeker.Bekijk("/beheer/cijfers");

        (await bezoeker.Verstuur(bladzijde, [("Invoer.Minimum", "2")])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await bezoeker.Verstuur(bladzijde, [("Invoer.Minimum", "20")])).Status.ShouldBe(HttpStatusCode.Redirect);

        await using var db = await site.Databases.Open("uwv");
        (await Kleinstecel.Lees(db)).ShouldBe(20);
    }

    public static IEnumerable<object[]> Lezers() =>
        from database in Testpostgres.IsBeschikbaar ? new[] { Database.Sqlite, Database.Postgres } : [Database.Sqlite]
        from persona in new[] { "manager", "toezicht", "solve" }
        select new object[] { database, persona };

    private static IEnumerable<string> Adressen() =>
        from code in new[] { "" }.Concat(Gepubliceerd.Tabellen.Keys.Select(k => "/" + k)).Concat(["/elders", "/doorlooptijd", "/contra-legem", "/bronnen"])
        from keuze in new[] { "", "&werkplaats=utrecht", "&werkplaats=limburg", "&wet=WW", "&onderdeel=szw", "&vergelijkJaar=2020" }
        select $"/verantwoording{code}?jaar=2021{keuze}";

    private static string Tekst(INode? deel) => deel is null ? "" : Wit().Replace(deel.TextContent, " ").Trim();

    private static int Getal(string tekst) => int.Parse(tekst.TrimEnd('%').TrimStart('+').Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Cijfers();
}
