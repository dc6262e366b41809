using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class ApiTests
{
    private const string Wortel = "/api/v1/casusprudentie";

    [Theory, OpElkeDatabase]
    public async Task Search_GivesResultsFacetsAndTheWayOn(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        var eerste = await Gepubliceerd.Zet(site, new() { NaamCasus = $"Eén {woord}", Wetten = ["WW"], Probleem = $"Iets met {woord}." });
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Twee {woord}", Wetten = ["WIA"] });
        using var lezer = await site.Als("lezer");

        var gevonden = await Haal(lezer, $"{Wortel}?q={woord}&aantal=1&volgorde=nieuwste");
        gevonden.GetProperty("aantal").GetInt32().ShouldBe(2);
        gevonden.GetProperty("vorige").ValueKind.ShouldBe(JsonValueKind.Null);
        var facet = gevonden.GetProperty("facetten").EnumerateArray().Single(f => f.GetProperty("naam").GetString() == "wet");
        facet.GetProperty("waarden").GetArrayLength().ShouldBe(2);
        var verder = await Haal(lezer, gevonden.GetProperty("volgende").GetString()!);
        var resultaat = verder.GetProperty("resultaten").EnumerateArray().Single();
        resultaat.GetProperty("kenmerk").GetString().ShouldBe(eerste.Kenmerk);
        resultaat.GetProperty("gevondenOmdat").GetArrayLength().ShouldBeGreaterThan(0);
        verder.GetProperty("volgende").ValueKind.ShouldBe(JsonValueKind.Null);

        var casus = await Haal(lezer, resultaat.GetProperty("url").GetString()!);
        casus.GetProperty("titel").GetString().ShouldBe($"Eén {woord}");
        casus.GetProperty("teksten")[0].GetProperty("tekst").GetString().ShouldBe($"Iets met {woord}.");
    }

    [Theory, OpElkeDatabase]
    public async Task Changes_GiveEachCaseOnceWithATombstone_AndGoOnWhereTheyStopped(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var een = await Gepubliceerd.Zet(site, new() { NaamCasus = "Een" });
        var twee = await Gepubliceerd.Zet(site, new() { NaamCasus = "Twee" });
        await Gepubliceerd.TrekIn(site, een, "Geheime reden");
        using var lezer = await site.Als("lezer");

        var begin = await Haal(lezer, $"{Wortel}/wijzigingen?aantal=1");
        Soorten(begin).ShouldBe([(twee.Kenmerk, "gepubliceerd")]);
        var verder = await Haal(lezer, begin.GetProperty("volgende").GetString()!);
        Soorten(verder).ShouldBe([(een.Kenmerk, "ingetrokken")]);
        verder.GetRawText().ShouldNotContain("Geheime");
        var leeg = await Haal(lezer, verder.GetProperty("volgende").GetString()!);
        Soorten(leeg).ShouldBeEmpty();
        var drie = await Gepubliceerd.Zet(site, new() { NaamCasus = "Drie" });
        Soorten(await Haal(lezer, leeg.GetProperty("volgende").GetString()!)).ShouldBe([(drie.Kenmerk, "gepubliceerd")]);

        using var weg = await lezer.Http.GetAsync($"{Wortel}/{een.Jaar}/{een.Nummer}");
        weg.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await weg.Content.ReadAsStringAsync()).ShouldNotContain("Geheime");

        var feed = XDocument.Parse(await lezer.Http.GetStringAsync($"{Wortel}/feed")).Root!;
        XNamespace atom = "http://www.w3.org/2005/Atom", grafsteen = "http://purl.org/atompub/tombstones/1.0";
        feed.Elements(atom + "entry").Select(e => e.Element(atom + "title")!.Value).ShouldBe(["Drie", "Twee"]);
        feed.Elements(grafsteen + "deleted-entry").Single().Attribute("ref")!.Value.ShouldEndWith($"/id/casusprudentie/uwv/{een.Jaar}/{een.Nummer}");
        feed.ToString().ShouldNotContain("Geheime");
    }

    [Theory]
    [InlineData("?aantal=0&pagina=nul&volgorde=anders&onbekend=x&alleWoorden=ja", HttpStatusCode.BadRequest, "aantal,alleWoorden,onbekend,pagina,volgorde")]
    [InlineData("?q=999993653", HttpStatusCode.BadRequest, "q")]
    [InlineData("/wijzigingen?na=x&aantal=5000", HttpStatusCode.BadRequest, "aantal,na")]
    [InlineData("/2001/1", HttpStatusCode.NotFound, "")]
    [InlineData("/", HttpStatusCode.NotFound, "")]
    [InlineData("/bestaat/niet", HttpStatusCode.NotFound, "")]
    public async Task Errors_AreProblemJsonWithAllFaultsAtOnceAndTheVersion(string adres, HttpStatusCode status, string velden)
    {
        using var lezer = await Testsite.Op(Database.Sqlite).Als("lezer");

        using var antwoord = await lezer.Http.GetAsync(Wortel + adres);

        await IsProbleem(antwoord, status);
        var probleem = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
        string[] namen = probleem.TryGetProperty("errors", out var fouten) ? [.. fouten.EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal)] : [];
        string.Join(',', namen).ShouldBe(velden);
        probleem.GetRawText().ShouldNotContain("999993653");
    }

    [Fact]
    public async Task Access_IsThatOfThePage_AndRefusalsAreProblemsToo()
    {
        await using var site = Testsite.Eigen(Database.Sqlite, null, ("Limieten:Factor", "1"));
        using var niemand = site.Bezoeker();
        using var extern_ = await site.Als("inbrenger-extern");
        using var lezer = await site.Als("lezer");

        await IsProbleem(await niemand.Http.GetAsync(Wortel), HttpStatusCode.Unauthorized);
        await IsProbleem(await extern_.Http.GetAsync(Wortel), HttpStatusCode.Forbidden);
        using (var post = await lezer.Http.PostAsync(Wortel, null))
        {
            await IsProbleem(post, HttpStatusCode.MethodNotAllowed);
            post.Content.Headers.Allow.ShouldContain("GET");
        }

        using var vraag = new HttpRequestMessage(HttpMethod.Get, Wortel) { Headers = { { "Accept", "image/png" } } };
        await IsProbleem(await lezer.Http.SendAsync(vraag), HttpStatusCode.NotAcceptable);

        HttpResponseMessage laatste;
        var keren = 0;
        do
        {
            laatste = await lezer.Http.GetAsync($"{Wortel}?aantal=1");
        }
        while (laatste.StatusCode == HttpStatusCode.OK && ++keren < 200);
        await IsProbleem(laatste, HttpStatusCode.TooManyRequests);
        laatste.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Description_NamesExactlyTheAddressesParametersAndFieldsThatExist()
    {
        var site = Testsite.Op(Database.Sqlite);
        await Gepubliceerd.Zet(site, new() { NaamCasus = "Voor de beschrijving", Probleem = "Een zin.", Wetten = ["WW"] });
        using var niemand = site.Bezoeker();
        using var lezer = await site.Als("lezer");
        using var antwoord = await niemand.Http.GetAsync("/api/v1/openapi.json");
        antwoord.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        antwoord.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
        var beschrijving = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
        beschrijving.GetProperty("info").GetProperty("version").GetString().ShouldBe("1.0.0");
        beschrijving.GetProperty("servers")[0].GetProperty("url").GetString().ShouldBe("https://localhost/api/v1");

        var paden = beschrijving.GetProperty("paths");
        paden.EnumerateObject().Select(p => "/api/v1" + p.Name).Order(StringComparer.Ordinal)
            .ShouldBe((await Toegang.Adresboek.Lees(site.Services)).Select(a => a.Route.Replace(":int", "", StringComparison.Ordinal)).Where(r => r.StartsWith("/api/v1/", StringComparison.Ordinal) && !r.EndsWith("openapi.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var zoek = paden.GetProperty("/casusprudentie").GetProperty("get");
        zoek.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString())
            .ShouldBe([.. Facet.Alle.Select(f => f.Naam), "q", "alleWoorden", "volgorde", "pagina", "aantal"], ignoreOrder: true);
        foreach (var (pad, uitkomst) in paden.EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject().Where(o => o.Name is "get" or "post").SelectMany(o => o.Value.GetProperty("responses").EnumerateObject().Select(u => (p.Name, u)))))
        {
            uitkomst.Value.GetProperty("headers").TryGetProperty("API-Version", out _).ShouldBeTrue($"{pad} {uitkomst.Name}");
        }

        var vormen = beschrijving.GetProperty("components").GetProperty("schemas");
        string[] Velden(string vorm) => [.. vormen.GetProperty(vorm).GetProperty("properties").EnumerateObject().Select(v => v.Name).Order(StringComparer.Ordinal)];
        string[] Echt(JsonElement gekregen) => [.. gekregen.EnumerateObject().Select(v => v.Name).Order(StringComparer.Ordinal)];
        var resultaten = await Haal(lezer, $"{Wortel}?aantal=1");
        Echt(resultaten).ShouldBe(Velden("Zoekresultaten"));
        Echt(resultaten.GetProperty("resultaten")[0]).ShouldBe(Velden("Zoekresultaat"));
        Echt(await Haal(lezer, resultaten.GetProperty("resultaten")[0].GetProperty("url").GetString()!)).ShouldBe(Velden("Casus"));
        var wijzigingen = await Haal(lezer, $"{Wortel}/wijzigingen?aantal=1");
        Echt(wijzigingen).ShouldBe(Velden("Wijzigingen"));
        Echt(wijzigingen.GetProperty("resultaten")[0]).ShouldBe(Velden("Wijziging"));
    }

    private static (string?, string?)[] Soorten(JsonElement wijzigingen) =>
        [.. wijzigingen.GetProperty("resultaten").EnumerateArray().Select(w => (w.GetProperty("kenmerk").GetString(), w.GetProperty("soort").GetString()))];

    private static async Task<JsonElement> Haal(Bezoeker wie, string adres)
    {
        using var antwoord = await wie.Http.GetAsync(adres);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, adres);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        antwoord.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
    }

    private static async Task IsProbleem(HttpResponseMessage antwoord, HttpStatusCode status)
    {
        antwoord.StatusCode.ShouldBe(status);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        antwoord.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
        var probleem = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
        probleem.GetProperty("status").GetInt32().ShouldBe((int)status);
        probleem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        probleem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }
}
