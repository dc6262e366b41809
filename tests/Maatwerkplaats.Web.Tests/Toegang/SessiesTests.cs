using System.Net;

namespace Maatwerkplaats.Web.Tests.Toegang;

public sealed class SessiesTests
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Theory, OpElkeDatabase]
    public async Task Get_AfterHalfAnHourWithoutUse_AsksToSignInAgain(Database database)
    {
        var klok = new Testklok(Begin);
        using var site = Testsite.Eigen(database, klok);
        using var iemand = await site.Als("inbrenger");

        klok.Vooruit(TimeSpan.FromMinutes(29));
        (await iemand.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.OK);
        klok.Vooruit(TimeSpan.FromMinutes(31));

        (await iemand.Bekijk("/mijn")).Doorverwijzing.ShouldBe("/aanmelden?naar=%2Fmijn");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_AfterTenHoursOfUse_AsksToSignInAgain(Database database)
    {
        var klok = new Testklok(Begin);
        using var site = Testsite.Eigen(database, klok);
        using var iemand = await site.Als("inbrenger");

        for (var i = 0; i < 24; i++)
        {
            klok.Vooruit(TimeSpan.FromMinutes(25));
            (await iemand.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.OK);
        }

        klok.Vooruit(TimeSpan.FromMinutes(25));
        (await iemand.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_SignOutEverywhere_EndsTheOtherDeviceToo(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var hier = await site.Als("lezer");
        using var daar = await site.Als("lezer");
        var mijn = await hier.Bekijk("/mijn");
        mijn.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        mijn.Tekst.ShouldContain("Dit apparaat");

        await hier.Verstuur(mijn, [], "main form[action='/afmelden?overal=true']");

        (await hier.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await daar.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_SignOutHere_LeavesTheOtherDeviceSignedIn(Database database)
    {
        using var site = Testsite.Eigen(database);
        using var hier = await site.Als("lezer");
        using var daar = await site.Als("lezer");

        await hier.Verstuur(await hier.Bekijk("/mijn"), [], "main form[action='/afmelden']");

        (await hier.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await daar.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0", "Edge op Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1", "Safari op iPhone")]
    [InlineData("", "Onbekende browser")]
    public void Van_NamesBrowserAndSystem(string kenmerk, string naam) => Maatwerkplaats.Web.Toegang.Apparaatnaam.Van(kenmerk).ShouldBe(naam);
}
