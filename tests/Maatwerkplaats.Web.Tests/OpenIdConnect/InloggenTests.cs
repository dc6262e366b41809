using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.OpenIdConnect;

public sealed class InloggenTests
{
    private static readonly object Mensen = new
    {
        noor = new { name = "Noor Jansen", email = "noor@voorbeeld.nl", email_verified = true, functie = "jurist", onderdeel = "smz", roles = new[] { "Kernteam:noord", "onbekend" } },
        ilse = new { name = "Ilse Beheer", email = "ilse@voorbeeld.nl", email_verified = true, roles = new[] { "mwp-beheer", "Kernteam:noord" } },
    };

    [Theory, OpElkeDatabase]
    public async Task SignIn_ThroughTheProvider_MakesTheAccountWithRolesAndOnlyGoesToALocalPage(Database database)
    {
        await using var site = new Beveiligdesite(database);
        await using var voorziening = await Voorziening.Start(site.Adres, Mensen);
        await site.Start(voorziening.Adres);
        using var browser = Beveiligdesite.Browser();

        var eind = await LogIn(browser, site, "noor", "https://kwaad.example/");

        eind.ShouldBe(site.Adres + "/");
        var mijn = await browser.GetAsync(site.Adres + "/mijn");
        mijn.StatusCode.ShouldBe(HttpStatusCode.OK);
        var tekst = await mijn.Content.ReadAsStringAsync();
        tekst.ShouldContain("Noor Jansen");
        tekst.ShouldContain("Kernteam (Noord)");
        await using var db = await site.Databases.Open("uwv");
        var persoon = await db.Set<Persoon>().SingleAsync(p => p.Aanmeldkenmerk == "noor");
        (persoon.Functie, persoon.Onderdeel, persoon.Email).ShouldBe(("jurist", "smz", "noor@voorbeeld.nl"));
    }

    [Theory, OpElkeDatabase]
    public async Task SignIn_WithRolesOfAdministrationAndACase_NeverGivesSightOfCases(Database database)
    {
        await using var site = new Beveiligdesite(database);
        await using var voorziening = await Voorziening.Start(site.Adres, Mensen);
        await site.Start(voorziening.Adres);
        using var browser = Beveiligdesite.Browser();

        await LogIn(browser, site, "ilse", "/beheer");

        await using var db = await site.Databases.Open("uwv");
        var rollen = await db.Set<Persoon>().Where(p => p.Aanmeldkenmerk == "ilse").SelectMany(p => p.Rollen).ToListAsync();
        rollen.ShouldHaveSingleItem().Rol.ShouldBe(Rol.Beheerder);
    }

    [Theory, OpElkeDatabase]
    public async Task SignIn_WithAWaitingAccount_ConnectsItByCheckedMailAndKeepsItsRoles(Database database)
    {
        await using var site = new Beveiligdesite(database);
        await using var voorziening = await Voorziening.Start(site.Adres, Mensen);
        await site.Start(voorziening.Adres, "--Aanmelden:MaakPersonen=false");
        var id = Guid.CreateVersion7();
        await using (var db = await site.Databases.Open("uwv"))
        {
            db.Add(new Persoon
            {
                Id = id,
                Organisatie = "uwv",
                Naam = "N. Jansen",
                Functie = "arts",
                Onderdeel = "smz",
                Email = "noor@voorbeeld.nl",
                Rollen = [new() { PersoonId = id, Rol = Rol.Solve, Werkplaats = "" }],
            });
            await db.SaveChangesAsync();
        }

        using var browser = Beveiligdesite.Browser();
        await LogIn(browser, site, "noor", "/mijn");

        await using var na = await site.Databases.Open("uwv");
        var persoon = await na.Set<Persoon>().Include(p => p.Rollen).SingleAsync(p => p.Id == id);
        persoon.Aanmeldkenmerk.ShouldBe("noor");
        persoon.Rollen.Select(r => (r.Rol, r.Herkomst)).ShouldBe([(Rol.Solve, RolHerkomst.Beheer), (Rol.Kernteam, RolHerkomst.Aanmelding)], ignoreOrder: true);
    }

    [Theory, OpElkeDatabase]
    public async Task SignIn_WithoutAnAccountWhereNoneIsMade_SaysWhomToAsk(Database database)
    {
        await using var site = new Beveiligdesite(database);
        await using var voorziening = await Voorziening.Start(site.Adres, Mensen);
        await site.Start(voorziening.Adres, "--Aanmelden:MaakPersonen=false");
        using var browser = Beveiligdesite.Browser();

        var eind = await LogIn(browser, site, "noor", "/");

        (await browser.GetStringAsync(eind)).ShouldContain("Je hebt nog geen account bij de Maatwerkplaats.");
    }

    [Theory, OpElkeDatabase]
    public async Task SignIn_WhenBrokenOffAtTheProvider_ShowsASentence(Database database)
    {
        await using var site = new Beveiligdesite(database);
        await using var voorziening = await Voorziening.Start(site.Adres, Mensen);
        await site.Start(voorziening.Adres);
        using var browser = Beveiligdesite.Browser();
        var (adres, _) = await Volg(browser, site.Adres + "/aanmelden/begin");

        var (eind, bladzijde) = await Volg(browser, adres + "/abort");

        eind.ShouldStartWith(site.Adres + "/aanmelden?fout=Geweigerd");
        bladzijde.Body!.TextContent.ShouldContain("Je bent niet ingelogd.");
    }

    [Fact]
    public async Task SignIn_WhenTheProviderCannotBeReached_ShowsASentence()
    {
        await using var site = new Beveiligdesite(Database.Sqlite);
        await site.Start("http://localhost:9");
        using var browser = Beveiligdesite.Browser();

        var (_, bladzijde) = await Volg(browser, site.Adres + "/aanmelden/begin");

        bladzijde.Body!.TextContent.ShouldContain("is nu niet te bereiken");
    }

    [Fact]
    public async Task Callback_WithAStateThatIsNotOurs_ShowsASentenceAndSignsNobodyIn()
    {
        await using var site = new Beveiligdesite(Database.Sqlite);
        await using var voorziening = await Voorziening.Start(site.Adres, Mensen);
        await site.Start(voorziening.Adres);
        using var browser = Beveiligdesite.Browser();

        var (_, bladzijde) = await Volg(browser, site.Adres + "/aanmelden/terug?code=verzonnen&state=verzonnen");

        bladzijde.Body!.TextContent.ShouldContain("Inloggen is niet gelukt.");
        (await browser.GetAsync(site.Adres + "/mijn")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignOut_AlsoLeadsToTheProvider()
    {
        await using var site = new Beveiligdesite(Database.Sqlite);
        await using var voorziening = await Voorziening.Start(site.Adres, Mensen);
        await site.Start(voorziening.Adres);
        using var browser = Beveiligdesite.Browser();
        await LogIn(browser, site, "noor", "/mijn");
        var mijn = await Lees(await browser.GetAsync(site.Adres + "/mijn"));

        var antwoord = await Verstuur(browser, (IHtmlFormElement)mijn.QuerySelector("main form[action='/afmelden']")!, site.Adres + "/mijn");

        antwoord.Headers.Location!.ToString().ShouldStartWith(voorziening.Adres + "/session/end?client_id=maatwerkplaats&post_logout_redirect_uri=");
        (await browser.GetAsync(site.Adres + "/mijn")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Get_WithoutProviderOrDemo_SaysThatItIsNotSetUp()
    {
        using var site = Testsite.Eigen(Database.Sqlite, null, ("Demo:Aan", "false"));
        using var bezoeker = site.Bezoeker();

        (await bezoeker.Bekijk("/aanmelden")).Tekst.ShouldContain("Er is nog niet ingesteld hoe collega's hier inloggen.");
    }

    /// <summary>Loopt het hele inloggen door, met het formulier van de provider en diens vraag om toestemming.</summary>
    /// <returns>Waar de browser uitkomt.</returns>
    private static async Task<string> LogIn(HttpClient browser, Beveiligdesite site, string wie, string naar)
    {
        var (adres, bladzijde) = await Volg(browser, $"{site.Adres}/aanmelden/begin?naar={Uri.EscapeDataString(naar)}");
        for (var stap = 0; stap < 3 && bladzijde.QuerySelector("form input[name=prompt]") is { } vraag; stap++)
        {
            var form = vraag.Closest("form").ShouldBeAssignableTo<IHtmlFormElement>()!;
            var antwoord = await Verstuur(browser, form, adres, ("login", wie), ("password", "x"));
            (adres, bladzijde) = await Volg(browser, new Uri(new Uri(adres), antwoord.Headers.Location!).ToString(), stopBij: site.Adres + "/aanmelden/terug");
        }

        return adres;
    }

    private static async Task<(string Adres, IHtmlDocument Bladzijde)> Volg(HttpClient browser, string adres, string? stopBij = null)
    {
        for (var sprong = 0; sprong < 12; sprong++)
        {
            using var antwoord = await browser.GetAsync(adres);
            if (antwoord.Headers.Location is not { } verder)
            {
                return (adres, await Lees(antwoord));
            }

            var terug = stopBij is not null && adres.StartsWith(stopBij, StringComparison.Ordinal);
            adres = new Uri(new Uri(adres), verder).ToString();
            if (terug && !adres.Contains("/aanmelden?", StringComparison.Ordinal))
            {
                return (adres, await Lees(await browser.GetAsync(adres)));
            }
        }

        throw new InvalidOperationException("Het inloggen bleef doorsturen.");
    }

    private static Task<HttpResponseMessage> Verstuur(HttpClient browser, IHtmlFormElement form, string bladzijde, params (string Naam, string Waarde)[] velden)
    {
        var inhoud = form.QuerySelectorAll("input[type=hidden]").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
            .Concat(velden.Where(v => form.QuerySelector($"input[name={v.Naam}]") is not null).Select(v => new KeyValuePair<string, string>(v.Naam, v.Waarde)));
        return browser.PostAsync(new Uri(new Uri(bladzijde), form.GetAttribute("action") ?? ""), new FormUrlEncodedContent(inhoud));
    }

    private static async Task<IHtmlDocument> Lees(HttpResponseMessage antwoord) =>
        await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStringAsync());
}
