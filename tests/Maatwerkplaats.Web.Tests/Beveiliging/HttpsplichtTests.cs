using System.Net;
using AngleSharp.Html.Parser;

namespace Maatwerkplaats.Web.Tests.Beveiliging;

public sealed class HttpsplichtTests
{
    private static readonly Uri Onbeveiligd = new("http://localhost");

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/")]
    [InlineData("/buiten/aanmelden")]
    [InlineData("/bestaat/niet")]
    public async Task Get_OverHttpOutsideTheDemo_SaysPlainlyWhatIsNeeded(string pad)
    {
        using var site = Testsite.Eigen(Database.Sqlite, null, ("Demo:Aan", "false"));
        using var http = site.CreateDefaultClient(Onbeveiligd);

        var antwoord = await http.GetAsync(pad);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var bladzijde = await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStringAsync());
        bladzijde.QuerySelector("h1")!.TextContent.ShouldBe("Deze site werkt alleen met een beveiligde verbinding");
        bladzijde.Body!.TextContent.ShouldContain("Proxy:Netwerken");
        bladzijde.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        antwoord.Headers.Contains("Set-Cookie").ShouldBeFalse();
        antwoord.Headers.GetValues("Content-Security-Policy").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Get_OfHealthOverHttp_Answers()
    {
        using var site = Testsite.Eigen(Database.Sqlite, null, ("Demo:Aan", "false"));
        using var http = site.CreateDefaultClient(Onbeveiligd);

        (await http.GetAsync("/gezond/leeft")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync("/gezond/klaar")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync("/css/maatwerk.css")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_OverHttpInTheDemo_ShowsThePage()
    {
        using var http = Testsite.Op(Database.Sqlite).CreateDefaultClient(Onbeveiligd);

        (await http.GetAsync("/aanmelden")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task PostWeergave_OverHttps_KeepsTheChoiceInAHostCookieAndThePageFollowsIt()
    {
        using var bezoeker = Testsite.Op(Database.Sqlite).Bezoeker();
        var bladzijde = await bezoeker.Bekijk("/over");

        var antwoord = await bezoeker.Verstuur(bladzijde, [("keuze", "donker")], "form[action^='/weergave']");

        var koekje = antwoord.Antwoord.Headers.GetValues("Set-Cookie").Single(k => k.Contains("kleurschema", StringComparison.Ordinal));
        koekje.ShouldStartWith("__Host-kleurschema=donker");
        koekje.ShouldContain("secure");
        koekje.ShouldContain("path=/");
        koekje.ShouldNotContain("domain");
        (await bezoeker.Bekijk("/over")).Document.DocumentElement.GetAttribute("data-kleurschema").ShouldBe("donker");
        (await bezoeker.Verstuur(bladzijde, [("keuze", "automatisch")], "form[action^='/weergave']")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.Bekijk("/over")).Document.DocumentElement.GetAttribute("data-kleurschema").ShouldBeNullOrEmpty();
    }
}
