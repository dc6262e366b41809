using System.Net;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Web.Tests.Netwerk;

namespace Maatwerkplaats.Web.Tests.Signalen;

public sealed class SignalenlijstTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WithFilters_ShowsOnlyWhatFits(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        await Zet(site, new Signaalinhoud { Bron = "klacht", Tekst = $"Klacht over {woord}.", Klantreis = "ziek-worden", Wetten = ["ZW"], Onderwerp = "voorschot" });
        await Zet(site, new Signaalinhoud { Bron = "telefonie", Tekst = $"Telefoon over {woord}.", Wetten = ["WW", "WIA"] });
        using var solve = await site.Als("solve");

        async Task Toont(string filter, bool klacht, bool telefoon)
        {
            var tekst = (await solve.Bekijk($"/signalen?Tekst={woord}&{filter}")).Tekst;
            tekst.Contains($"Klacht over {woord}", StringComparison.Ordinal).ShouldBe(klacht, filter);
            tekst.Contains($"Telefoon over {woord}", StringComparison.Ordinal).ShouldBe(telefoon, filter);
        }

        await Toont("", true, true);
        await Toont("Bron=klacht", true, false);
        await Toont("Klantreis=ziek-worden", true, false);
        await Toont("Wet=WIA", false, true);
        await Toont("Onderwerp=voorschot", true, false);
        await Toont("Thema=Zonder", true, true);
        await Toont("Thema=Met", false, false);
        await Toont("Ouderdom=TotMaand", true, true);
        await Toont("Ouderdom=OuderDanJaar", false, false);
        await Toont("Van=2001-01-01&Tot=2001-12-31", false, false);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithManySignals_GoesOnWhereItStopped(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        await Zet(site, [.. Enumerable.Range(0, Signaallijst.PerBladzijde + 3).Select(i => new Signaalinhoud { Bron = "klacht", Tekst = $"Nummer {i:000} over {woord}." })]);
        using var solve = await site.Als("solve");

        var eerste = await solve.Bekijk($"/signalen?Tekst={woord}");
        var tweede = await solve.Bekijk(eerste.Document.QuerySelectorAll("main nav a").Single(a => a.TextContent.Contains("Oudere", StringComparison.Ordinal)).GetAttribute("href")!);

        eerste.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(Signaallijst.PerBladzijde);
        tweede.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(3);
        var alle = eerste.Document.QuerySelectorAll("main tbody a").Concat(tweede.Document.QuerySelectorAll("main tbody a")).Select(a => a.GetAttribute("href"));
        alle.Distinct().Count().ShouldBe(Signaallijst.PerBladzijde + 3);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_AnotherFormOfTheWord_FindsItToo(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        await Zet(site, new Signaalinhoud { Bron = "klacht", Tekst = $"De terugvorderingen van {woord} kloppen niet." });
        using var solve = await site.Als("solve");

        (await solve.Bekijk($"/signalen?Tekst=terugvordering+{woord}")).Tekst.ShouldContain(woord);
    }

    [Theory, OpElkeDatabase]
    public async Task Uitvoer_WithAFilter_WritesWhatTheListShows(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        await Zet(site, new Signaalinhoud { Bron = "klacht", Tekst = $"=1+1 over {woord}", VoorWie = "Wie ziek is" });
        using var solve = await site.Als("solve");

        var csv = await (await solve.Http.GetAsync($"/signalen/uitvoer?Tekst={woord}&vorm=Csv")).Content.ReadAsStringAsync();
        csv.ShouldContain($"'=1+1 over {woord}");
        csv.ShouldContain("Wie ziek is");
        var xlsx = await solve.Http.GetAsync($"/signalen/uitvoer?Tekst={woord}&vorm=Xlsx");
        xlsx.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldEndWith(".xlsx");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithABsn_IsNotSearchedAndLeavesTheAddress(Database database)
    {
        using var solve = await Testsite.Op(database).Als("solve");

        (await solve.Bekijk("/signalen?Tekst=111222333")).Doorverwijzing.ShouldBe("/signalen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ByAColleague_IsForbidden(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");

        (await lezer.Bekijk("/signalen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await lezer.Bekijk("/signalen/uitvoer?vorm=Csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    internal static async Task<IReadOnlyList<Aangenomen>> Zet(Testsite site, params Signaalinhoud[] inhouden) => await site.Dienst<Signaaldienst>().Neem(
        "uwv", Betrokkene.Systeem, Guid.CreateVersion7(),
        [.. inhouden.Select(i => i with { Datum = i.Datum == default ? Kalender.DatumInNederland(DateTime.UtcNow) : i.Datum, Kenmerk = i.Kenmerk ?? Guid.NewGuid().ToString() })]);
}
