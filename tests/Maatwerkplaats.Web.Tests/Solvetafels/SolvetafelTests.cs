using System.Net;
using System.Text.Json;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Herinneringen;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Web.Tests.Netwerk;
using Maatwerkplaats.Web.Tests.Signalen;
using Maatwerkplaats.Web.Tests.Solves;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Solvetafels;

public sealed class SolvetafelTests
{
    private static DateTime Straks => DateTime.UtcNow.AddDays(14);

    [Theory, OpElkeDatabase]
    public async Task Begin_InTheBrowser_AsksMembersFromInsideAndOutside(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = await site.Als("solve");

        (await bezoeker.Verstuur(await bezoeker.Bekijk("/solvetafels/beginnen"), [("Invoer.Naam", "")])).Fout("Invoer.Naam").ShouldNotBeNull().ShouldContain(SolvetafelRegels.TafelHeeftEenNaam.Zin);
        var begonnen = await bezoeker.Verstuur(await bezoeker.Bekijk("/solvetafels/beginnen"), [("Invoer.Naam", "Tafel Noord")]);
        var leden = begonnen.Doorverwijzing!;
        await bezoeker.Verstuur(await bezoeker.Bekijk(leden), [("Collega.Wie.Naam", "Femke Jansma"), ("Collega.Namens", "SBK"), ("Collega.Rol", "Secretaris")], "form[action*='handler=Collega']");
        (await bezoeker.Verstuur(await bezoeker.Bekijk(leden), [("Buiten.Namens", "SZW"), ("Buiten.Email", "geen adres")], "form[action*='handler=Buiten']")).Fout("Buiten.Email").ShouldNotBeNull();
        await bezoeker.Verstuur(await bezoeker.Bekijk(leden), [("Buiten.Namens", "SZW"), ("Buiten.Email", "post@szw.voorbeeld.nl")], "form[action*='handler=Buiten']");

        var tafel = await bezoeker.Bekijk(leden.Replace("/leden", "", StringComparison.Ordinal));
        tafel.Tekst.ShouldContain("Femke Jansma");
        tafel.Tekst.ShouldContain("secretaris");
        tafel.Tekst.ShouldContain("Iemand van SZW");
        var eraf = await bezoeker.Volg(await bezoeker.Verstuur(tafel, [], "#leden li:last-child form"));
        eraf.Document.QuerySelector("#leden")!.TextContent.ShouldNotContain("SZW");
    }

    [Theory, OpElkeDatabase]
    public async Task Plannen_InvitesEveryoneAndEveryChangeFollows(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (tafel, solve) = (await Proefsolvetafel.Nieuw(site), await Proefsolve.Nieuw(site));
        using var bezoeker = await site.Als("solve");
        var formulier = await bezoeker.Bekijk($"{tafel.Adres}/zittingen/plannen");
        formulier.Tekst.ShouldContain("er is geen volgende stap afgesproken");
        var dag = DateOnly.FromDateTime(Straks);

        (await bezoeker.Verstuur(formulier, [("Invoer.Datum", $"{dag:yyyy-MM-dd}"), ("Invoer.Tijd", "10:00")])).Fout("Invoer.Plaats").ShouldNotBeNull().ShouldContain(SolvetafelRegels.ZittingHeeftEenPlek.Zin);
        (await bezoeker.Verstuur(formulier, [("Invoer.Datum", $"{dag:yyyy-MM-dd}"), ("Invoer.Tijd", "10:00"), ("Invoer.Plaats", "Zaal 3")])).Status.ShouldBe(HttpStatusCode.Redirect);

        var agenda = (await tafel.Staat()).Zittingen.Single();
        agenda.Solves.ShouldBe([solve.Nummer], "wat aandacht vraagt, staat meteen aangevinkt");
        (await Uitnodigingen(site)).Count(a => a.Bericht == Agendabericht.Uitnodiging && a.Plek == "Zaal 3").ShouldBe(3);
        (await Berichten(site, "deelnemer")).ShouldContain(t => t.Contains("komt bijeen op", StringComparison.Ordinal));

        await bezoeker.Verstuur(await bezoeker.Bekijk($"{tafel.Adres}/zittingen/1/wijzigen"), [("Invoer.Plaats", "Zaal 4"), ("Invoer.Reden", "Te klein.")]);
        (await Uitnodigingen(site)).Count(a => a.Volgnummer == 1 && a.Plek == "Zaal 4").ShouldBe(3);
        await tafel.Doe(t => t.HaalEraf(t.Staat.Leden[1].Id));
        (await Uitnodigingen(site)).Count(a => a.Bericht == Agendabericht.Afzegging).ShouldBe(1);
        var bestand = await bezoeker.Http.GetStringAsync($"{tafel.Adres}/zittingen/1/afspraak.ics");
        bestand.ShouldContain("BEGIN:VEVENT");
        bestand.ShouldNotContain(solve.Titel, Case.Insensitive, "een agenda leest een ander vaak mee");

        var zonder = await bezoeker.Verstuur(await bezoeker.Bekijk($"{tafel.Adres}/zittingen/1/wijzigen"), [], "form[action*='handler=ZegAf']");
        zonder.Fout("Afzeggen.Reden").ShouldNotBeNull().ShouldContain(SolvetafelRegels.AfzeggenVraagtEenReden.Zin);
        await bezoeker.Verstuur(zonder, [("Afzeggen.Reden", "Te weinig mensen.")], "form[action*='handler=ZegAf']");
        (await Uitnodigingen(site)).Count(a => a.Bericht == Agendabericht.Afzegging).ShouldBe(3);
    }

    [Theory, OpElkeDatabase]
    public async Task Herinner_TheWorkdayBefore_TellsEveryMemberOnce(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        await using var site = Testsite.Eigen(database, klok);
        var tafel = await Proefsolvetafel.Nieuw(site);
        await tafel.Plan(klok.Nu().AddDays(14));
        var bewaking = site.Dienst<Afspraakbewaking>();

        (await bewaking.Herinner("uwv")).ShouldBe(0, "nog te vroeg");
        klok.Vooruit(TimeSpan.FromDays(13.5));
        (await bewaking.Herinner("uwv")).ShouldBe(1);
        (await bewaking.Herinner("uwv")).ShouldBe(0, "niemand hoort het twee keer");

        (await Berichten(site, "deelnemer")).ShouldContain(t => t.Contains("bereid je voor", StringComparison.Ordinal));
        await using var db = await site.Databases.Open("uwv");
        var sleutel = site.Dienst<Versleuteling>();
        var mails = (await db.Set<UitgaandeMail>().AsNoTracking().ToListAsync()).Where(m => m.Onderwerp == $"Herinnering: solvetafel {tafel.Nummer}").ToArray();
        sleutel.Ontsleutel(mails.ShouldHaveSingleItem("alleen wie van buiten komt").Aan, Postvak.DoelMail).ShouldBe("post@szw.voorbeeld.nl");
    }

    [Theory, OpElkeDatabase]
    public async Task Agenda_CanBeReorderedAndPointsToTheRoundAlongNewCases(Database database)
    {
        var site = Testsite.Op(database);
        var (tafel, een, ander) = (await Proefsolvetafel.Nieuw(site), await Proefsolve.Nieuw(site), await Proefsolve.Nieuw(site));
        await tafel.Plan(Straks, een.Nummer, ander.Nummer);
        using var bezoeker = await site.Als("solve");
        var formulier = await bezoeker.Bekijk($"{tafel.Adres}/zittingen/1/agenda");

        (await bezoeker.Verstuur(formulier, [("Agenda.Punten[0].Plaats", "2"), ("Agenda.Punten[1].Plaats", "1"), ("Agenda.Punten[1].Minuten", "45"), ("Agenda.Punten[2].Plaats", "3")])).Status.ShouldBe(HttpStatusCode.Redirect);

        (await tafel.Staat()).Zittingen.Single().Agenda.ShouldBe([new(ander.Nummer, 45), new(een.Nummer, 30), new(null, 15)]);
        var zitting = await bezoeker.Bekijk($"{tafel.Adres}/zittingen/1");
        var langs = zitting.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Loop ze langs", StringComparison.Ordinal)).GetAttribute("href")!;
        (await bezoeker.Bekijk(langs)).Document.QuerySelector($"main a[href='{tafel.Adres}/zittingen/1']").ShouldNotBeNull();
        (await bezoeker.Bekijk(een.Adres)).Document.QuerySelector($"a[href='{tafel.Adres}/zittingen/1']").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task SolveOpAgendaLoopt_WhenTheSolveIsClosed_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var (tafel, solve) = (await Proefsolvetafel.Nieuw(site), await Proefsolve.Nieuw(site));
        await solve.Doe(s => s.ZetOp(Solvestand.GaatNietDoor, "Het kan niet."));

        (await Should.ThrowAsync<RegelOvertreden>(() => tafel.Plan(Straks, solve.Nummer))).Regel.ShouldBe(SolvetafelRegels.SolveOpAgendaLoopt);
    }

    [Theory, OpElkeDatabase]
    public async Task Bekijken_IsForMembersAndThoseWhoWorkOnSolves(Database database)
    {
        var site = Testsite.Op(database);
        var (tafel, solve) = (await Proefsolvetafel.Nieuw(site), await Proefsolve.Nieuw(site));
        await tafel.Plan(Straks, solve.Nummer);
        foreach (var (wie, zien, leiden) in new[]
        {
            ("deelnemer", HttpStatusCode.OK, HttpStatusCode.Forbidden), ("contactpersoon", HttpStatusCode.OK, HttpStatusCode.Forbidden), ("coordinator-landelijk", HttpStatusCode.OK, HttpStatusCode.OK),
            ("lezer", HttpStatusCode.NotFound, HttpStatusCode.NotFound), ("inbrenger-extern", HttpStatusCode.NotFound, HttpStatusCode.NotFound),
        })
        {
            using var bezoeker = await site.Als(wie);
            (await bezoeker.Bekijk(tafel.Adres)).Status.ShouldBe(zien, wie);
            (await bezoeker.Bekijk($"{tafel.Adres}/zittingen/1")).Status.ShouldBe(zien, wie);
            foreach (var plek in new[] { "leden", "zittingen/plannen", "zittingen/1/agenda", "zittingen/1/wijzigen" })
            {
                (await bezoeker.Bekijk($"{tafel.Adres}/{plek}")).Status.ShouldBe(leiden, $"{wie} {plek}");
            }
        }
    }

    [Theory, OpElkeDatabase]
    public async Task AlleenLedenAanTafel_WhenSomeoneElseComes_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var (tafel, solve) = (await Proefsolvetafel.Nieuw(site), await Proefsolve.Nieuw(site));
        await tafel.Plan(Straks, solve.Nummer);
        using var lid = await site.Als("deelnemer");
        using var ander = await site.Als("contactpersoon");

        (await lid.Bekijk($"{solve.Adres}/tafel")).Status.ShouldBe(HttpStatusCode.OK);
        (await ander.Bekijk($"{solve.Adres}/tafel")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Tafel_OverASolve_EndsInItsWeighingDecisionStepAndActions(Database database)
    {
        var klok = new Testklok(new DateTimeOffset(Kalender.DatumInNederland(DateTime.UtcNow).ToDateTime(new(9, 0)), TimeSpan.Zero));
        await using var site = Testsite.Eigen(database, klok);
        var (tafel, solve) = (await Proefsolvetafel.Nieuw(site), await Proefsolve.Nieuw(site));
        var signaal = (await SignalenlijstTests.Zet(site, await SolvemeldersTests.Van(site, Netwerkmens.EigenWoord(), "lezer", Terugkoppelwijze.Bericht)))[0].Id;
        await SolvemeldersTests.Koppel(site, solve, Koppelsoort.Signaal, $"{signaal}");
        await tafel.Plan(klok.Nu().AddHours(1), solve.Nummer);
        using var ronde = await Solveronde.Gedekt(site, solve.Nummer);

        (await ronde.Verstuur("deelnemer", "SchuifAan")).Tekst.ShouldContain("Je zit aan tafel");
        (await ronde.Verstuur("solve", "Begin")).Tekst.ShouldContain("De eigenaar vertelt");
        await ronde.Verstuur("solve", "GaNaar", ("Onderdeel", "Juridisch"));
        await ronde.Schrijf("deelnemer", "Juridisch", "De wet laat ruimte.", ("Juridisch", "Voldoende"));
        (await ronde.Bekijk("solve")).Tekst.ShouldNotContain("De wet laat ruimte.");
        (await ronde.Verstuur("solve", "Onthul", ("Perspectief", "Juridisch"))).Tekst.ShouldContain("De wet laat ruimte.");
        await ronde.Verstuur("solve", "GaNaar", ("Onderdeel", "Oplossing"));
        (await ronde.Verstuur("deelnemer", "Weg", ("Tekst", "Niet terugvorderen"))).Tekst.ShouldContain("Niet terugvorderen");
        await ronde.Verstuur("deelnemer", "Anders", ("Reden", "Het kost te veel."));
        await ronde.Verstuur("solve", "GaNaar", ("Onderdeel", "Afspraken"));
        var femke = (await Proefcasus.Persoon(site, "deelnemer")).Id;
        await ronde.Verstuur("solve", "SpreekAf", ("Wat", "SZW bellen"), ("Wie", $"{femke}"), ("Voor", $"{DateTime.UtcNow.AddDays(9):yyyy-MM-dd}"));
        (await ronde.Verstuur("solve", "Sluit")).Tekst.ShouldContain("Schrijf bij 'Samenvatten'");
        await ronde.Schrijf("solve", "Samenvatting", "Terugvorderen is niet redelijk.");
        (await ronde.Verstuur("solve", "Sluit", ("Besluit", "We vorderen niet terug."))).Tekst.ShouldContain(SolveRegels.BesluitHeeftEenBeslisser.Zin);
        var klaar = await ronde.Verstuur(
            "solve", "Sluit", ("Besluit", "We vorderen niet terug."), ("BesluitDoor", "de divisiedirecteur"), ("BesluitWaar", "directie"), ("Stap", "Brieven aanpassen."), ("StapVoor", $"{DateTime.UtcNow.AddDays(30):yyyy-MM-dd}"));

        klaar.Tekst.ShouldContain("De sessie is klaar");
        using var bezoeker = await site.Als("solve");
        var bladzijde = (await bezoeker.Bekijk(solve.Adres)).Tekst;
        foreach (var deel in new[] { "De wet laat ruimte.", "Niet terugvorderen", "We vorderen niet terug.", "de divisiedirecteur", "Brieven aanpassen.", "SZW bellen", "Het kost te veel.", "Solvetafel: Terugvorderen is niet redelijk." })
        {
            bladzijde.ShouldContain(deel);
        }

        (await Berichten(site, "lezer")).ShouldContain(t => t.Contains("Er is besloten: We vorderen niet terug.", StringComparison.Ordinal));
        (await Berichten(site, "deelnemer")).ShouldContain(t => t.Contains("Je hebt een actie bij solve", StringComparison.Ordinal));
        (await tafel.Staat()).Zittingen.Single().Stand.ShouldBe(Zittingstand.Gehouden);
        using var lid = await site.Als("deelnemer");
        (await lid.Bekijk(tafel.Adres)).Tekst.ShouldContain("SZW bellen");
        var verslag = await lid.Http.GetAsync($"{solve.Adres}/tafel/verslag");
        verslag.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldContain("solvetafel-");
        var gedaan = await bezoeker.Volg(await bezoeker.Verstuur(await bezoeker.Bekijk(solve.Adres), [], "form[action$='handler=Gedaan']"));
        gedaan.Tekst.ShouldContain("gedaan");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Berichten(Testsite site, string persona)
    {
        var wie = await Proefcasus.Persoon(site, persona);
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().Where(b => b.PersoonId == wie.Id).Select(b => b.Tekst).ToListAsync();
    }

    private static async Task<IReadOnlyList<Afspraak>> Uitnodigingen(Testsite site)
    {
        await using var db = await site.Databases.Open("uwv");
        var mails = (await db.Set<UitgaandeMail>().AsNoTracking().ToListAsync()).Where(m => m.Agenda is not null);
        return [.. mails.Select(m => JsonSerializer.Deserialize<Afspraak>(site.Dienst<Versleuteling>().Ontsleutel(m.Agenda!, Postvak.DoelMail), Gebeurtenissoorten.Json)!)];
    }
}
