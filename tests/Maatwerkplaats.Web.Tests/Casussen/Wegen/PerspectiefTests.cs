using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Hulpteksten;

namespace Maatwerkplaats.Web.Tests.Casussen.Wegen;

public sealed class PerspectiefTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenOpened_ShowsTheGuidingQuestions(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");

        var bladzijde = await inbrenger.Bekijk($"{casus.Adres}/wegen/economisch");

        Leidvragen.Bij(Perspectief.Economisch).ShouldAllBe(vraag => bladzijde.Tekst.Contains(vraag));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenFilledIn_KeepsFindingsAndScores(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch");

        var antwoord = await inbrenger.Verstuur(formulier,
            [("Invoer.Bevindingen", "De wet wil dit niet."), ("Invoer.NietsDoen", "Schuld"), ($"Invoer.Scores[{Alternatief.Huidig}]", "Onvoldoende")]);

        antwoord.Doorverwijzing.ShouldBe($"{casus.Adres}/wegen");
        var weging = (await casus.Staat()).Weging;
        weging.Blikken[Perspectief.Juridisch].ShouldBe(new("De wet wil dit niet.", "Schuld"));
        weging.ScoreVan(Alternatief.Huidig, Perspectief.Juridisch).ShouldBe(Score.Onvoldoende);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenFindingsAreEmpty_ShowsTheRuleAndKeepsTheScores(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Bevindingen", ""), ($"Invoer.Scores[{Alternatief.Huidig}]", "Goed")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Bevindingen").ShouldNotBeNull().ShouldContain(CasusRegels.BlikHeeftBevindingen.Zin);
        antwoord.Document.QuerySelector("input[value=Goed]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTwoPeopleWeighDifferentPerspectives_BothAreKept(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        using var bram = await site.Als("contactpersoon");
        var juridisch = await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch");
        var economisch = await bram.Bekijk($"{casus.Adres}/wegen/economisch");

        await inbrenger.Verstuur(juridisch, [("Invoer.Bevindingen", "Van Sanne")]);
        await bram.Verstuur(economisch, [("Invoer.Bevindingen", "Van Bram")]);

        var blikken = (await casus.Staat()).Weging.Blikken;
        (blikken[Perspectief.Juridisch].Bevindingen, blikken[Perspectief.Economisch].Bevindingen).ShouldBe(("Van Sanne", "Van Bram"));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSomeoneElseWeighedTheSamePerspective_ShowsTheDifferenceAndKeepsOwnText(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        using var bram = await site.Als("contactpersoon");
        var vanSanne = await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch");
        await bram.Verstuur(await bram.Bekijk($"{casus.Adres}/wegen/juridisch"), [("Invoer.Bevindingen", "Wat Bram zag")]);

        var botsing = await inbrenger.Verstuur(vanSanne, [("Invoer.Bevindingen", "Wat Sanne zag")]);

        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain("Wat Bram zag");
        botsing.Document.QuerySelector("[name='Invoer.Bevindingen']")!.TextContent.ShouldBe("Wat Sanne zag");
        (await inbrenger.Verstuur(botsing, [])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await casus.Staat()).Weging.Blikken[Perspectief.Juridisch].Bevindingen.ShouldBe("Wat Sanne zag");
    }

    [Theory, OpElkeDatabase]
    public async Task PostBewaar_WhenTyping_KeepsTheDraftAndItsVersionUntilSaved(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch");
        var naar = formulier.Document.QuerySelector("main form")!.GetAttribute("data-bewaar-url")!;

        (await inbrenger.Verstuur(formulier, [("Invoer.Bevindingen", "Half geschreven")], naar: naar)).Status.ShouldBe(HttpStatusCode.NoContent);
        await casus.Doe("contactpersoon", CasusRecht.Wegen, c => c.Weeg(Perspectief.Juridisch, new("Van Bram"), new Dictionary<Guid, Score>()));

        var later = await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch");
        later.Document.QuerySelector("[name='Invoer.Bevindingen']")!.TextContent.ShouldBe("Half geschreven");
        (await inbrenger.Verstuur(later, [])).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory, OpElkeDatabase]
    public async Task PostBewaar_WhenTheCaseIsNotTheirs_KeepsNothing(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        using var lezer = await site.Als("lezer");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch");

        var token = (await lezer.Bekijk("/casussen/aanmelden")).Document.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        var antwoord = await lezer.Verstuur(formulier, [("__RequestVerificationToken", token)], naar: $"{casus.Adres}/wegen/juridisch?handler=Bewaar");

        antwoord.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenThePerspectiveDoesNotExist_FindsNothing(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");

        (await inbrenger.Bekijk($"{casus.Adres}/wegen/astrologisch")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
