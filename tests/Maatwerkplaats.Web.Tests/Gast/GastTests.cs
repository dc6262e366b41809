using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Gast;

public sealed class GastTests
{
    [Theory, OpElkeDatabase]
    public async Task Link_WhenUsed_ShowsOnlyWhatIsSharedAndLogsTheLook(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, link) = await MetLink(site);
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Gedeeld met de gemeente", Zichtbaarheid.OokExtern));
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Intern", Zichtbaarheid.Betrokkenen));
        await site.Dienst<Documentkluis>().VoegToe(
            await Proefcasus.Persoon(site, "contactpersoon"), casus.Nummer, "brief.txt", "tekst"u8.ToArray(), Zichtbaarheid.OokExtern, new(Guid.NewGuid()));
        using var gast = site.Bezoeker();

        var binnen = await gast.Volg(await gast.Verstuur(await gast.Bekijk(link), []));

        binnen.Tekst.ShouldContain("Gedeeld met de gemeente");
        binnen.Tekst.ShouldNotContain("Intern");
        (await gast.Bekijk(binnen.Document.QuerySelector("a[href^='/gast/documenten/']")!.GetAttribute("href")!)).Html.ShouldBe("tekst");
        (await casus.Inzagen()).Where(i => i.PersoonNaam == "Gast van Gemeente Groningen").Select(i => i.Soort)
            .ShouldBe([InzageSoort.Bekeken, InzageSoort.Gedownload], ignoreOrder: true);
        (await gast.Bekijk(casus.Adres)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task Link_WhenOpenedWithoutPressing_IsNotUsedUpAndAfterUseWorksNoMore(Database database)
    {
        var site = Testsite.Op(database);
        var (_, link) = await MetLink(site);
        using var eerste = site.Bezoeker();
        using var tweede = site.Bezoeker();

        await tweede.Bekijk(link);
        (await eerste.Verstuur(await eerste.Bekijk(link), [])).Doorverwijzing.ShouldBe("/gast");
        var nogEens = await tweede.Verstuur(await tweede.Bekijk(link), []);

        nogEens.Status.ShouldBe(HttpStatusCode.BadRequest);
        nogEens.Tekst.ShouldContain("Deze link werkt niet meer.");
        (await tweede.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Session_WhenTheConsentIsWithdrawn_EndsAtOnce(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, link) = await MetLink(site);
        using var gast = site.Bezoeker();
        await gast.Verstuur(await gast.Bekijk(link), []);
        (await gast.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.OK);
        using var contactpersoon = await site.Als("contactpersoon");
        var toestemming = (await casus.Staat()).Toestemmingen[0].Id;

        await contactpersoon.Verstuur(await contactpersoon.Bekijk($"{casus.Adres}/toestemmingen/{toestemming}/intrekken"), []);

        (await gast.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await casus.Staat()).Deelnemers.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task LinkMaken_WhenANewLinkIsMade_TheOldSessionAndLinkStop(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, link) = await MetLink(site);
        using var gast = site.Bezoeker();
        await gast.Verstuur(await gast.Bekijk(link), []);
        using var contactpersoon = await site.Als("contactpersoon");
        var id = (await casus.Staat()).Deelnemers[0].Id;

        var gemaakt = await contactpersoon.Verstuur(await contactpersoon.Bekijk($"{casus.Adres}/deelnemers/{id}/link-maken"), []);
        var nieuw = new Uri(gemaakt.Document.QuerySelector("#gastlink")!.TextContent).PathAndQuery;

        (await gast.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await gast.Verstuur(await gast.Bekijk(nieuw), [])).Doorverwijzing.ShouldBe("/gast");
    }

    [Theory, OpElkeDatabase]
    public async Task LinkMaken_WhenLaterThanTheConsentAllows_ShowsTheRule(Database database)
    {
        var site = Testsite.Op(database);
        var (casus, _) = await MetLink(site);
        var id = (await casus.Staat()).Deelnemers[0].Id;
        using var contactpersoon = await site.Als("contactpersoon");

        var antwoord = await contactpersoon.Verstuur(
            await contactpersoon.Bekijk($"{casus.Adres}/deelnemers/{id}/link-maken"), [("Invoer.GeldigTot", "2199-01-01")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.GeldigTot").ShouldNotBeNull().ShouldContain("hoogstens dertig dagen");
    }

    /// <summary>Een casus in behandeling met een gast, en zijn persoonlijke link.</summary>
    internal static async Task<(Proefcasus Casus, string Link)> MetLink(Testsite site)
    {
        var casus = await Proefcasus.InBehandeling(site);
        var toestemming = Guid.Empty;
        await casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => toestemming = c.LegToestemmingVast(
            "Gemeente Groningen", Toestemmingstekst.Grondslag, "De schuld", new(2026, 1, 2), Toestemmingstekst.Versie, "Telefonisch", null));
        using var contactpersoon = await site.Als("contactpersoon");
        var toegelaten = await contactpersoon.Verstuur(
            await contactpersoon.Bekijk($"{casus.Adres}/toestemmingen/{toestemming}/toelaten"), [("Invoer.Naam", "K. de Wit"), ("Invoer.Rol", "schuldhulpverlener")]);
        var gemaakt = await contactpersoon.Verstuur(await contactpersoon.Bekijk(toegelaten.Doorverwijzing!), []);
        return (casus, new Uri(gemaakt.Document.QuerySelector("#gastlink")!.TextContent).PathAndQuery);
    }
}
