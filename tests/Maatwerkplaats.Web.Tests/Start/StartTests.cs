using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Tests.Start;

public sealed class StartTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenInbrenger_ShowsOwnCaseAndWhereItStands(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var inbrenger = await site.Als("inbrenger");

        var start = await inbrenger.Bekijk("/");

        start.Tekst.ShouldContain(casus.Nummer);
        start.Tekst.ShouldContain("Je hoort iets uiterlijk");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenAskedToOwn_PutsTheQuestionFirstWithALinkToAnswer(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var femke = (await Proefcasus.Persoon(site, "deelnemer")).AlsBetrokkene();
        await casus.Doe("contactpersoon", CasusRecht.EigenaarRegelen, c => c.StelEigenaarVoor(femke, "Zij kent de cliënt"));
        using var deelnemer = await site.Als("deelnemer");

        var start = await deelnemer.Bekijk("/");

        start.Document.QuerySelector($"main a[href='{casus.Adres}/eigenaar']").ShouldNotBeNull();
        start.Tekst.ShouldContain("Wil jij eigenaar worden?");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenActionIsOverdue_ShowsItFirstAndSaysSo(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var sanne = (await Proefcasus.Persoon(site, "inbrenger")).AlsBetrokkene();
        var gisteren = Kalender.DatumInNederland(DateTime.UtcNow).AddDays(-1);
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c =>
        {
            c.SpreekActieAf($"Later {casus.Nummer}", sanne, gisteren.AddDays(40));
            c.SpreekActieAf($"Eerder {casus.Nummer}", sanne, gisteren);
        });
        using var inbrenger = await site.Als("inbrenger");

        var acties = (await inbrenger.Bekijk("/")).Document.QuerySelectorAll("main tbody tr").Where(r => r.TextContent.Contains(casus.Nummer)).Select(r => r.TextContent).ToArray();

        acties[0].ShouldContain("Eerder");
        acties[0].ShouldContain("te laat");
        acties[1].ShouldContain("Later");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenMaatwerker_CountsWhatWaitsPerPlace(Database database)
    {
        var site = Testsite.Op(database);
        await Proefcasus.Nieuw(site);
        using var coordinator = await site.Als("coordinator-regio");

        var start = await coordinator.Bekijk("/");

        var kaart = start.Document.QuerySelector("main .mw-telkaart").ShouldNotBeNull();
        kaart.TextContent.ShouldContain("Noord");
        int.Parse(kaart.QuerySelector(".mw-telkaart__aantal")!.TextContent.Replace(".", "")).ShouldBeGreaterThan(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenDraftIsThrownAway_ItIsGone(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");
        var aanmelden = await lezer.Bekijk("/casussen/aanmelden");
        await lezer.Verstuur(aanmelden, [("Invoer.Buikpijn", "Half verhaal")], naar: "/casussen/aanmelden?handler=Bewaar");

        var start = await lezer.Bekijk("/");
        start.Tekst.ShouldContain("Een nieuwe casus");
        start.Document.QuerySelector("main a[href='/casussen/aanmelden'].utrecht-button").ShouldNotBeNull();
        var weg = await lezer.Volg(await lezer.Verstuur(start, [], "form[action='/?handler=Weg']"));

        weg.Tekst.ShouldNotContain("Een nieuwe casus");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ForEveryPersona_SaysWhatTheyCanDo(Database database)
    {
        foreach (var (persona, zin) in new[] { ("manager", "geen casussen van je eigen mensen"), ("toezicht", "Toezicht houden"), ("beheerder", "Beheren"), ("solve", "Een casus aanmelden"), ("inbrenger-extern", "Een casus aanmelden") })
        {
            using var bezoeker = await Testsite.Op(database).Als(persona);
            var start = await bezoeker.Bekijk("/");
            start.Status.ShouldBe(HttpStatusCode.OK);
            start.Tekst.ShouldContain(zin);
        }
    }
}
