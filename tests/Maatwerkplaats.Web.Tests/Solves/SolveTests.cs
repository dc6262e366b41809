using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Solves;

public sealed class SolveTests
{
    [Theory, OpElkeDatabase]
    public async Task Aandragen_FromACase_PutsTheCaseUnderItAndTellsWhoBroughtItIn(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("contactpersoon");
        (await bezoeker.Bekijk(casus.Adres)).Document.QuerySelector($"a[href='/solves/aandragen?casus={casus.Nummer}']").ShouldNotBeNull();

        var eerst = await bezoeker.Verstuur(
            await bezoeker.Bekijk($"/solves/aandragen?casus={casus.Nummer}"), [("Invoer.Titel", $"Iets {casus.Nummer}"), ("Invoer.Probleem", "De zwartgroene kanarievogel zingt te laat.")]);
        var klaar = await bezoeker.Volg(eerst);

        klaar.Tekst.ShouldContain(casus.Nummer);
        klaar.Tekst.ShouldContain("aan 1 melder");
        var staat = await casus.Staat();
        staat.Solves.ShouldHaveSingleItem().Titel.ShouldBe($"Iets {casus.Nummer}");
        (await Berichten(site, "inbrenger", klaar.Adres)).ShouldHaveSingleItem().ShouldContain("staat niet op zichzelf");
        using var inbrenger = await site.Als("inbrenger");
        (await inbrenger.Bekijk(casus.Adres)).Tekst.ShouldContain($"Iets {casus.Nummer}");
    }

    [Theory, OpElkeDatabase]
    public async Task Aandragen_WhatRunsAlready_ShowsThatFirst(Database database)
    {
        var site = Testsite.Op(database);
        var bestaand = await Proefsolve.Nieuw(site, "Loonstrook zonder paardentoeslag", "De paardentoeslag van een ruiter ontbreekt op de loonstrook.");
        using var bezoeker = await site.Als("contactpersoon");

        var eerst = await bezoeker.Verstuur(
            await bezoeker.Bekijk("/solves/aandragen"), [("Invoer.Titel", "Paardentoeslag weg"), ("Invoer.Probleem", "Op de loonstrook van een ruiter staat de paardentoeslag niet.")]);
        eerst.Tekst.ShouldContain("Loopt dit al?");
        eerst.Document.QuerySelector($"a[href='/solves/{bestaand.Nummer}']").ShouldNotBeNull();

        (await bezoeker.Verstuur(eerst, [])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task SolveNoemtGeenMensen_WhenThereIsABsn_IsRefusedAndKeepsWhatWasTyped(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = await site.Als("solve");

        var terug = await bezoeker.Verstuur(
            await bezoeker.Bekijk("/solves/aandragen"), [("Invoer.Titel", "Zeldzaam xylofoonprobleem"), ("Invoer.Probleem", "Het gaat om BSN 999993653, xylofonist."), ("Gezien", "true")]);

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Tekst.ShouldContain(SolveRegels.SolveNoemtGeenMensen.Zin);
        terug.Document.QuerySelector("[name='Invoer.Titel']")!.GetAttribute("value").ShouldBe("Zeldzaam xylofoonprobleem");
    }

    [Theory, OpElkeDatabase]
    public async Task SchattingZegtHoe_WhenOnlyNumbersAreGiven_AsksHow(Database database)
    {
        var site = Testsite.Op(database);
        var solve = await Proefsolve.Nieuw(site);
        using var bezoeker = await site.Als("solve");

        var terug = await bezoeker.Verstuur(await bezoeker.Bekijk($"{solve.Adres}/beschrijven"), [("Invoer.SchattingVan", "100"), ("Invoer.SchattingTot", "200")]);

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Fout("Invoer.SchattingWijze").ShouldNotBeNull().ShouldContain(SolveRegels.SchattingZegtHoe.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Verder_ToTheEnd_TellsEveryoneWhoBroughtInACaseUnderIt(Database database)
    {
        var site = Testsite.Op(database);
        var (een, ander) = (await Proefcasus.InBehandeling(site), await Proefcasus.InBehandeling(site, inbrenger: "deelnemer"));
        var solve = await Proefsolve.Nieuw(site, casussen: [een.Nummer, ander.Nummer]);
        using var bezoeker = await site.Als("solve");

        var zonder = await bezoeker.Verstuur(await bezoeker.Bekijk($"{solve.Adres}/verder"), [("Invoer.Stand", "Opgelost")]);
        zonder.Fout("Invoer.Uitleg").ShouldNotBeNull().ShouldContain(SolveRegels.MeldersKrijgenEenWoord.Zin);
        var klaar = await bezoeker.Volg(await bezoeker.Verstuur(zonder, [("Invoer.Stand", "Opgelost"), ("Invoer.Uitleg", "De brief is veranderd.")]));

        klaar.Tekst.ShouldContain("aan 2 melders");
        foreach (var (wie, casus) in new[] { ("inbrenger", een), ("deelnemer", ander) })
        {
            (await Berichten(site, wie, solve.Adres)).ShouldContain(t => t.Contains("Het is opgelost. De brief is veranderd.", StringComparison.Ordinal));
            (await casus.Staat()).Solves.Single().Nieuws.ShouldContain("De brief is veranderd.");
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Tussentijd_IsShownToWhoTypesSuchACase_AndNoLongerAfterItStops(Database database)
    {
        var site = Testsite.Op(database);
        var solve = await Proefsolve.Nieuw(site, "Dakgoot lekt op uitkering", "Door een lekkende dakgoot raakt de uitkering zoek in de brievenbus.");
        using var solveteam = await site.Als("solve");
        (await solveteam.Verstuur(await solveteam.Bekijk($"{solve.Adres}/tussentijd"), [("Invoer.Wat", "Betaal contant uit bij het loket."), ("Invoer.VoorWie", "Alle baliemedewerkers.")])).Status.ShouldBe(HttpStatusCode.Redirect);
        using var collega = await site.Als("inbrenger");

        (await Typ(collega)).ShouldContain("Betaal contant uit bij het loket.");
        (await collega.Bekijk(solve.Adres)).Tekst.ShouldContain("Dit kan nu al");

        (await Stop(solveteam, solve)).Status.ShouldBe(HttpStatusCode.Redirect);
        var daarna = await Typ(collega);
        daarna.ShouldContain("Dakgoot lekt op uitkering");
        daarna.ShouldNotContain("Betaal contant uit bij het loket.");

        static async Task<string> Typ(Bezoeker wie) => (await wie.Verstuur(
            await wie.Bekijk("/casusprudentie/gelijken"), [("Invoer.Buikpijn", "De dakgoot lekt en in de brievenbus is de uitkering zoekgeraakt.")])).Tekst;

        static async Task<Bladzijde> Stop(Bezoeker wie, Proefsolve solve) => await wie.Verstuur(
            await wie.Bekijk($"{solve.Adres}/tussentijd"), [("Stop.Reden", "De goot is gemaakt.")], "form[action$='handler=Stop']");
    }

    [Theory, OpElkeDatabase]
    public async Task Bekijken_ByAColleague_ShowsWhatRunsButNotWhatLiesUnderIt(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var solve = await Proefsolve.Nieuw(site, casussen: [casus.Nummer]);
        foreach (var wie in new[] { "lezer", "manager", "toezicht", "beheerder" })
        {
            using var lezer = await site.Als(wie);
            var bladzijde = await lezer.Bekijk(solve.Adres);

            bladzijde.Tekst.ShouldContain(solve.Titel);
            bladzijde.Tekst.ShouldNotContain(casus.Nummer);
            bladzijde.Tekst.ShouldNotContain("Wie is ingelicht?");
            (await lezer.Bekijk($"{solve.Adres}/geschiedenis")).Tekst.ShouldNotContain(casus.Nummer);
            (await lezer.Bekijk($"{solve.Adres}/beschrijven")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var buiten = await site.Als("inbrenger-extern");
        (await buiten.Bekijk(solve.Adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await buiten.Bekijk("/solves")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Toevoegen_ACaseOneMayNotRead_SaysItIsNotFound(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        var solve = await Proefsolve.Nieuw(site);
        using var bezoeker = await site.Als("solve");

        var terug = await bezoeker.Verstuur(await bezoeker.Bekijk($"{solve.Adres}/toevoegen"), [("Invoer.Kenmerk", casus.Nummer)]);

        terug.Fout("Invoer.Kenmerk").ShouldNotBeNull().ShouldContain(SolveRegels.KoppelingIsTeVinden.Zin);
        (await casus.Staat()).Solves.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Beschrijven_WhileAnotherDid_ShowsTheOtherAndKeepsTheOwnText(Database database)
    {
        var site = Testsite.Op(database);
        var solve = await Proefsolve.Nieuw(site);
        using var bezoeker = await site.Als("solve");
        var formulier = await bezoeker.Bekijk($"{solve.Adres}/beschrijven");
        await solve.Doe(s => s.Beschrijf(s.Staat.Beschrijving with { Botsing = "Snel tegen zeker." }));

        var terug = await bezoeker.Verstuur(formulier, [("Invoer.Gevolgen", "Schulden.")]);

        terug.Status.ShouldBe(HttpStatusCode.Conflict);
        terug.Tekst.ShouldContain("werkte de beschrijving bij");
        terug.Document.QuerySelector("[name='Invoer.Gevolgen']")!.TextContent.ShouldContain("Schulden.");
    }

    [Theory, OpElkeDatabase]
    public async Task Werk_AroundASolve_CanAllBeDoneInTheBrowser(Database database)
    {
        var site = Testsite.Op(database);
        var (solve, groter) = (await Proefsolve.Nieuw(site), await Proefsolve.Nieuw(site));
        using var bezoeker = await site.Als("solve");

        await Doe("stap", ("Invoer.Wat", "Bellen met SZW"), ("Invoer.Voor", "2027-02-01"));
        await Doe("besluiten", ("Invoer.Inhoud", "We stoppen ermee."), ("Invoer.DoorWie", "de directeur"), ("Invoer.Waar", "directie"));
        await Doe("wegen", ("Invoer.Blikken[Juridisch]", "Kan."), ("Invoer.Wegen[1].Wat", "Anders doen"), ("Invoer.Wegen[1].Scores[Juridisch]", "Goed"));
        await Doe("groep", ("Invoer.Criteria", "Wie wachtte"), ("Invoer.Datavraag", "Beslisdatum na termijn"), ("Invoer.Geschat", "3500"), ("Invoer.Afmelden", "Bellen"));
        await DoeApart("groep", "Golf", ("Golf.GolfWie", "Noord"), ("Golf.Benaderd", "300"), ("Golf.Bereikt", "280"), ("Golf.Afgemeld", "3"), ("Golf.Geholpen", "270"));
        await DoeApart("regelen", "Lid", ("Lid.Wie.Naam", "Femke Jansma"), ("Lid.Namens", "SBK"));
        await DoeApart("regelen", "Blokkade", ("Blokkade.Soort", "IvCapaciteit"), ("Blokkade.Wat", "Volgend kwartaal"));
        await DoeApart("regelen", "Mijlpaal", ("Mijlpaal.Op", "2022-01-01"), ("Mijlpaal.Wat", "De wet veranderde"));
        await DoeApart("regelen", "Vermelding", ("Vermelding.Plek", "Kamerbrief"), ("Vermelding.Op", "2026-01-01"));
        await DoeApart("regelen", "Ouder", ("Ouder.Ouder", groter.Nummer), ("Ouder.Gewicht", "3"));

        var tekst = (await bezoeker.Bekijk(solve.Adres)).Tekst;
        foreach (var deel in new[] { "Bellen met SZW", "We stoppen ermee.", "Anders doen", "280", "Femke Jansma", "Volgend kwartaal", "De wet veranderde", "Kamerbrief", groter.Nummer })
        {
            tekst.ShouldContain(deel);
        }

        (await bezoeker.Bekijk(groter.Adres)).Tekst.ShouldContain("50%");
        (await bezoeker.Bekijk($"{solve.Adres}/geschiedenis")).Tekst.ShouldContain("legde een golf vast");

        async Task Doe(string plek, params (string, string)[] velden) =>
            (await bezoeker.Verstuur(await bezoeker.Bekijk($"{solve.Adres}/{plek}"), velden)).Status.ShouldBe(HttpStatusCode.Redirect, plek);

        async Task DoeApart(string plek, string handler, params (string Naam, string Waarde)[] velden) => (await bezoeker.Verstuur(
            await bezoeker.Bekijk($"{solve.Adres}/{plek}"), velden, $"form[action*='handler={handler}']")).Status.ShouldBe(HttpStatusCode.Redirect, handler);
    }

    [Theory, OpElkeDatabase]
    public async Task Herinner_AStepThatIsLate_NagsTheOwnerOnceAWeek(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        await using var site = Testsite.Eigen(database, klok);
        var solve = await Proefsolve.Nieuw(site);
        await solve.Doe(s => s.SpreekStapAf("Bellen", Kalender.DatumInNederland(klok.Nu()), null));
        var bewaking = site.Dienst<Solvebewaking>();

        (await bewaking.Herinner("uwv")).ShouldBe(0);
        klok.Vooruit(TimeSpan.FromDays(1));
        (await bewaking.Herinner("uwv")).ShouldBe(1);
        (await bewaking.Herinner("uwv")).ShouldBe(0);
        klok.Vooruit(TimeSpan.FromDays(7));
        (await bewaking.Herinner("uwv")).ShouldBe(1);
        (await Berichten(site, "solve", solve.Adres)).ShouldContain(t => t.Contains("De volgende stap", StringComparison.Ordinal));
    }

    [Theory, OpElkeDatabase]
    public async Task HerinnerActies_WhatSomeoneWouldDoAndIsLate_NagsThatPersonOnceAWeek(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        await using var site = Testsite.Eigen(database, klok);
        var solve = await Proefsolve.Nieuw(site);
        var lid = (await Proefcasus.Persoon(site, "deelnemer")).AlsBetrokkene();
        await solve.Doe(s => s.SpreekActieAf("De gemeente bellen", lid, Kalender.DatumInNederland(klok.Nu())));
        var bewaking = site.Dienst<Solvebewaking>();

        (await bewaking.HerinnerActies("uwv")).ShouldBe(0);
        klok.Vooruit(TimeSpan.FromDays(1));
        (await bewaking.HerinnerActies("uwv")).ShouldBe(1);
        (await bewaking.HerinnerActies("uwv")).ShouldBe(0);
        (await Berichten(site, "deelnemer", $"{solve.Adres}#acties")).ShouldHaveSingleItem().ShouldContain("iets doen");
        await solve.Doe(s => s.VinkActieAf(s.Staat.Acties[0].Id));
        klok.Vooruit(TimeSpan.FromDays(7));
        (await bewaking.HerinnerActies("uwv")).ShouldBe(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Overzien_WithAFilter_ShowsWhatNeedsAttentionFirst(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (rustig, dringend) = (await Proefsolve.Nieuw(site, "Rustig"), await Proefsolve.Nieuw(site, "Dringend"));
        await rustig.Doe(s => s.SpreekStapAf("Later", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(40), null));
        await dringend.Doe(s => s.ZetOp(Solvestand.GaatNietDoor, "Het kan niet."));
        using var bezoeker = await site.Als("lezer");

        (await bezoeker.Bekijk("/solves")).Tekst.ShouldNotContain("Dringend");
        (await bezoeker.Bekijk("/solves?OokGesloten=true")).Tekst.ShouldContain("Dringend");
        (await bezoeker.Bekijk("/solves?Aandacht=true")).Tekst.ShouldContain("Geen solve past");
        (await bezoeker.Bekijk("/solves?Tekst=rus")).Tekst.ShouldContain("Rustig");
    }

    [Theory, OpElkeDatabase]
    public async Task Langslopen_OverACaseThatMayBeStructural_EndsWithASolveOrAReason(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (een, ander) = (TestCasus.Nieuw(nummer: "MWP-2026-9001").HeleLeven(JaNeeMisschien.Ja), TestCasus.Nieuw(nummer: "MWP-2026-9002").HeleLeven(JaNeeMisschien.Misschien));
        await site.Dienst<Casusopname>().Leg("uwv", [een.Verloop, ander.Verloop], DateTime.MaxValue.ToUniversalTime());
        using var bezoeker = await site.Als("solve");
        var ronde = await bezoeker.Bekijk("/solves/langslopen");
        ronde.Tekst.ShouldContain("Nog 2 casussen");

        var zonder = await bezoeker.Verstuur(ronde, [("Invoer[MWP-2026-9001].Reden", " ")], "form:has([value='MWP-2026-9001'])");
        zonder.Fout("Invoer[MWP-2026-9001].Reden").ShouldNotBeNull().ShouldContain(CasusRegels.GeenSolveHeeftEenReden.Zin);
        var na = await bezoeker.Volg(await bezoeker.Verstuur(zonder, [("Invoer[MWP-2026-9001].Reden", "Eenmalige vergissing")], "form:has([value='MWP-2026-9001'])"));
        na.Tekst.ShouldContain("Nog één casus");
        await Proefsolve.Nieuw(site, casussen: "MWP-2026-9002");
        (await bezoeker.Bekijk("/solves/langslopen")).Tekst.ShouldContain("Alles is nagelopen.");
    }

    [Fact]
    public void GeenSolveHeeftEenReden_WhenEmpty_IsRefused() =>
        Should.Throw<RegelOvertreden>(() => TestCasus.Nieuw().Doe(c => c.LegGeenSolveVast(" "))).Regel.ShouldBe(CasusRegels.GeenSolveHeeftEenReden);

    private static async Task<IReadOnlyList<string>> Berichten(Testsite site, string persona, string adres)
    {
        var wie = await Proefcasus.Persoon(site, persona);
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().Where(b => b.PersoonId == wie.Id && b.Adres == adres).Select(b => b.Tekst).ToListAsync();
    }
}
