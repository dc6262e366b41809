using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;

namespace Maatwerkplaats.Web.Tests.Sessies;

public sealed class PlannenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithTwoDates_AsksEveryoneOfTheCaseAndShowsTheSession(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        using var bezoeker = await site.Als("contactpersoon");
        var formulier = await bezoeker.Bekijk($"{casus.Adres}/sessie-plannen");
        formulier.Tekst.ShouldContain("Sanne Verhulst hoort erbij");

        var klaar = await bezoeker.Volg(await bezoeker.Verstuur(formulier, Datums(("2027-03-01", "09:30"), ("2027-03-02", "13:00"))));

        klaar.Status.ShouldBe(HttpStatusCode.OK);
        klaar.Tekst.ShouldContain("Femke Jansma");
        var sessie = new Proefsessie(site, casus, klaar.Adres.Split('/')[^1]);
        (await sessie.Staat()).Voorstellen.Count.ShouldBe(2);
        (await sessie.Mails()).Select(m => m.Aan).ShouldBe(["inbrenger@voorbeeld.nl", "deelnemer@voorbeeld.nl"], ignoreOrder: true);
        (await bezoeker.Bekijk(casus.Adres)).Tekst.ShouldContain("Datum wordt geprikt");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithHalfADate_SaysSoNextToTheFieldAndKeepsTheRest(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var terug = await bezoeker.Verstuur(
            await bezoeker.Bekijk($"{casus.Adres}/sessie-plannen"), [.. Datums(("2027-03-01", "")), ("Invoer.Plaats", "Zaal 9")]);

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Fout("Invoer.Datums[0].Tijd").ShouldNotBeNull().ShouldContain("Vul ook een tijd in");
        terug.Document.QuerySelector("[name='Invoer.Plaats']")!.GetAttribute("value").ShouldBe("Zaal 9");
        terug.Document.QuerySelector("[name='Invoer.Datums[0].Dag']")!.GetAttribute("value").ShouldBe("2027-03-01");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithADateInThePast_ShowsTheRule(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");

        var terug = await bezoeker.Verstuur(await bezoeker.Bekijk($"{casus.Adres}/sessie-plannen"), Datums(("2020-03-01", "09:00")));

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Tekst.ShouldContain(SessieRegels.DatumLigtInDeToekomst.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Kies_WithOneClick_PlansItAndTellsTheCase(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Nieuw(site);
        using var bezoeker = await site.Als("coordinator-regio");

        await bezoeker.Verstuur(await bezoeker.Bekijk(sessie.Adres), [], "tbody tr:nth-child(2) form");

        var staat = await sessie.Staat();
        (staat.Stand, staat.Moment).ShouldBe((Sessiestand.Gepland, staat.Voorstellen[1].Moment));
        (await sessie.Casus.Staat()).Sessies.ShouldHaveSingleItem().ShouldBe(new(sessie.Nummer, staat.Moment!.Begin, Casussessiestand.Gepland));
        (await bezoeker.Bekijk($"{sessie.Casus.Adres}/geschiedenis")).Tekst.ShouldContain($"plande maatwerksessie {sessie.Nummer}");
        (await bezoeker.Bekijk(sessie.Casus.Adres)).Tekst.ShouldContain(sessie.Nummer);
        using var inbrenger = await site.Als("inbrenger");
        (await inbrenger.Bekijk("/")).Document.QuerySelector($"a[href='{sessie.Adres}']").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Kies_FromTwoBrowsersAtOnce_TellsTheSecondWhatTheFirstDid(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Nieuw(site);
        using var een = await site.Als("contactpersoon");
        using var twee = await site.Als("coordinator-regio");
        var (links, rechts) = (await een.Bekijk(sessie.Adres), await twee.Bekijk(sessie.Adres));

        await een.Verstuur(links, [], "tbody tr:nth-child(1) form");
        var terug = await twee.Verstuur(rechts, [], "tbody tr:nth-child(2) form");

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Tekst.ShouldContain(SessieRegels.DatumWordtGeprikt.Zin);
        (await sessie.Mails()).Count(m => m.Agenda is not null).ShouldBe((await sessie.Staat()).Genodigden.Count);
    }

    [Theory, OpElkeDatabase]
    public async Task Antwoord_FromInside_ShowsInTheOverviewAndMarksTheInbrenger(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Nieuw(site);
        using var inbrenger = await site.Als("inbrenger");

        await inbrenger.Verstuur(
            await inbrenger.Bekijk(sessie.Adres), [("Antwoord.Datums[0].Kan", "Nee"), ("Antwoord.Datums[1].Kan", "AlsHetMoet")], "form[action*='handler=Antwoord']");

        using var leider = await site.Als("contactpersoon");
        var overzicht = await leider.Bekijk(sessie.Adres);
        overzicht.Document.QuerySelectorAll("tbody tr")[0].TextContent.ShouldContain("Inbrenger kan niet");
        overzicht.Document.QuerySelectorAll("tbody tr")[1].TextContent.ShouldContain("Sanne Verhulst (inbrenger)");
    }

    [Theory, OpElkeDatabase]
    public async Task Agenda_WithACaseOfAnotherPlace_ShowsEachOnlyTheOwnCase(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Nieuw(site);
        var andere = await Proefcasus.InBehandeling(site, inbrenger: "lezer");
        using var leider = await site.Als("contactpersoon");
        var agenda = await leider.Bekijk($"{sessie.Adres}/agenda");

        await leider.Verstuur(agenda, [("Erbij.Casus", andere.Nummer), ("Erbij.Minuten", "30")], "form[action*='handler=Erbij']");

        (await sessie.Staat()).Agenda.Select(a => a.Casus).ShouldBe([sessie.Casus.Nummer, andere.Nummer]);
        using var lezer = await site.Als("lezer");
        var gezien = await lezer.Bekijk(sessie.Adres);
        gezien.Tekst.ShouldContain(andere.Nummer);
        gezien.Tekst.ShouldNotContain(sessie.Casus.Nummer);
        gezien.Tekst.ShouldNotContain("Sanne Verhulst");
        (await lezer.Bekijk($"{sessie.Adres}/agenda")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Uitnodigen_AColleague_AddsThemToTheCaseAndMailsThem(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        using var leider = await site.Als("contactpersoon");

        await leider.Verstuur(
            await leider.Bekijk($"{sessie.Adres}/uitnodigen"), [("Invoer.Wie.Naam", "Femke Jansma"), ("Invoer.Rol", "Arts")], "form.mw-formulier");

        (await sessie.Casus.Staat()).Deelnemers.ShouldHaveSingleItem().Rol.ShouldBe("Arts");
        (await sessie.Mails()).Last().Aan.ShouldBe("deelnemer@voorbeeld.nl");
        (await sessie.Mails()).Last().Agenda!.Bericht.ShouldBe(Core.Sessies.Afspraken.Agendabericht.Uitnodiging);
        using var deelnemer = await site.Als("deelnemer");
        (await deelnemer.Bekijk(sessie.Adres)).Tekst.ShouldContain("Je doet voor het eerst mee");
    }

    [Theory, OpElkeDatabase]
    public async Task Begeleiding_WithANotulist_LetsThemReadTheCaseButNotLead(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        using var leider = await site.Als("contactpersoon");

        await leider.Verstuur(
            await leider.Bekijk($"{sessie.Adres}/begeleiding"), [("Invoer.Procesbegeleider.Naam", "Hanneke Dijkstra"), ("Invoer.Notulist.Naam", "Femke Jansma")]);

        (await sessie.Staat()).Procesbegeleider.Naam.ShouldBe("Hanneke Dijkstra");
        using var notulist = await site.Als("deelnemer");
        (await notulist.Bekijk(sessie.Casus.Adres)).Status.ShouldBe(HttpStatusCode.OK);
        (await notulist.Bekijk($"{sessie.Adres}/verplaatsen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var geplande = await site.Dienst<Sessielezer>().VanCasus("uwv", sessie.Casus.Id);
        geplande.ShouldNotBeNull().Notulist!.Naam.ShouldBe("Femke Jansma");
        geplande.Genodigden.Select(g => g.Wie.Naam).ShouldContain("Sanne Verhulst");
    }

    [Theory, OpElkeDatabase]
    public async Task BegeleiderWerktVoorEenMaatwerkplaats_WhenTheyDoNot_ShowsTheRule(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        using var leider = await site.Als("contactpersoon");

        var terug = await leider.Verstuur(await leider.Bekijk($"{sessie.Adres}/begeleiding"), [("Invoer.Procesbegeleider.Naam", "Femke Jansma")]);

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Tekst.ShouldContain(SessieRegels.BegeleiderWerktVoorEenMaatwerkplaats.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Voorbereiden_ByTheInbrenger_ShowsWhatIsKnownAndLandsInTheCase(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        using var inbrenger = await site.Als("inbrenger");
        var adres = $"{sessie.Adres}/voorbereiden/{sessie.Casus.Nummer}";
        var formulier = await inbrenger.Bekijk(adres);
        formulier.Tekst.ShouldContain("Het voorschot moet in één keer terug na lang wachten.");

        var leeg = await inbrenger.Verstuur(formulier, [("Invoer.WilClient", "Rust")]);
        leeg.Fout("Invoer.Verhaal").ShouldNotBeNull();
        leeg.Document.QuerySelector("[name='Invoer.WilClient']")!.TextContent.ShouldContain("Rust");
        await inbrenger.Verstuur(leeg, [("Invoer.Verhaal", "Zij wachtte een jaar.")]);

        (await sessie.Casus.Staat()).Voorbereiding.ShouldBe(new("Zij wachtte een jaar.", "Rust", null, null));
        (await inbrenger.Bekijk(sessie.Adres)).Tekst.ShouldContain("Zij wachtte een jaar.");
        using var ander = await site.Als("deelnemer");
        (await ander.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task Bekijken_IsLoggedAndHiddenFromWhoHasNoPartInIt(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        foreach (var wie in new[] { "manager", "lezer", "solve", "toezicht", "beheerder", "inbrenger-extern" })
        {
            using var ander = await site.Als(wie);
            (await ander.Bekijk(sessie.Adres)).Status.ShouldBe(HttpStatusCode.NotFound, wie);
            (await ander.Bekijk("/sessies")).Tekst.ShouldNotContain(sessie.Nummer);
            (await ander.Bekijk($"{sessie.Adres}/afspraak.ics")).Status.ShouldBe(HttpStatusCode.NotFound, wie);
        }

        using var landelijk = await site.Als("coordinator-landelijk");
        (await landelijk.Bekijk(sessie.Adres)).Tekst.ShouldContain("Wie komen er?");
        (await Testinzagen.Van(site, (await sessie.Staat()).Id)).ShouldContain(i => i.PersoonNaam == "Yusuf Aydın");
    }

    private static (string, string)[] Datums(params (string Dag, string Tijd)[] datums) =>
        [.. datums.SelectMany((d, i) => new[] { ($"Invoer.Datums[{i}].Dag", d.Dag), ($"Invoer.Datums[{i}].Tijd", d.Tijd) })];

    [Theory, OpElkeDatabase]
    public async Task CasusIsNogOpen_WhenTheCaseIsClosed_RefusesToPlan(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("inbrenger", CasusRecht.Intrekken, c => c.TrekIn("Niet meer nodig"));

        await site.Dienst<Sessiedienst>().ZetOp(
            await site.Gebruiker("contactpersoon"), casus.Nummer, [], [new(DateTime.UtcNow.AddDays(9), 60)], Proefsessie.Zaal, new(Guid.CreateVersion7()))
            .ShouldBreken(SessieRegels.CasusIsNogOpen);
    }

    [Theory, OpElkeDatabase]
    public async Task CasusIsTeVinden_WhenTheNumberIsUnknown_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Nieuw(site);

        await site.Dienst<Sessiedienst>().ZetOpAgenda(await site.Gebruiker("contactpersoon"), sessie.Nummer, "MWP-2001-9999", 30, new(Guid.CreateVersion7()))
            .ShouldBreken(SessieRegels.CasusIsTeVinden);
    }
}
