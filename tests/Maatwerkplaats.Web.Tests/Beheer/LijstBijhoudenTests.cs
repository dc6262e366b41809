using System.Net;

namespace Maatwerkplaats.Web.Tests.Beheer;

public sealed class LijstBijhoudenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithANewCode_AddsTheChoiceAndLogsIt(Database database)
    {
        var code = NieuweCode();
        using var beheerder = await Testsite.Op(database).Als("beheerder");

        var antwoord = await VoegToe(beheerder, code, "Mooie nieuwe keuze " + code);

        antwoord.Status.ShouldBe(HttpStatusCode.Redirect);
        (await beheerder.Volg(antwoord)).Tekst.ShouldContain("Mooie nieuwe keuze " + code);
        (await beheerder.Bekijk("/beheer/wijzigingen?Soort=Lijst")).Tekst.ShouldContain("Mooie nieuwe keuze " + code);
    }

    [Theory, OpElkeDatabase]
    public async Task CodeIsNieuw_WhenTheCodeExistsInAnotherList_IsRefusedAtTheField(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");

        var antwoord = await VoegToe(beheerder, "ww", "Nog een WW");

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Code").ShouldNotBeNull().ShouldContain("Deze code bestaat al");
        antwoord.Html.ShouldContain("Nog een WW");
    }

    [Theory]
    [InlineData("met spatie")]
    [InlineData("-streep")]
    [InlineData("")]
    public async Task CodeIsGeldig_WhenTheCodeHasOtherSigns_IsRefusedAtTheField(string code)
    {
        using var beheerder = await Testsite.Op(Database.Sqlite).Als("beheerder");

        (await VoegToe(beheerder, code, "Iets")).Fout("Invoer.Code").ShouldNotBeNull().ShouldContain("alleen letters, cijfers en streepjes");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithAnEndDate_KeepsTheChoiceAndStopsOfferingIt(Database database)
    {
        var code = NieuweCode();
        using var beheerder = await Testsite.Op(database).Als("beheerder");
        await VoegToe(beheerder, code, "Stopt straks " + code);
        var formulier = await beheerder.Bekijk($"/beheer/lijsten/onderwerp/{code}");

        var antwoord = await beheerder.Verstuur(formulier, [("Invoer.GeldigTot", "2000-01-01")]);
        antwoord.Fout("Invoer.GeldigTot").ShouldNotBeNull().ShouldContain("De einddatum ligt vóór");

        (await beheerder.Verstuur(formulier, [("Invoer.GeldigTot", "2090-01-01")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await beheerder.Bekijk($"/beheer/lijsten/onderwerp/{code}")).Document.QuerySelector("[name='Invoer.GeldigTot']")!.GetAttribute("value").ShouldBe("2090-01-01");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnotherChangedTheSameChoice_ShowsWhatTheyDidAndKeepsWhatWasTyped(Database database)
    {
        var code = NieuweCode();
        using var beheerder = await Testsite.Op(database).Als("beheerder");
        await VoegToe(beheerder, code, "Eerst " + code);
        var eerste = await beheerder.Bekijk($"/beheer/lijsten/onderwerp/{code}");
        var tweede = await beheerder.Bekijk($"/beheer/lijsten/onderwerp/{code}");
        await beheerder.Verstuur(eerste, [("Invoer.Label", "Van de ander " + code)]);

        var botsing = await beheerder.Verstuur(tweede, [("Invoer.Label", "Van mij " + code)]);

        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain("Van de ander " + code);
        botsing.Html.ShouldContain("Van mij " + code);
        (await beheerder.Verstuur(botsing, [])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("coordinator-landelijk")]
    [InlineData("inbrenger")]
    [InlineData("toezicht")]
    public async Task Get_WithoutTheRoleOfAdministrator_IsForbidden(string persona)
    {
        using var iemand = await Testsite.Op(Database.Sqlite).Als(persona);

        (await iemand.Bekijk("/beheer/lijsten/wet")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await iemand.Bekijk("/beheer/mensen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await iemand.Bekijk("/beheer/termijnen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_OfAListThatDoesNotExist_IsNotFound()
    {
        using var beheerder = await Testsite.Op(Database.Sqlite).Als("beheerder");

        (await beheerder.Bekijk("/beheer/lijsten/bestaat-niet")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await beheerder.Bekijk("/beheer/lijsten/wet/bestaat-niet")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string NieuweCode() => "t" + Guid.NewGuid().ToString("N")[..12];

    private static async Task<Bladzijde> VoegToe(Bezoeker beheerder, string code, string label) =>
        await beheerder.Verstuur(await beheerder.Bekijk("/beheer/lijsten/onderwerp"), [("Invoer.Code", code), ("Invoer.Label", label)]);
}
