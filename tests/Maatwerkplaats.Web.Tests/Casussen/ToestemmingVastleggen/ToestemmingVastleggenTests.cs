using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.ToestemmingVastleggen;

public sealed class ToestemmingVastleggenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenComplete_RecordsBasisScopeDateAndTextVersion(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/toestemming-vastleggen");

        var antwoord = await bezoeker.Verstuur(formulier,
        [
            ("Invoer.Voorgelegd", "true"), ("Invoer.Organisatie", "Gemeente Groningen"), ("Invoer.Omvang", "De schuld, om samen te regelen"),
            ("Invoer.Hoe", nameof(ToestemmingWijze.Telefonisch)), ("Invoer.Gegeven", "2026-11-02"),
        ]);

        var toestemming = (await casus.Staat()).Toestemmingen.ShouldHaveSingleItem();
        antwoord.Doorverwijzing.ShouldBe($"{casus.Adres}/toestemmingen/{toestemming.Id}/toelaten");
        (toestemming.Grondslag, toestemming.Tekstversie, toestemming.Hoe, toestemming.Gegeven)
            .ShouldBe((Toestemmingstekst.Grondslag, Toestemmingstekst.Versie, "Telefonisch", new DateOnly(2026, 11, 2)));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheClientDidNotHearTheText_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/toestemming-vastleggen"),
            [("Invoer.Organisatie", "Gemeente"), ("Invoer.Omvang", "Alles"), ("Invoer.Hoe", nameof(ToestemmingWijze.Mondeling))]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("Leg de cliënt eerst de tekst voor.");
        (await casus.Staat()).Toestemmingen.ShouldBeEmpty();
    }
}
