using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Tests.Netwerk;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Signalen;

public sealed class MeldenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_InTwoFields_GivesASignalTheColleagueCanFollow(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var lezer = await site.Als("lezer");

        var antwoord = await lezer.Verstuur(await lezer.Bekijk("/signalen/melden"), [("Invoer.Tekst", $"Mensen snappen de brief over {woord} niet."), ("Invoer.VoorWie", "Wie weer gaat werken.")]);

        var pagina = await lezer.Volg(antwoord);
        pagina.Tekst.ShouldContain(woord);
        pagina.Tekst.ShouldContain("Wie weer gaat werken.");
        pagina.Tekst.ShouldContain("Nog niet bij een thema");
        (await lezer.Bekijk("/signalen/mijn")).Tekst.ShouldContain(woord);
        using var ander = await site.Als("deelnemer");
        (await ander.Bekijk(antwoord.Doorverwijzing!)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ander.Bekijk("/signalen/mijn")).Tekst.ShouldNotContain(woord);
        using var solve = await site.Als("solve");
        (await solve.Bekijk(antwoord.Doorverwijzing!)).Tekst.ShouldContain("Tom Visser gaf dit signaal");
    }

    [Theory, OpElkeDatabase]
    public async Task Bekend_WhileTyping_TellsHowOftenItWasSaidAndTheTheme_NotWhatOthersWrote(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var ids = await SignalenlijstTests.Zet(
            site,
            new Signaalinhoud { Bron = "klacht", Tekst = "De jobcoach stopt bij een verhuizing en de aanvraag begint opnieuw, zei Geheimwoord." },
            new Signaalinhoud { Bron = "telefonie", Tekst = "Na een verhuizing moet de jobcoach opnieuw worden aangevraagd." });
        await site.Dienst<Themadienst>().Begin(await Proefcasus.Persoon(site, "solve"), "Jobcoach na verhuizing", null, [ids[0].Id], new(Guid.CreateVersion7()));
        using var lezer = await site.Als("lezer");
        var formulier = await lezer.Bekijk("/signalen/melden");

        var bekend = await lezer.Verstuur(formulier, [("Invoer.Tekst", "Bij een verhuizing moet de jobcoach opnieuw worden aangevraagd en dat duurt lang.")], naar: "/signalen/melden?handler=Bekend");

        bekend.Tekst.ShouldContain("2 signalen die hierop lijken");
        bekend.Tekst.ShouldContain("Jobcoach na verhuizing");
        bekend.Tekst.ShouldNotContain("Geheimwoord");
        bekend.Html.ShouldContain("dat duurt lang");
        (await lezer.Bekijk("/signalen/mijn")).Tekst.ShouldNotContain("dat duurt lang");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenNothingIsWritten_AsksForIt(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");

        var antwoord = await lezer.Verstuur(await lezer.Bekijk("/signalen/melden"), [("Invoer.VoorWie", "Wie weer gaat werken.")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Tekst").ShouldNotBeNull().ShouldContain(SignaalRegels.SignaalHeeftTekst.Zin);
        antwoord.Html.ShouldContain("Wie weer gaat werken.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_TwiceTheSameForm_GivesOneSignal(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var lezer = await site.Als("lezer");
        var formulier = await lezer.Bekijk("/signalen/melden");

        var eerste = await lezer.Verstuur(formulier, [("Invoer.Tekst", $"Iets over {woord}.")]);
        var tweede = await lezer.Verstuur(formulier, [("Invoer.Tekst", $"Iets over {woord}.")]);

        tweede.Doorverwijzing.ShouldBe(eerste.Doorverwijzing);
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Signaalwoord>().CountAsync(w => w.Woord == woord)).ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithPersonalData_ReplacesWhatIsCertainAndSaysHowMuch(Database database)
    {
        var site = Testsite.Op(database);
        using var lezer = await site.Als("lezer");

        var antwoord = await lezer.Verstuur(await lezer.Bekijk("/signalen/melden"), [("Invoer.Tekst", "De klant met bsn 111222333 wacht al maanden op post.")]);

        var pagina = await lezer.Volg(antwoord);
        pagina.Tekst.ShouldContain("We vervingen 1 persoonsgegeven");
        pagina.Tekst.ShouldNotContain("111222333");
        pagina.Tekst.ShouldContain("[bsn]");
        await using var db = await site.Databases.Open("uwv");
        var id = Guid.Parse(antwoord.Doorverwijzing!.Split('/')[^1]);
        (await db.Set<VastgelegdeGebeurtenis>().Where(g => g.OnderwerpId == id).Select(g => g.Gegevens).SingleAsync()).ShouldNotContain("111222333");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_AfterALikeSignal_ShowsTheLikenessByTheReadersRight(Database database)
    {
        var (site, een, twee) = (Testsite.Op(database), Netwerkmens.EigenWoord(), Netwerkmens.EigenWoord());
        using var inbrenger = await site.Als("inbrenger");
        using var lezer = await site.Als("lezer");
        var eerder = await inbrenger.Verstuur(await inbrenger.Bekijk("/signalen/melden"), [("Invoer.Tekst", $"De {een} komt te laat door de {twee} van het systeem.")]);
        var nieuw = await lezer.Verstuur(await lezer.Bekijk("/signalen/melden"), [("Invoer.Tekst", $"Steeds komt de {een} te laat omdat de {twee} van het systeem hapert.")]);

        var gezien = await lezer.Bekijk(nieuw.Doorverwijzing!);
        gezien.Tekst.ShouldContain("nog 1 signaal lijkt hierop");
        gezien.Document.QuerySelector($"a[href='{eerder.Doorverwijzing}']").ShouldBeNull();
        using var solve = await site.Als("solve");
        (await solve.Bekijk(nieuw.Doorverwijzing!)).Document.QuerySelector($"main a[href='{eerder.Doorverwijzing}']").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Samenvoegen_WhenNearlyTheSame_CountsThemTogetherAndCanBeUndone(Database database)
    {
        var (site, een, twee) = (Testsite.Op(database), Netwerkmens.EigenWoord(), Netwerkmens.EigenWoord());
        using var solve = await site.Als("solve");
        var eerste = await solve.Verstuur(await solve.Bekijk("/signalen/melden"), [("Invoer.Tekst", $"De {een} klopt niet met de {twee}.")]);
        var tweede = await solve.Verstuur(await solve.Bekijk("/signalen/melden"), [("Invoer.Tekst", $"De {een} klopt niet met de {twee}!")]);

        var pagina = await solve.Bekijk(tweede.Doorverwijzing!);
        pagina.Tekst.ShouldContain("Mogelijk dubbel");
        (await solve.Verstuur(pagina, [], "main form[action*='Samenvoegen']")).Doorverwijzing.ShouldBe(tweede.Doorverwijzing);

        (await solve.Bekijk(eerste.Doorverwijzing!)).Tekst.ShouldContain("Nog 1 ander signaal zegt hetzelfde");
        var samen = await solve.Bekijk(tweede.Doorverwijzing!);
        samen.Tekst.ShouldContain("telt daar mee");
        await solve.Verstuur(samen, [], "main form[action*='Losmaken']");
        (await solve.Bekijk(eerste.Doorverwijzing!)).Tekst.ShouldNotContain("zegt hetzelfde");
        using var lezer = await site.Als("coordinator-regio");
        (await lezer.Verstuur(await lezer.Bekijk("/signalen/melden"), [], naar: tweede.Doorverwijzing + "?handler=Losmaken")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_OnBehalfOfASource_IsNotOwnAndKeepsTheKeyOnce(Database database)
    {
        var (site, kenmerk) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var solve = await site.Als("solve");
        (string, string)[] velden = [("Invoer.Tekst", $"De cliëntenraad vindt {kenmerk} te moeilijk."), ("Invoer.Bron", "clientenraad"), ("Invoer.Kenmerk", kenmerk)];

        var eerste = await solve.Verstuur(await solve.Bekijk("/signalen/melden"), velden);
        var nogEens = await solve.Verstuur(await solve.Bekijk("/signalen/melden"), velden);

        nogEens.Doorverwijzing.ShouldBe(eerste.Doorverwijzing);
        (await solve.Bekijk("/signalen/mijn")).Tekst.ShouldNotContain(kenmerk);
        (await solve.Bekijk(eerste.Doorverwijzing!)).Tekst.ShouldContain("Cliëntenraad");
    }

    [Theory, OpElkeDatabase]
    public async Task CasusIsTeVinden_WhenTheReaderMayNotReadIt_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var lezer = await site.Als("lezer");

        var antwoord = await lezer.Verstuur(await lezer.Bekijk("/signalen/melden"), [("Invoer.Tekst", "Iets."), ("Invoer.Casus", casus.Nummer)]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain(SignaalRegels.CasusIsTeVinden.Zin);
    }
}
