using System.Net;

namespace Maatwerkplaats.Web.Tests.Beheer;

public sealed class WerkwijzeTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithTerms_KeepsThemAndLogsFromAndTo(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var beheerder = await site.Als("beheerder");

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk("/beheer/termijnen"), [("Invoer.Triage", "5"), ("Invoer.Werklast", "12")]);

        antwoord.Status.ShouldBe(HttpStatusCode.Redirect);
        (await beheerder.Volg(antwoord)).Document.QuerySelector("[name='Invoer.Triage']")!.GetAttribute("value").ShouldBe("5");
        (await beheerder.Bekijk("/beheer/wijzigingen")).Tekst.ShouldContain("Termijn voor triage");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("261")]
    public async Task TermijnLigtBinnenDeGrenzen_WhenOutside_IsRefusedAtTheField(string dagen)
    {
        using var beheerder = await Testsite.Op(Database.Sqlite).Als("beheerder");

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk("/beheer/termijnen"), [("Invoer.Triage", dagen)]);

        antwoord.Fout("Invoer.Triage").ShouldNotBeNull().ShouldContain("van 1 tot en met 260");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithAStandardText_AddsChangesAndRemovesIt(Database database)
    {
        using var landelijk = await Testsite.Op(database).Als("coordinator-landelijk");
        var naam = "Tekst " + Guid.NewGuid().ToString("N");
        await landelijk.Verstuur(await landelijk.Bekijk("/beheer/standaardteksten/nieuw"), [("Invoer.Naam", naam), ("Invoer.Tekst", "Dank je."), ("Invoer.Uitkomst", "Vraag")]);
        var lijst = await landelijk.Bekijk("/beheer/standaardteksten");
        var adres = lijst.Document.QuerySelectorAll("main a").First(a => a.TextContent == naam).GetAttribute("href")!;

        (await landelijk.Verstuur(await landelijk.Bekijk(adres), [("Invoer.Tekst", "Dank je wel.")], "main form#schrijven")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await landelijk.Bekijk(adres)).Html.ShouldContain("Dank je wel.");
        await landelijk.Verstuur(await landelijk.Bekijk(adres), [], "main form#weg");
        (await landelijk.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task UitkomstHoortBijTriage_WhenAnotherStepHasAnOutcome_IsRefusedAtTheField(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");

        var antwoord = await beheerder.Verstuur(
            await beheerder.Bekijk("/beheer/standaardteksten/nieuw"),
            [("Invoer.Naam", "Past niet"), ("Invoer.Tekst", "Tekst"), ("Invoer.Fase", "Afgerond"), ("Invoer.Uitkomst", "Vraag")]);

        antwoord.Fout("Invoer.Uitkomst").ShouldNotBeNull().ShouldContain("alleen bij een tekst voor de triage");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheChangesAsNationalCoordinator_HidesWhatOnlyAnAdministratorMayChange(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var beheerder = await site.Als("beheerder");
        await beheerder.Verstuur(await beheerder.Bekijk("/beheer/termijnen"), [("Invoer.Triage", "7")]);
        using var landelijk = await site.Als("coordinator-landelijk");

        (await landelijk.Bekijk("/beheer/wijzigingen")).Tekst.ShouldNotContain("Termijn voor triage");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheStandardTexts_OffersOneForEveryOutcomeOfTheTriage(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var beheerder = await site.Als("beheerder");

        var tekst = (await beheerder.Bekijk("/beheer/standaardteksten")).Tekst;

        foreach (var uitkomst in (string[])["Specifiek maatwerk", "Regulier maatwerk", "Vraag beantwoord", "Hoort bij een solve", "Doorverwezen"])
        {
            tekst.ShouldContain(uitkomst);
        }
    }
}
