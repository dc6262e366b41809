using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Web.Tests.Casussen.Aanvullen;

public sealed class AanvullenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenKenmerkenAreChosen_KeepsThePrimaryLawFirstAndLeavesTheDescriptionAlone(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk(casus.Adres + "/aanvullen"),
        [
            ("Invoer.HoofdWet", "WIA"), ("Invoer.AndereWetten", "WW"), ("Invoer.Niveaus", "beleid"), ("Invoer.Onderwerpen", "voorschot"),
            ("Invoer.FoutVan", nameof(FoutVan.Uwv)), ("Invoer.Kernwoorden", "voorschot, wachttijd"),
        ]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres);
        var staat = await casus.Staat();
        staat.Kenmerken.Wetten.ShouldBe(["WIA", "WW"]);
        staat.Kenmerken.Kernwoorden.ShouldBe(["voorschot", "wachttijd"]);
        (await site.Dienst<Geschiedenis>().Lees("uwv", casus.Id)).ShouldNotContain(v => v.Gebeurtenis is MeldingAangevuld);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenBsnIsFilledIn_RecordsTheClient(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/aanvullen");

        var fout = await bezoeker.Verstuur(formulier, [("Invoer.Bsn", "123456789")]);
        await bezoeker.Verstuur(formulier, [("Invoer.Bsn", "111222333")]);

        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Fout("Invoer.Bsn").ShouldNotBeNull();
        (await casus.Staat()).Melding.Client.ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnotherChangedTheDescription_ShowsTheDifferenceAndKeepsWhatWasTyped(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/aanvullen");
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.VulMeldingAan("Titel van de ander", "Tekst van de ander", "Wens", Urgentie.Gewoon, null));

        var botsing = await bezoeker.Verstuur(formulier, [("Invoer.Buikpijn", "Mijn eigen tekst")]);
        var daarna = await bezoeker.Verstuur(botsing, []);

        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain("Tekst van de ander");
        botsing.Html.ShouldContain("Mijn eigen tekst");
        daarna.Doorverwijzing.ShouldBe(casus.Adres);
        (await casus.Staat()).Melding.Buikpijn.ShouldBe("Mijn eigen tekst");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnotherChangedAnotherPart_DoesNotCollideAndLosesNothing(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/aanvullen");
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.StelKenmerkenVast(new() { Wetten = ["ZW"] }));

        var antwoord = await bezoeker.Verstuur(formulier, [("Invoer.Titel", "Nieuwe naam")]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres);
        var staat = await casus.Staat();
        (staat.Melding.Titel, staat.Kenmerken.Wetten.Single()).ShouldBe(("Nieuwe naam", "ZW"));
    }

    [Theory, OpElkeDatabase]
    public async Task Draft_WhenAnotherSavedMeanwhile_StillCollidesAfterComingBack(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");
        var formulier = await bezoeker.Bekijk(casus.Adres + "/aanvullen");
        await bezoeker.Verstuur(formulier with { Adres = casus.Adres + "/aanvullen?handler=Bewaar" }, [("Invoer.Buikpijn", "Half getypt")]);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.VulMeldingAan("Titel", "Van de ander", "Wens", Urgentie.Gewoon, null));

        var terug = await bezoeker.Bekijk(casus.Adres + "/aanvullen");
        var antwoord = await bezoeker.Verstuur(terug, []);

        terug.Html.ShouldContain("Half getypt");
        antwoord.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenDeelnemer_IsForbidden(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        using var bezoeker = await site.Als("deelnemer");

        (await bezoeker.Bekijk(casus.Adres + "/aanvullen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
