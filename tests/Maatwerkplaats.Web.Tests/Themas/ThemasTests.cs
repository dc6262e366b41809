using System.Net;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Tests.Netwerk;
using Maatwerkplaats.Web.Tests.Signalen;

namespace Maatwerkplaats.Web.Tests.Themas;

public sealed class ThemasTests
{
    [Theory, OpElkeDatabase]
    public async Task Begin_FromASignal_OffersWhatIsLikeItAndShowsTheTheme(Database database)
    {
        var (site, een, twee) = (Testsite.Op(database), Netwerkmens.EigenWoord(), Netwerkmens.EigenWoord());
        var ids = await SignalenlijstTests.Zet(site, new Signaalinhoud { Bron = "klacht", Tekst = $"De {een} past niet bij de {twee}." }, new Signaalinhoud { Bron = "telefonie", Tekst = $"Weer een {een} die niet past bij een {twee}." });
        using var solve = await site.Als("solve");

        var signaal = await solve.Bekijk($"/signalen/{ids[0].Id}");
        var formulier = await solve.Bekijk(signaal.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Begin een thema", StringComparison.Ordinal)).GetAttribute("href")!);
        formulier.Tekst.ShouldContain($"Weer een {een}");
        var begonnen = await solve.Verstuur(formulier, [("Invoer.Naam", $"Over {een}"), ("Invoer.Signalen", $"{ids[0].Id}"), ("Invoer.Signalen", $"{ids[1].Id}")]);

        var thema = await solve.Volg(begonnen);
        thema.Tekst.ShouldContain("2 signalen");
        thema.Document.QuerySelector("main svg[role=img]")!.GetAttribute("aria-label").ShouldNotBeNull().ShouldContain("2 in totaal");
        (await solve.Bekijk("/themas")).Tekst.ShouldContain($"Over {een}");
        (await solve.Bekijk($"/signalen?Tekst={een}&Thema=Met")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk(begonnen.Doorverwijzing!)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var regio = await site.Als("coordinator-regio");
        (await regio.Bekijk(begonnen.Doorverwijzing!)).Tekst.ShouldNotContain("Hoort er niet bij");
    }

    [Theory, OpElkeDatabase]
    public async Task SignaalIsNogVrij_WhenItHasATheme_IsRefusedAndSoIsABlankName(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (nummer, ids) = await Maak(site, woord, 1);
        await SignalenlijstTests.Zet(site, Signaal(woord, 7));
        using var solve = await site.Als("solve");
        var formulier = await solve.Bekijk("/themas/nieuw");

        (await solve.Verstuur(formulier, [("Invoer.Naam", "")])).Fout("Invoer.Naam").ShouldNotBeNull().ShouldContain(ThemaRegels.ThemaHeeftEenNaam.Zin);
        (await solve.Verstuur(formulier, [("Invoer.Naam", "Nog een"), ("Invoer.Signalen", $"{ids[0]}")])).Tekst.ShouldContain(ThemaRegels.SignaalIsNogVrij.Zin);
        nummer.ShouldStartWith("THM-");
    }

    [Theory, OpElkeDatabase]
    public async Task Eraf_LeavesACounterExample(Database database)
    {
        var site = Testsite.Op(database);
        var (nummer, ids) = await Maak(site, Netwerkmens.EigenWoord(), 2);
        using var solve = await site.Als("solve");

        await solve.Verstuur(await solve.Bekijk($"/themas/{nummer}"), [("signaal", $"{ids[0]}")], "main form[action*='Eraf']");

        var thema = await solve.Bekijk($"/themas/{nummer}");
        thema.Tekst.ShouldContain("1 signaal");
        thema.Tekst.ShouldContain("Lijkt erop, maar hoort er niet bij");
        (await site.Dienst<Signalenlezer>().Op("uwv", [ids[0]])).Single().Thema.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Terzijde_ComesBackByItselfWhenItGrows(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (nummer, _) = await Maak(site, woord, 1);
        using var solve = await site.Als("solve");
        var formulier = await solve.Bekijk($"/themas/{nummer}/terzijde");
        (await solve.Verstuur(formulier, [("Invoer.TerugBij", "2")])).Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(ThemaRegels.TerzijdeHeeftEenReden.Zin);
        await solve.Verstuur(formulier, [("Invoer.Reden", "We wachten de campagne af."), ("Invoer.TerugBij", "2")]);

        (await solve.Bekijk($"/themas/{nummer}")).Tekst.ShouldContain("We wachten de campagne af.");
        var erbij = await SignalenlijstTests.Zet(site, Signaal(woord, 8), Signaal(woord, 9));
        await site.Dienst<Themadienst>().Doe(await Proefcasus.Persoon(site, "solve"), nummer, new(Guid.NewGuid()), t => t.VoegToe([.. erbij.Select(e => e.Id)]));

        (await site.Dienst<Themalezer>().Op("uwv", nummer)).ShouldNotBeNull().Stand.ShouldBe(Themastand.Open);
        (await solve.Bekijk($"/themas/{nummer}")).Tekst.ShouldContain("bracht het thema terug");
    }

    [Theory, OpElkeDatabase]
    public async Task SamenvoegenEnSplitsen_MoveTheSignalsAndPointTheWay(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (een, ids) = await Maak(site, woord, 2);
        var (twee, _) = await Maak(site, woord, 1);
        using var solve = await site.Als("solve");

        (await solve.Verstuur(await solve.Bekijk($"/themas/{een}/samenvoegen"), [("Invoer.Met", twee)])).Doorverwijzing.ShouldBe($"/themas/{twee}");
        (await solve.Bekijk($"/themas/{een}")).Tekst.ShouldContain($"Ga naar {twee}");
        (await site.Dienst<Themalezer>().Op("uwv", twee))!.Signalen.Count.ShouldBe(3);

        var gesplitst = await solve.Verstuur(await solve.Bekijk($"/themas/{twee}/splitsen"), [("Invoer.Naam", $"Apart {woord}"), ("Invoer.Signalen", $"{ids[0]}")]);
        var nieuw = gesplitst.Doorverwijzing!.Split('/')[^1];
        (await site.Dienst<Themalezer>().Op("uwv", nieuw))!.Signalen.ShouldBe([ids[0]]);
        (await site.Dienst<Signalenlezer>().VanThema("uwv", twee)).Count.ShouldBe(2);
    }

    [Theory, OpElkeDatabase]
    public async Task Wijzigen_WhenAnotherDidFirst_ShowsWhatChanged(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (nummer, _) = await Maak(site, woord, 1);
        using var solve = await site.Als("solve");
        var formulier = await solve.Bekijk($"/themas/{nummer}/wijzigen");
        await site.Dienst<Themadienst>().Doe(await Proefcasus.Persoon(site, "coordinator-landelijk"), nummer, new(Guid.NewGuid()), t => t.Hernoem($"Beter {woord}", "Zo zit het."));

        var botsing = await solve.Verstuur(formulier, [("Invoer.Naam", $"Anders {woord}")]);
        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain($"Beter {woord}");
        (await solve.Verstuur(botsing, [])).Doorverwijzing.ShouldBe($"/themas/{nummer}");
    }

    [Theory, OpElkeDatabase]
    public async Task Bekijken_WhenItRises_SaysSinceWhenHowMuchAndWhere(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var vandaag = Kalender.DatumInNederland(DateTime.UtcNow);
        var (nummer, _) = await Maak(site, woord, [.. Enumerable.Range(0, 8).Select(i => Signaal(woord, i) with { Datum = vandaag.AddDays(-3 * i), Werkplaats = "zeeland" })]);
        using var solve = await site.Als("solve");

        var thema = await solve.Bekijk($"/themas/{nummer}");
        thema.Tekst.ShouldContain("Hier komt meer van");
        thema.Tekst.ShouldContain("Zeeland (8)");
        (await solve.Bekijk("/themas")).Document.QuerySelector("main h2")!.TextContent.ShouldBe("Er komt meer van");
    }

    [Theory, OpElkeDatabase]
    public async Task Aanvullen_OffersWhatIsLikeTheThemeAndNotTheCounterExamples(Database database)
    {
        var (site, woord, soort) = (Testsite.Op(database), Netwerkmens.EigenWoord(), Netwerkmens.EigenWoord());
        var (nummer, _) = await Maak(site, woord, [new() { Bron = "klacht", Tekst = $"De {woord} komt te laat bij de {soort}." }]);
        var nieuw = await SignalenlijstTests.Zet(site, new Signaalinhoud { Bron = "telefonie", Tekst = $"Weer kwam de {woord} te laat bij de {soort}." });
        using var solve = await site.Als("solve");

        var formulier = await solve.Bekijk($"/themas/{nummer}/aanvullen");
        formulier.Tekst.ShouldContain("lijkt op 1 van 1");
        await solve.Verstuur(formulier, [("Invoer.Signalen", $"{nieuw[0].Id}")]);
        await solve.Verstuur(await solve.Bekijk($"/themas/{nummer}"), [("signaal", $"{nieuw[0].Id}")], "main form[action*='Eraf']");

        (await solve.Bekijk($"/themas/{nummer}/aanvullen")).Tekst.ShouldContain("Er zijn geen signalen zonder thema die hierop lijken");
    }

    [Theory, OpElkeDatabase]
    public async Task BijThema_AfterSending_AsksWhetherItBelongsToTheThemeItResembles(Database database)
    {
        var (site, woord, soort) = (Testsite.Op(database), Netwerkmens.EigenWoord(), Netwerkmens.EigenWoord());
        var (nummer, _) = await Maak(site, woord, [new() { Bron = "klacht", Tekst = $"De {woord} komt te laat bij de {soort}." }]);
        using var lezer = await site.Als("lezer");
        using var solve = await site.Als("solve");
        var signaal = (await lezer.Verstuur(await lezer.Bekijk("/signalen/melden"), [("Invoer.Tekst", $"Ook hier komt de {woord} te laat bij de {soort}.")])).Doorverwijzing!;

        (await lezer.Bekijk(signaal)).Tekst.ShouldContain($"Lijkt op het thema ‘Over {woord}’");
        await solve.Verstuur(await solve.Bekijk(signaal), [], "main form[action*='BijThema']");

        (await lezer.Bekijk(signaal)).Tekst.ShouldContain($"‘Over {woord}’");
        (await site.Dienst<Themalezer>().Op("uwv", nummer))!.Signalen.Count.ShouldBe(2);
    }

    [Theory, OpElkeDatabase]
    public async Task Voorstellen_GroupWhatIsAlikeAndBecomeATheme(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await SignalenlijstTests.Zet(
            site,
            new Signaalinhoud { Bron = "klacht", Tekst = "De jobcoach stopt bij een verhuizing en de aanvraag begint opnieuw." },
            new Signaalinhoud { Bron = "telefonie", Tekst = "Na een verhuizing moet de jobcoach opnieuw worden aangevraagd." },
            new Signaalinhoud { Bron = "klacht", Tekst = "Het voorschot moet in één keer worden terugbetaald." },
            new Signaalinhoud { Bron = "telefonie", Tekst = "Klant kan het voorschot niet in één keer terugbetalen." },
            new Signaalinhoud { Bron = "media", Tekst = "Een hulphond mocht niet mee naar binnen." });
        using var solve = await site.Als("solve");

        var voorstellen = await solve.Bekijk("/themas/voorstellen");
        voorstellen.Tekst.ShouldContain("2 signalen");
        voorstellen.Document.QuerySelectorAll("main section").Length.ShouldBe(2);
        voorstellen.Tekst.ShouldContain("hulphond");
        var formulier = await solve.Bekijk(voorstellen.Document.QuerySelector("main section a[href^='/themas/nieuw']")!.GetAttribute("href")!);
        formulier.Document.QuerySelectorAll("[name='Invoer.Signalen'][checked]").Length.ShouldBe(2);
        (await solve.Volg(await solve.Verstuur(formulier, [("Invoer.Naam", "Eerste voorstel")]))).Tekst.ShouldContain("2 signalen");
        (await solve.Bekijk("/themas/voorstellen")).Document.QuerySelectorAll("main section").Length.ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Voorstellen_SetAside_StayAwayUntilTheyGrowEnough(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await SignalenlijstTests.Zet(site, Jobcoach("klacht", "De jobcoach stopt bij een verhuizing en de aanvraag begint opnieuw."), Jobcoach("telefonie", "Na een verhuizing moet de jobcoach opnieuw worden aangevraagd."));
        using var solve = await site.Als("solve");
        var voorstellen = await solve.Bekijk("/themas/voorstellen");
        var formulier = await solve.Bekijk(voorstellen.Document.QuerySelector("main section a[href$='/terzijde']")!.GetAttribute("href")!);

        var leeg = await solve.Verstuur(formulier, [("Invoer.Reden", ""), ("Invoer.TerugBij", "0")]);
        leeg.Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain("waarom");
        await solve.Verstuur(formulier, [("Invoer.Reden", "Loopt al bij inkoop."), ("Invoer.TerugBij", "2")]);

        voorstellen = await solve.Bekijk("/themas/voorstellen");
        voorstellen.Document.QuerySelectorAll("main section").ShouldBeEmpty();
        voorstellen.Tekst.ShouldContain("Loopt al bij inkoop.");
        await SignalenlijstTests.Zet(site, Jobcoach("media", "Wie verhuist, moet de jobcoach opnieuw aanvragen."));
        (await solve.Bekijk("/themas/voorstellen")).Document.QuerySelectorAll("main section").ShouldBeEmpty();
        await SignalenlijstTests.Zet(site, Jobcoach("klacht", "Mijn jobcoach stopt omdat ik verhuis; een nieuwe aanvraag duurt lang."));

        var terug = await solve.Bekijk("/themas/voorstellen");
        terug.Document.QuerySelector("main section")!.TextContent.ShouldContain("4 signalen");
        terug.Document.QuerySelector("main section")!.TextContent.ShouldContain("is sindsdien gegroeid");
    }

    [Theory, OpElkeDatabase]
    public async Task Voorstellen_SetAside_CanBeTakenBack(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await SignalenlijstTests.Zet(site, Jobcoach("media", "Een hulphond mocht niet mee naar binnen."));
        using var solve = await site.Als("solve");
        var eerste = await solve.Bekijk("/themas/voorstellen");
        eerste.Tekst.ShouldContain("Voor het eerst");
        var adres = eerste.Document.QuerySelector("main a[href$='/terzijde']")!.GetAttribute("href")!;
        await solve.Verstuur(await solve.Bekijk(adres), [("Invoer.Reden", "Eenmalig.")]);

        var weg = await solve.Bekijk("/themas/voorstellen");
        weg.Tekst.ShouldNotContain("Voor het eerst");
        await solve.Verstuur(weg, [], "main li form");

        (await solve.Bekijk("/themas/voorstellen")).Tekst.ShouldContain("Voor het eerst");
        using var sbk = await site.Als("sbk");
        (await sbk.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Voorstel_OfManySignals_BecomesAThemeInOneStep(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await SignalenlijstTests.Zet(site, [.. Enumerable.Range(0, 70).Select(i => Jobcoach("klacht", "De jobcoach stopt bij een verhuizing."))]);
        using var solve = await site.Als("solve");
        var voorstellen = await solve.Bekijk("/themas/voorstellen");
        var formulier = await solve.Bekijk(voorstellen.Document.QuerySelector("main section a[href^='/themas/nieuw']")!.GetAttribute("href")!);

        formulier.Tekst.ShouldContain("andere");
        var thema = await solve.Volg(await solve.Verstuur(formulier, [("Invoer.Naam", "Jobcoach na verhuizing")]));

        thema.Tekst.ShouldContain(voorstellen.Document.QuerySelector("main section p")!.TextContent.Split(' ')[0] + " signalen");
    }

    [Theory, OpElkeDatabase]
    public async Task Controle_AfterAllOfThis_FindsNothingWrong(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var woord = Netwerkmens.EigenWoord();
        var (een, ids) = await Maak(site, woord, 3);
        var (twee, _) = await Maak(site, woord, 1);
        var (dienst, wie) = (site.Dienst<Themadienst>(), await Proefcasus.Persoon(site, "solve"));
        await dienst.Doe(wie, een, new(Guid.NewGuid()), t => t.HaalEraf(ids[0], true));
        await dienst.VoegSamen(wie, twee, een, new(Guid.NewGuid()));

        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    private static Signaalinhoud Jobcoach(string bron, string tekst) => new() { Bron = bron, Tekst = tekst };

    private static Signaalinhoud Signaal(string woord, int i) => new() { Bron = "klacht", Tekst = $"Nummer {i} over {woord}." };

    private static Task<(string Nummer, Guid[] Signalen)> Maak(Testsite site, string woord, int aantal) =>
        Maak(site, woord, [.. Enumerable.Range(0, aantal).Select(i => Signaal(woord, i))]);

    private static async Task<(string Nummer, Guid[] Signalen)> Maak(Testsite site, string woord, Signaalinhoud[] inhouden)
    {
        var ids = (await SignalenlijstTests.Zet(site, inhouden)).Select(a => a.Id).ToArray();
        return (await site.Dienst<Themadienst>().Begin(await Proefcasus.Persoon(site, "solve"), $"Over {woord}", null, ids, new(Guid.NewGuid())), ids);
    }
}
