using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Web.Tests.Casussen.Beoordelen;

public sealed class BeoordelenTests
{
    private const string Afsluiten = "form[data-bewaar-url]";

    [Theory, OpElkeDatabase]
    public async Task Get_ShowsWhatWasBroughtIn(Database database)
    {
        var site = Testsite.Op(database);
        var staat = await site.Dienst<Casusdienst>().MeldAan(
            await Proefcasus.Persoon(site, "inbrenger"),
            new("Dit wringt echt.", "Meer tijd")
            {
                Werkplaats = "noord",
                Hulp = [GewensteHulp.Sparren],
                Routekaart = [new("Heb je zelf ruimte?", "Nee")],
                Urgentie = Urgentie.Spoed,
                UrgentieReden = "Huisuitzetting",
            },
            new(Guid.NewGuid()));
        using var noord = await site.Als("contactpersoon");

        var bladzijde = await noord.Bekijk($"/casussen/{staat.Nummer}/beoordelen");

        foreach (var tekst in new[] { "Dit wringt echt.", "Meer tijd", "Even sparren", "Heb je zelf ruimte?", "Huisuitzetting" })
        {
            bladzijde.Tekst.ShouldContain(tekst);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithoutRight_Is404WhenInvisibleAnd403WhenVisible(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var manager = await site.Als("manager");
        using var inbrenger = await site.Als("inbrenger");

        (await manager.Bekijk($"{casus.Adres}/beoordelen")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await inbrenger.Bekijk($"{casus.Adres}/beoordelen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.Bekijk("/casussen/MWP-2026-9999/beoordelen")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task PostPakOp_MakesMeContactPerson(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/beoordelen"), [], "form[action$='handler=PakOp']");

        var staat = await casus.Staat();
        staat.Contactpersoon!.Naam.ShouldBe("Bram Postma");
        staat.Fase.ShouldBe(Fase.Triage);
    }

    [Theory, OpElkeDatabase]
    public async Task PostGeef_GivesTheCaseToAColleagueOfThePlace(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        var hanneke = await Proefcasus.Persoon(site, "coordinator-regio");
        var manager = await Proefcasus.Persoon(site, "manager");
        using var noord = await site.Als("contactpersoon");
        var bladzijde = await noord.Bekijk($"{casus.Adres}/beoordelen");

        var geweigerd = await noord.Verstuur(bladzijde, [("Geef.Wie", manager.Id.ToString())], "form[action$='handler=Geef']");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.Fout("Geef.Wie").ShouldNotBeNull().ShouldContain("hoort niet bij de Maatwerkplaats");
        await noord.Verstuur(geweigerd, [("Geef.Wie", hanneke.Id.ToString())], "form[action$='handler=Geef']");

        (await casus.Staat()).Contactpersoon!.Naam.ShouldBe("Hanneke Dijkstra");
    }

    [Theory, OpElkeDatabase]
    public async Task PostTerug_NeedsAReason(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var noord = await site.Als("contactpersoon");
        var bladzijde = await noord.Bekijk($"{casus.Adres}/beoordelen");

        var leeg = await noord.Verstuur(bladzijde, [], "form[action$='handler=Terug']");
        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Fout("Terug.Reden").ShouldNotBeNull();
        leeg.Fout("Samen.Reden").ShouldBeNull();
        await noord.Verstuur(leeg, [("Terug.Reden", "Ik ben weg")], "form[action$='handler=Terug']");

        (await casus.Staat()).Contactpersoon.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task PostOverbrengenAndSamen_MoveAndShareTheCase(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var landelijk = await site.Als("coordinator-landelijk");

        await landelijk.Verstuur(await landelijk.Bekijk($"{casus.Adres}/beoordelen"), [("Samen.Werkplaats", "utrecht"), ("Samen.Reden", "Woont daar")], "form[action$='handler=Samen']");
        await landelijk.Verstuur(await landelijk.Bekijk($"{casus.Adres}/beoordelen"), [("Overbrengen.Werkplaats", "landelijk"), ("Overbrengen.Reden", "Raakt iedereen")], "form[action$='handler=Overbrengen']");
        var onbekend = await landelijk.Verstuur(await landelijk.Bekijk($"{casus.Adres}/beoordelen"), [("Overbrengen.Werkplaats", "atlantis"), ("Overbrengen.Reden", "x")], "form[action$='handler=Overbrengen']");

        onbekend.Status.ShouldBe(HttpStatusCode.BadRequest);
        var staat = await casus.Staat();
        staat.Werkplaats.ShouldBe("landelijk");
        staat.MedeWerkplaatsen.ShouldBe(["utrecht"]);
    }

    [Theory, OpElkeDatabase]
    public async Task PostOverbrengen_WhenICanNoLongerSeeTheCase_SendsMeToTheList(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        var antwoord = await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/beoordelen"), [("Overbrengen.Werkplaats", "zeeland"), ("Overbrengen.Reden", "Woont daar")], "form[action$='handler=Overbrengen']");

        (await noord.Volg(antwoord)).Tekst.ShouldContain("overgebracht naar Maatwerkplaats Zeeland");
    }

    [Theory, OpElkeDatabase]
    public async Task PostAgenda_PutsTheQuestionOnTheTeamAgenda(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/beoordelen"), [("Agenda.Reden", "Is dit er één voor ons?")], "form[action$='handler=Agenda']");

        (await noord.Bekijk($"{casus.Adres}/beoordelen")).Tekst.ShouldContain("Is dit er één voor ons?");
        (await noord.Bekijk($"/casussen?alleen=OpTeamagenda&tekst={casus.Nummer}")).Tekst.ShouldContain("1 casus");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenReferredWithoutPlace_SaysSoAtTheFieldAndKeepsTheText(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        var antwoord = await noord.Verstuur(
            await noord.Bekijk($"{casus.Adres}/beoordelen"), [("Invoer.Uitkomst", "Doorverwezen"), ("Invoer.Reden", "Schulden"), ("Invoer.Antwoord", "Blijft staan")], Afsluiten);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Doorverwijsplek").ShouldNotBeNull().ShouldContain("Kies waar de inbrenger nu terechtkan");
        antwoord.Html.ShouldContain("Blijft staan");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenOutcomeIsMissing_AsksForIt(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        var antwoord = await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/beoordelen"), [("Invoer.Reden", "x"), ("Invoer.Antwoord", "y")], Afsluiten);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("Kies wat de triage opleverde.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSentTwice_ClosesTriageOnceAndTheSubmitterReadsTheAnswer(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");
        var bladzijde = await noord.Bekijk($"{casus.Adres}/beoordelen");
        (string, string)[] velden = [("Invoer.Uitkomst", "SpecifiekMaatwerk"), ("Invoer.Reden", "Past bij ons"), ("Invoer.Antwoord", $"We gaan aan de slag met {casus.Nummer}.")];

        (await noord.Verstuur(bladzijde, velden, Afsluiten)).Doorverwijzing.ShouldBe(casus.Adres);
        (await noord.Verstuur(bladzijde, velden, Afsluiten)).Doorverwijzing.ShouldBe(casus.Adres);

        var staat = await casus.Staat();
        staat.Fase.ShouldBe(Fase.InBehandeling);
        staat.Versie.ShouldBe(2);
        staat.Termijn.Streefdatum.ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task PostTekst_InsertsTheStandardTextAndKeepsWhatWasTyped(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        var tekst = new Standaardtekst { Id = Guid.NewGuid(), Organisatie = "uwv", Naam = $"Proef {Guid.NewGuid():N}", Tekst = "Dank je wel voor je casus.", Fase = Fase.Triage };
        await using (var db = await site.Databases.Open("uwv"))
        {
            db.Add(tekst);
            await db.SaveChangesAsync();
        }

        using var noord = await site.Als("contactpersoon");
        var antwoord = await noord.Verstuur(
            await noord.Bekijk($"{casus.Adres}/beoordelen"),
            [("Invoer.Standaardtekst", tekst.Id.ToString()), ("Invoer.Antwoord", "Beste Sanne,"), ("Invoer.Reden", "Al getypt")],
            Afsluiten,
            $"{casus.Adres}/beoordelen?handler=Tekst");

        antwoord.Status.ShouldBe(HttpStatusCode.OK);
        antwoord.Document.QuerySelector("[name='Invoer.Antwoord']")!.TextContent.ShouldContain("Beste Sanne,\n\nDank je wel voor je casus.");
        antwoord.Document.QuerySelector("[name='Invoer.Reden']")!.TextContent.ShouldContain("Al getypt");
    }

    [Theory, OpElkeDatabase]
    public async Task PostVoorbeeld_ShowsWhatGoesOutAndSendsNothing(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        var antwoord = await noord.Verstuur(
            await noord.Bekijk($"{casus.Adres}/beoordelen"), [("Invoer.Antwoord", "Dit is het antwoord.")], Afsluiten, $"{casus.Adres}/beoordelen?handler=Voorbeeld");

        antwoord.Status.ShouldBe(HttpStatusCode.OK);
        antwoord.Document.QuerySelector("#voorbeeld")!.TextContent.ShouldContain("Sanne Verhulst");
        antwoord.Document.QuerySelector("#voorbeeld blockquote")!.TextContent.ShouldBe("Dit is het antwoord.");
        (await casus.Staat()).Fase.ShouldBe(Fase.Aangemeld);
    }

    [Theory, OpElkeDatabase]
    public async Task PostBewaar_KeepsADraftThatComesBackAndIsGoneAfterClosing(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");
        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/beoordelen"), [("Invoer.Antwoord", "Half antwoord")], Afsluiten, $"{casus.Adres}/beoordelen?handler=Bewaar");

        var terug = await noord.Bekijk($"{casus.Adres}/beoordelen");
        terug.Html.ShouldContain("Half antwoord");
        (await noord.Bekijk("/")).Tekst.ShouldContain($"{casus.Nummer}: beoordelen");
        await noord.Verstuur(terug, [("Invoer.Uitkomst", "Vraag"), ("Invoer.Reden", "Beantwoord")], Afsluiten);

        (await noord.Bekijk("/")).Tekst.ShouldNotContain($"{casus.Nummer}: beoordelen");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnotherClosedTriageMeanwhile_IsRefusedAndTextIsKept(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");
        var bladzijde = await noord.Bekijk($"{casus.Adres}/beoordelen");
        await casus.Doe("coordinator-regio", CasusRecht.Beoordelen, c => c.ZetOpTeamagenda("Bespreken"));

        var antwoord = await noord.Verstuur(bladzijde, [("Invoer.Uitkomst", "Regulier"), ("Invoer.Reden", "Kan gewoon"), ("Invoer.Antwoord", "Mijn tekst")], Afsluiten);

        antwoord.Status.ShouldBe(HttpStatusCode.Conflict);
        antwoord.Tekst.ShouldContain("Hanneke Dijkstra");
        antwoord.Html.ShouldContain("Mijn tekst");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheSubmitterNamedALawAndNoAnswerIsWritten_KeepsTheLawAndAnswersByItself(Database database)
    {
        var site = Testsite.Op(database);
        var staat = await site.Dienst<Casusdienst>().MeldAan(
            await Proefcasus.Persoon(site, "inbrenger"), new("De WW stopte te vroeg.", "Dat het doorloopt") { Werkplaats = "noord" }, new(Guid.NewGuid()));
        using var noord = await site.Als("contactpersoon");
        var adres = $"/casussen/{staat.Nummer}/beoordelen";
        await noord.Verstuur(await noord.Bekijk(adres), [], "form[action$='handler=PakOp']");
        var bladzijde = await noord.Bekijk(adres);
        bladzijde.Tekst.ShouldContain("De inbrenger noemt Werkloosheidswet (WW).");

        (string, string)[] velden = [("Invoer.Uitkomst", "SpecifiekMaatwerk"), ("Invoer.Reden", "Past bij ons"), ("Invoer.Niveaus", "beleid")];
        var voorbeeld = await noord.Verstuur(bladzijde, velden, Afsluiten, $"{adres}?handler=Voorbeeld");
        voorbeeld.Document.QuerySelector("#voorbeeld blockquote")!.TextContent.ShouldContain("Bram Postma is je contactpersoon");
        (await noord.Verstuur(bladzijde, velden, Afsluiten)).Status.ShouldBe(HttpStatusCode.Redirect);

        using var inbrenger = await site.Als("inbrenger");
        (await inbrenger.Bekijk($"/casussen/{staat.Nummer}")).Tekst.ShouldContain("We pakken deze casus samen met je op.");
        var nu = await site.Dienst<Casuslezer>().Lees(await Proefcasus.Persoon(site, "inbrenger"), staat.Nummer, CasusRecht.Lezen);
        (nu.Casus.Kenmerken.Wetten.Single(), nu.Casus.Kenmerken.Niveaus.Single()).ShouldBe(("WW", "beleid"));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheCaseGoesElsewhereWithoutAnswer_AsksForIt(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var noord = await site.Als("contactpersoon");

        var antwoord = await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/beoordelen"), [("Invoer.Uitkomst", "Regulier"), ("Invoer.Reden", "Kan gewoon")], Afsluiten);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Antwoord").ShouldNotBeNull().ShouldContain(CasusRegels.TriageHeeftEenAntwoord.Zin);
    }
}
