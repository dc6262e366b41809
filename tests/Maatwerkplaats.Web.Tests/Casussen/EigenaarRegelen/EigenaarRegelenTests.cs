using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.EigenaarRegelen;

public sealed class EigenaarRegelenTests
{
    private const string Vraag = "form[action$='handler=Vraag']";

    [Theory, OpElkeDatabase]
    public async Task PostVraag_WhenNameIsUnique_AsksThatColleagueWhoCanAccept(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var inbrenger = await site.Als("inbrenger");
        using var femke = await site.Als("deelnemer");

        await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/eigenaar"), [("Voorstel.Wie.Naam", "jansma"), ("Voorstel.Reden", "Kent de cliënt")], Vraag);
        (await casus.Staat()).Eigenaar.Persoon!.Naam.ShouldBe("Sanne Verhulst");
        var gevraagd = await femke.Bekijk($"{casus.Adres}/eigenaar");
        gevraagd.Tekst.ShouldContain("Kent de cliënt");
        await femke.Verstuur(gevraagd, [], "form[action$='handler=Aanvaard']");

        (await casus.Staat()).Eigenaar.Persoon!.Naam.ShouldBe("Femke Jansma");
    }

    [Theory, OpElkeDatabase]
    public async Task PostVraag_WhenSeveralMatch_OffersTheChoiceAndKeepsTheReason(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var inbrenger = await site.Als("inbrenger");

        var keuze = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/eigenaar"), [("Voorstel.Wie.Naam", "er"), ("Voorstel.Reden", "Blijft staan")], Vraag);
        keuze.Status.ShouldBe(HttpStatusCode.BadRequest);
        keuze.Fout("Voorstel.Wie.Naam").ShouldNotBeNull().ShouldContain("meer collega's");
        keuze.Html.ShouldContain("Blijft staan");
        var ilse = keuze.Document.QuerySelectorAll("[name='Voorstel.Wie.Id']").Single(r => r.ParentElement!.TextContent.Contains("Ilse Mulder")).GetAttribute("value")!;
        await inbrenger.Verstuur(keuze, [("Voorstel.Wie.Id", ilse)], Vraag);

        (await casus.Staat()).Eigenaar.Voorgesteld!.Naam.ShouldBe("Ilse Mulder");
    }

    [Theory, OpElkeDatabase]
    public async Task PostVraag_WhenNobodyMatchesOrIsExternal_SaysSo(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var inbrenger = await site.Als("inbrenger");

        foreach (var naam in new[] { "Niemandheetzo", "Mirjam Kok" })
        {
            var antwoord = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/eigenaar"), [("Voorstel.Wie.Naam", naam), ("Voorstel.Reden", "x")], Vraag);
            antwoord.Fout("Voorstel.Wie.Naam").ShouldNotBeNull().ShouldContain("We vinden geen collega");
        }
    }

    [Theory, OpElkeDatabase]
    public async Task PostVraag_WhenAlreadyOwner_ShowsTheRuleAndWithoutReasonAsksIt(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var noord = await site.Als("contactpersoon");

        var zelfde = await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/eigenaar"), [("Voorstel.Wie.Naam", "Sanne Verhulst"), ("Voorstel.Reden", "x")], Vraag);
        zelfde.Tekst.ShouldContain("Deze collega is al eigenaar.");
        var zonder = await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/eigenaar"), [("Voorstel.Wie.Naam", "Jansma")], Vraag);
        zonder.Fout("Voorstel.Reden").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task PostVraag_WhenIProposeMyself_IAmOwnerAtOnce(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var noord = await site.Als("contactpersoon");

        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/eigenaar"), [("Voorstel.Wie.Naam", "Bram Postma"), ("Voorstel.Reden", "Inbrenger is weg")], Vraag);

        (await casus.Staat()).Eigenaar.Persoon!.Naam.ShouldBe("Bram Postma");
    }

    [Theory, OpElkeDatabase]
    public async Task PostWijsAf_NeedsAReasonAndLeavesTheOwner(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var femke = (await Proefcasus.Persoon(site, "deelnemer")).AlsBetrokkene();
        await casus.Doe("contactpersoon", CasusRecht.EigenaarRegelen, c => c.StelEigenaarVoor(femke, "Kent de cliënt"));
        using var deelnemer = await site.Als("deelnemer");
        var bladzijde = await deelnemer.Bekijk($"{casus.Adres}/eigenaar");

        var leeg = await deelnemer.Verstuur(bladzijde, [], "form[action$='handler=WijsAf']");
        leeg.Fout("Afwijzing.Reden").ShouldNotBeNull();
        await deelnemer.Verstuur(leeg, [("Afwijzing.Reden", "Ik heb geen ruimte")], "form[action$='handler=WijsAf']");

        var eigenaar = (await casus.Staat()).Eigenaar;
        eigenaar.Voorgesteld.ShouldBeNull();
        eigenaar.Persoon!.Naam.ShouldBe("Sanne Verhulst");
    }

    [Theory, OpElkeDatabase]
    public async Task PostWerkplaats_MakesTheMaatwerkplaatsOwnerVisiblyWithReason(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var noord = await site.Als("contactpersoon");

        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/eigenaar"), [("Werkplaats.Reden", "Cliënt is niet meer bij ons")], "form[action$='handler=Werkplaats']");

        var bladzijde = await noord.Bekijk($"{casus.Adres}/eigenaar");
        bladzijde.Tekst.ShouldContain("Maatwerkplaats Noord zelf");
        bladzijde.Tekst.ShouldContain("Cliënt is niet meer bij ons");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithoutRight_Is404Or403(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("solve");
        using var manager = await site.Als("manager");
        using var deelnemer = await site.Als("solve");

        (await manager.Bekijk($"{casus.Adres}/eigenaar")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await deelnemer.Bekijk($"{casus.Adres}/eigenaar")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
