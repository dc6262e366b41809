using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Web.Tests.Netwerk;

namespace Maatwerkplaats.Web.Tests.Signalen;

public sealed class SignalenApiTests
{
    private const string Adres = "/api/v1/signalen";

    [Theory, OpElkeDatabase]
    public async Task Post_OneSignal_IsNewOnceAndThenKnown(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var programma = await Programma(site);
        var signaal = new { bron = "Klacht", kenmerk = woord, tekst = $"Bel bsn 111222333 over {woord}.", klantreis = "ziek-worden", wetten = new[] { "WIA" }, datum = "2026-03-02" };

        using var eerste = await programma.PostAsJsonAsync(Adres, signaal);
        using var tweede = await programma.PostAsJsonAsync(Adres, signaal);

        (eerste.StatusCode, tweede.StatusCode).ShouldBe((HttpStatusCode.Created, HttpStatusCode.OK));
        var (een, twee) = (await Lees(eerste), await Lees(tweede));
        (een.GetProperty("stand").GetString(), een.GetProperty("vervangen").GetInt32()).ShouldBe(("nieuw", 1));
        (twee.GetProperty("stand").GetString(), twee.GetProperty("id").GetGuid()).ShouldBe(("bekend", een.GetProperty("id").GetGuid()));
        using var solve = await site.Als("solve");
        var pagina = await solve.Bekijk($"/signalen/{een.GetProperty("id").GetGuid()}");
        pagina.Tekst.ShouldContain("[bsn]");
        pagina.Tekst.ShouldContain("gaf dit signaal");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_AStack_TakesAllOrNothingAndNamesEachMistake(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var programma = await Programma(site);
        object Goed(int i) => new { bron = "telefonie", kenmerk = $"{woord}-{i}", tekst = $"Iets over {woord}." };

        using var fout = await programma.PostAsJsonAsync(Adres, new[] { Goed(1), new { bron = "radio", kenmerk = "", tekst = "", datum = "2 maart" }, Goed(2) });
        fout.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        fout.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await Lees(fout)).GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["[1].bron", "[1].tekst", "[1].datum", "[1].kenmerk"], ignoreOrder: true);
        using var solve = await site.Als("solve");
        (await solve.Bekijk($"/signalen?Tekst={woord}")).Tekst.ShouldContain("Geen enkel signaal past hierbij");

        using var goed = await programma.PostAsJsonAsync(Adres, new[] { Goed(1), Goed(2), Goed(2) });
        var uit = await Lees(goed);
        (uit.GetProperty("nieuw").GetInt32(), uit.GetProperty("bekend").GetInt32()).ShouldBe((2, 1));
        uit.GetProperty("resultaten").GetArrayLength().ShouldBe(3);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_TheSameStackTwiceAtOnce_GivesEachSignalOnce(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        using var programma = await Programma(site);
        var stapel = Enumerable.Range(0, 50).Select(i => new { bron = "telefonie", kenmerk = $"{woord}-{i}", tekst = $"Iets over {woord}." }).ToArray();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => programma.PostAsJsonAsync(Adres, stapel)));

        antwoorden.ShouldAllBe(a => a.IsSuccessStatusCode);
        var nieuw = 0;
        foreach (var antwoord in antwoorden)
        {
            nieuw += (await Lees(antwoord)).GetProperty("nieuw").GetInt32();
        }

        nieuw.ShouldBe(50);
    }

    [Theory, OpElkeDatabase]
    public async Task HoogstensDuizendTegelijk_WhenMore_IsRefused(Database database)
    {
        using var programma = await Programma(Testsite.Op(database));

        using var antwoord = await programma.PostAsJsonAsync(Adres, Enumerable.Repeat(new { bron = "telefonie", kenmerk = "1", tekst = "Iets." }, SignaalRegels.MeesteTegelijk + 1));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Lees(antwoord)).GetProperty("detail").GetString().ShouldBe(SignaalRegels.HoogstensDuizendTegelijk.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithAnUnknownFieldOrNoJson_SaysWhereWithoutRepeatingIt(Database database)
    {
        using var programma = await Programma(Testsite.Op(database));

        using var veld = await programma.PostAsJsonAsync(Adres, new { bron = "klacht", kenmerk = "1", tekst = "Iets.", naamKlant = "geheim111222333" });
        using var kapot = await programma.PostAsync(Adres, new StringContent("{ \"bron\": geheim", null, "application/json"));
        using var vorm = await programma.PostAsync(Adres, new StringContent("<a/>", null, "application/xml"));

        (veld.StatusCode, kapot.StatusCode, vorm.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType));
        (await veld.Content.ReadAsStringAsync()).ShouldNotContain("geheim");
        (await kapot.Content.ReadAsStringAsync()).ShouldNotContain("geheim");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithoutAValidKey_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        using var zonder = site.Bezoeker();
        using var ingelogd = await site.Als("solve");
        using var verkeerd = site.Bezoeker();
        verkeerd.Http.DefaultRequestHeaders.Authorization = new("Bearer", "mwp_" + new string('a', 64));
        var signaal = new { bron = "klacht", kenmerk = "1", tekst = "Iets." };

        (await zonder.Http.PostAsJsonAsync(Adres, signaal)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ingelogd.Http.PostAsJsonAsync(Adres, signaal)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var antwoord = await verkeerd.Http.PostAsJsonAsync(Adres, signaal);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Lees(antwoord)).GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain("API-sleutel");
    }

    [Theory, OpElkeDatabase]
    public async Task Key_OnceWithdrawn_NoLongerWorksAndItsLifeIsInTheHistory(Database database)
    {
        var (site, naam) = (Testsite.Op(database), "Programma " + Netwerkmens.EigenWoord());
        using var beheerder = await site.Als("beheerder");
        using var programma = await Programma(site, naam);
        var signaal = new { bron = "klacht", kenmerk = naam, tekst = "Iets." };
        (await programma.PostAsJsonAsync(Adres, signaal)).StatusCode.ShouldBe(HttpStatusCode.Created);

        var lijst = await beheerder.Bekijk("/beheer/api-sleutels");
        var rij = lijst.Document.QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains(naam, StringComparison.Ordinal));
        rij.TextContent.ShouldNotContain("Nog niet");
        var sleutel = rij.QuerySelector("[name=sleutel]")!.GetAttribute("value")!;
        (await beheerder.Verstuur(lijst, [("sleutel", sleutel)], "main form[action*='Intrekken']")).Doorverwijzing.ShouldBe("/beheer/api-sleutels");

        (await programma.PostAsJsonAsync(Adres, signaal)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await beheerder.Bekijk("/beheer/wijzigingen")).Tekst.ShouldContain(naam);
    }

    [Theory]
    [InlineData("", "Schrijf welk programma de sleutel gebruikt.")]
    [InlineData("lang", "Houd de naam korter dan 80 tekens.")]
    public async Task Key_WithoutAProperName_IsToldAtTheField(string naam, string zin)
    {
        using var beheerder = await Testsite.Op(Database.Sqlite).Als("beheerder");

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk("/beheer/api-sleutels"), [("Invoer.Naam", naam == "lang" ? new('x', 81) : naam)], "#nieuw");

        antwoord.Fout("Invoer.Naam").ShouldNotBeNull().ShouldContain(zin);
    }

    [Theory, OpElkeDatabase]
    public async Task NaamIsNieuw_WhenAnotherKeyHasIt_IsRefused(Database database)
    {
        var (site, naam) = (Testsite.Op(database), "Programma " + Netwerkmens.EigenWoord());
        using var beheerder = await site.Als("beheerder");
        var formulier = await beheerder.Bekijk("/beheer/api-sleutels");
        await beheerder.Verstuur(formulier, [("Invoer.Naam", naam)], "#nieuw");

        (await beheerder.Verstuur(await beheerder.Bekijk("/beheer/api-sleutels"), [("Invoer.Naam", naam)], "#nieuw")).Fout("Invoer.Naam").ShouldNotBeNull();
        // Hetzelfde formulier nog eens: er komt geen tweede, en de sleutel is niet nog eens te zien.
        (await beheerder.Verstuur(formulier, [("Invoer.Naam", naam)], "#nieuw")).Doorverwijzing.ShouldBe("/beheer/api-sleutels");
    }

    /// <summary>Een programma met een sleutel die een beheerder net maakte.</summary>
    internal static async Task<HttpClient> Programma(Testsite site, string? naam = null)
    {
        using var beheerder = await site.Als("beheerder");
        var gemaakt = await beheerder.Verstuur(await beheerder.Bekijk("/beheer/api-sleutels"), [("Invoer.Naam", naam ?? "Programma " + Netwerkmens.EigenWoord())], "#nieuw");
        var programma = site.Bezoeker().Http;
        programma.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", gemaakt.Document.QuerySelector("main code")!.TextContent);
        return programma;
    }

    private static async Task<JsonElement> Lees(HttpResponseMessage antwoord) => JsonElement.Parse(await antwoord.Content.ReadAsStringAsync());
}
