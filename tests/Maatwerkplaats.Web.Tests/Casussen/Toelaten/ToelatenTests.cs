using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Toelaten;

public sealed class ToelatenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnAccountIsChosen_ThatPersonSeesOnlyWhatIsShared(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Voor wie meedoet van buiten", Zichtbaarheid.OokExtern));
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Alleen voor ons", Zichtbaarheid.Betrokkenen));
        var adres = await Toestemming(casus);
        var account = (await Proefcasus.Persoon(site, "inbrenger-extern")).Id;
        using var bezoeker = await site.Als("contactpersoon");
        using var extern_ = await site.Als("inbrenger-extern");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk(adres), [("Invoer.Account", account.ToString()), ("Invoer.Rol", "beleidsmedewerker")]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#mensen");
        var gezien = await extern_.Bekijk(casus.Adres);
        gezien.Tekst.ShouldContain("Voor wie meedoet van buiten");
        gezien.Tekst.ShouldNotContain("Alleen voor ons");
        gezien.Tekst.ShouldNotContain("Het voorschot moet in één keer terug na lang wachten. ");
        (await bezoeker.Bekijk(casus.Adres)).Tekst.ShouldContain("Mirjam Kok");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheConsentIsWithdrawn_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var adres = await Toestemming(casus);
        using var bezoeker = await site.Als("contactpersoon");
        var formulier = await bezoeker.Bekijk(adres);
        var id = (await casus.Staat()).Toestemmingen[0].Id;
        await casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(id));

        var antwoord = await bezoeker.Verstuur(formulier, [("Invoer.Naam", "K. de Wit"), ("Invoer.Rol", "schuldhulp")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await casus.Staat()).Deelnemers.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenDeelnemerOrUnknownConsent_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        var adres = await Toestemming(casus);
        using var deelnemer = await site.Als("deelnemer");
        using var contactpersoon = await site.Als("contactpersoon");

        (await deelnemer.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await contactpersoon.Bekijk($"{casus.Adres}/toestemmingen/{Guid.NewGuid()}/toelaten")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> Toestemming(Proefcasus casus)
    {
        var id = Guid.Empty;
        await casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => id = c.LegToestemmingVast(
            "Gemeente Groningen", Toestemmingstekst.Grondslag, "De schuld", new(2026, 1, 2), Toestemmingstekst.Versie, "Telefonisch", null));
        return $"{casus.Adres}/toestemmingen/{id}/toelaten";
    }

    [Theory, OpElkeDatabase]
    public async Task GastHeeftEenNaam_WhenNeitherAccountNorName_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var toestemming = Guid.Empty;
        await casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => toestemming = c.LegToestemmingVast(
            "Gemeente", "SUWI 73", "Inkomen", new(2026, 1, 2), "1", "mondeling", null));
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk($"{casus.Adres}/toestemmingen/{toestemming}/toelaten"), [("Invoer.Naam", "  "), ("Invoer.Rol", "schuldhulpverlener")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Naam").ShouldNotBeNull().ShouldContain(CasusRegels.GastHeeftEenNaam.Zin);
        (await casus.Staat()).Deelnemers.ShouldBeEmpty();
    }
}
