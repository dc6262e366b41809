using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Tests.Netwerk;
using Maatwerkplaats.Web.Tests.Signalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Solves;

/// <summary>Thema's en signalen onder een solve, en het woord terug aan wie ze gaf.</summary>
public sealed class SolvemeldersTests
{
    [Theory, OpElkeDatabase]
    public async Task Aandragen_FromATheme_TakesOverWhatWasWrittenAndTellsWhoRaisedIt(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var casus = await Proefcasus.InBehandeling(site);
        var (thema, ids) = await Thema(site, woord, await Van(site, woord, "lezer", Terugkoppelwijze.Bericht), Los(woord), UitCasus(casus.Nummer));
        using var bezoeker = await site.Als("solve");

        var formulier = await bezoeker.Bekijk($"/solves/aandragen?thema={thema}");
        formulier.Document.QuerySelector("[name='Invoer.Titel']")!.GetAttribute("value").ShouldBe($"Over {woord}");
        formulier.Document.QuerySelector("[name='Invoer.Probleem']")!.TextContent.Trim().ShouldBe($"Het gaat mis met {woord}.");
        formulier.Document.QuerySelector("[name='Invoer.Wetten'][value='WIA']")!.HasAttribute("checked").ShouldBeTrue();
        var klaar = await bezoeker.Volg(await bezoeker.Verstuur(formulier, [("Gezien", "true")]));

        klaar.Tekst.ShouldContain("1 casus en 2 signalen");
        klaar.Tekst.ShouldContain("via een thema");
        klaar.Tekst.ShouldContain("1 uit Klacht");
        (await Berichten(site, "lezer", $"/signalen/{ids[0]}")).ShouldHaveSingleItem().ShouldContain("staat niet op zichzelf");
        (await casus.Staat()).Solves.ShouldHaveSingleItem().Titel.ShouldBe($"Over {woord}");
        (await bezoeker.Bekijk($"/themas/{thema}")).Document.QuerySelector("#solves")!.TextContent.ShouldContain("Aangedragen");
        using var melder = await site.Als("lezer");
        (await melder.Bekijk($"/signalen/{ids[0]}")).Document.QuerySelector("#solves")!.TextContent.ShouldContain($"Over {woord}");
    }

    [Theory, OpElkeDatabase]
    public async Task Aandragen_FromASignal_TakesOverItsText(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var id = (await SignalenlijstTests.Zet(site, await Van(site, woord, "lezer", Terugkoppelwijze.Bericht)))[0].Id;
        using var bezoeker = await site.Als("solve");
        var signaal = await bezoeker.Bekijk($"/signalen/{id}");

        var formulier = await bezoeker.Bekijk(signaal.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Begin een solve", StringComparison.Ordinal)).GetAttribute("href")!);
        formulier.Document.QuerySelector("[name='Invoer.Probleem']")!.TextContent.ShouldContain($"Signaal over {woord}");
        var klaar = await bezoeker.Volg(await bezoeker.Verstuur(formulier, [("Invoer.Titel", $"Uit {woord}"), ("Gezien", "true")]));

        klaar.Document.QuerySelector($"a[href='/signalen/{id}']").ShouldNotBeNull();
        klaar.Tekst.ShouldContain("aan 1 melder");
    }

    [Theory, OpElkeDatabase]
    public async Task Koppel_ASignalThatIsAlsoInTheTheme_CountsItAndItsCaseOnce(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var casus = await Proefcasus.InBehandeling(site);
        var (thema, ids) = await Thema(site, woord, await Van(site, woord, "lezer", Terugkoppelwijze.Bericht), UitCasus(casus.Nummer));
        var solve = await Proefsolve.Nieuw(site, casussen: casus.Nummer);
        using var bezoeker = await site.Als("solve");

        var zoek = await bezoeker.Bekijk($"{solve.Adres}/toevoegen?Zoek={woord}");
        (await bezoeker.Verstuur(zoek, [], $"form:has([name='Invoer.Kenmerk'][value='{ids[0]}'])")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.Verstuur(await bezoeker.Bekijk($"/themas/{thema}"), [("solve", solve.Nummer)], "#bij-solve")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await bezoeker.Bekijk(solve.Adres)).Tekst.ShouldContain("1 casus en 1 signaal");
        (await Berichten(site, "lezer", $"/signalen/{ids[0]}")).Count.ShouldBe(1);
        (await casus.Staat()).Solves.ShouldHaveSingleItem();
    }

    [Theory, OpElkeDatabase]
    public async Task Verder_TellsWhoGaveASignalTheWayTheyChose(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var woord = Netwerkmens.EigenWoord();
        var (thema, ids) = await Thema(
            site, woord, await Van(site, woord, "lezer", Terugkoppelwijze.Bericht), await Van(site, woord, "manager", Terugkoppelwijze.Mail),
            await Van(site, woord, "deelnemer", Terugkoppelwijze.Bellen), await Van(site, woord, "toezicht", Terugkoppelwijze.Niet), Los(woord), Los(woord));
        var solve = await Proefsolve.Nieuw(site);
        await Koppel(site, solve, Koppelsoort.Thema, thema);
        await MailLeeg(site);

        await solve.Doe(s => s.ZetOp(Solvestand.GaatNietDoor, "De wet laat het niet toe."));

        (await Berichten(site, "lezer", $"/signalen/{ids[0]}")).ShouldContain(t => t.Contains("We gaan hier niet mee door. De wet laat het niet toe.", StringComparison.Ordinal));
        (await Berichten(site, "manager", $"/signalen/{ids[1]}")).ShouldBeEmpty();
        (await Mails(site)).ShouldHaveSingleItem().ShouldContain("De wet laat het niet toe.");
        (await Berichten(site, "toezicht", $"/signalen/{ids[3]}")).ShouldBeEmpty();
        using var bezoeker = await site.Als("solve");
        var bladzijde = await bezoeker.Bekijk(solve.Adres);
        bladzijde.Tekst.ShouldContain("aan 3 melders, van wie 1 aan de telefoon; 1 hoeft niets te horen; niet te bereiken, want er staat geen mens bij: 2 uit Klacht");
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk(solve.Adres)).Tekst.ShouldNotContain("Wie wil gebeld worden?");

        var gebeld = await bezoeker.Volg(await bezoeker.Verstuur(bladzijde, [], "form[action$='handler=Gebeld']"));
        gebeld.Tekst.ShouldNotContain("Wie wil gebeld worden?");
        gebeld.Tekst.ShouldContain("Vastgelegd dat er is gebeld.");
    }

    [Theory, OpElkeDatabase]
    public async Task Verwelkom_ASignalThatJoinsTheThemeLater_IsToldOnce(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var woord = Netwerkmens.EigenWoord();
        var (thema, _) = await Thema(site, woord, Los(woord));
        var solve = await Proefsolve.Nieuw(site);
        await Koppel(site, solve, Koppelsoort.Thema, thema);
        var id = (await SignalenlijstTests.Zet(site, await Van(site, woord, "lezer", Terugkoppelwijze.Bericht)))[0].Id;
        await site.Dienst<Themadienst>().Doe(await Proefcasus.Persoon(site, "solve"), thema, new(Guid.NewGuid()), t => t.VoegToe([id]));

        (await site.Dienst<Solvenieuwkomers>().Verwelkom("uwv")).ShouldBe(1);
        (await site.Dienst<Solvenieuwkomers>().Verwelkom("uwv")).ShouldBe(0);

        (await Berichten(site, "lezer", $"/signalen/{id}")).ShouldHaveSingleItem().ShouldContain("staat niet op zichzelf");
    }

    [Theory, OpElkeDatabase]
    public async Task MaakLos_ATheme_LetsItsCasesGoButKeepsWhatLiesThereByItself(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (een, ander) = (await Proefcasus.InBehandeling(site), await Proefcasus.InBehandeling(site));
        var (thema, _) = await Thema(site, woord, UitCasus(een.Nummer), UitCasus(ander.Nummer));
        var solve = await Proefsolve.Nieuw(site, casussen: een.Nummer);
        await Koppel(site, solve, Koppelsoort.Thema, thema);
        (await ander.Staat()).Solves.ShouldHaveSingleItem();
        using var bezoeker = await site.Als("solve");

        var weg = await bezoeker.Verstuur(await bezoeker.Bekijk($"{solve.Adres}/toevoegen"), [("Los.Kenmerk", $"Thema|{thema}"), ("Los.Reden", "Gaat over iets anders.")], "form[action$='handler=Los']");

        weg.Status.ShouldBe(HttpStatusCode.Redirect);
        (await een.Staat()).Solves.ShouldHaveSingleItem();
        (await ander.Staat()).Solves.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Bij_AThemeThatWasMerged_FollowsItsSignals(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (een, ids) = await Thema(site, woord, await Van(site, woord, "lezer", Terugkoppelwijze.Bericht));
        var (ander, _) = await Thema(site, woord, Los(woord));
        var solve = await Proefsolve.Nieuw(site);
        await Koppel(site, solve, Koppelsoort.Thema, een);
        await site.Dienst<Themadienst>().VoegSamen(await Proefcasus.Persoon(site, "solve"), een, ander, new(Guid.NewGuid()));
        using var bezoeker = await site.Als("solve");

        (await bezoeker.Bekijk(solve.Adres)).Tekst.ShouldContain("0 casussen en 2 signalen");
        (await bezoeker.Bekijk($"/signalen/{ids[0]}")).Document.QuerySelector("#solves")!.TextContent.ShouldContain(solve.Titel);
        (await bezoeker.Bekijk($"/themas/{ander}")).Document.QuerySelector("#solves")!.TextContent.ShouldContain(solve.Titel);
    }

    [Theory, OpElkeDatabase]
    public async Task ThemaBestaatNog_WhenItWasMerged_IsRefused(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var ((een, _), (ander, _)) = (await Thema(site, woord, Los(woord)), await Thema(site, woord, Los(woord)));
        var solve = await Proefsolve.Nieuw(site);
        await site.Dienst<Themadienst>().VoegSamen(await Proefcasus.Persoon(site, "solve"), een, ander, new(Guid.NewGuid()));

        (await Should.ThrowAsync<RegelOvertreden>(() => Koppel(site, solve, Koppelsoort.Thema, een))).Regel.ShouldBe(SolveRegels.ThemaBestaatNog);
    }

    [Theory, OpElkeDatabase]
    public async Task KiesEenSolve_WhenNoneIsChosen_IsSaid(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (thema, _) = await Thema(site, woord, Los(woord));
        await Proefsolve.Nieuw(site);
        using var bezoeker = await site.Als("solve");

        var terug = await bezoeker.Verstuur(await bezoeker.Bekijk($"/themas/{thema}"), [("solve", "")], "#bij-solve");

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Tekst.ShouldContain(SolveRegels.KiesEenSolve.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Toevoegen_AThemeByWhoMayNotSeeThemes_SaysItIsNotFound(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var (thema, ids) = await Thema(site, woord, await Van(site, woord, "lezer", Terugkoppelwijze.Bericht));
        var solve = await Proefsolve.Nieuw(site);
        using var bezoeker = await site.Als("contactpersoon");
        var formulier = await bezoeker.Bekijk($"{solve.Adres}/toevoegen");
        formulier.Tekst.ShouldNotContain("Zoek op woorden");

        foreach (var (soort, kenmerk) in new[] { ("Thema", thema), ("Signaal", $"{ids[0]}") })
        {
            (await bezoeker.Verstuur(formulier, [("Invoer.Soort", soort), ("Invoer.Kenmerk", kenmerk)])).Fout("Invoer.Kenmerk").ShouldNotBeNull().ShouldContain(SolveRegels.KoppelingIsTeVinden.Zin);
        }
    }

    internal static async Task Koppel(Testsite site, Proefsolve solve, Koppelsoort soort, string kenmerk) =>
        await site.Dienst<Solvedienst>().Koppel(await Proefcasus.Persoon(site, "solve"), solve.Nummer, new(soort, kenmerk), new(Guid.NewGuid()));

    internal static async Task<(string Nummer, Guid[] Signalen)> Thema(Testsite site, string woord, params Signaalinhoud[] inhouden)
    {
        var ids = (await SignalenlijstTests.Zet(site, inhouden)).Select(a => a.Id).ToArray();
        return (await site.Dienst<Themadienst>().Begin(await Proefcasus.Persoon(site, "solve"), $"Over {woord}", $"Het gaat mis met {woord}.", ids, new(Guid.NewGuid())), ids);
    }

    internal static async Task<Signaalinhoud> Van(Testsite site, string woord, string persona, Terugkoppelwijze wijze) =>
        new() { Bron = Signaalkeuring.VanMedewerker, Tekst = $"Signaal over {woord} van {persona}.", Melder = (await Proefcasus.Persoon(site, persona)).Id, Terugkoppeling = wijze, Wetten = ["WIA"] };

    private static Signaalinhoud Los(string woord) => new() { Bron = "klacht", Tekst = $"Klacht over {woord}." };

    private static Signaalinhoud UitCasus(string nummer) =>
        new() { Bron = Signaalkeuring.UitCasus, Kenmerk = nummer, Casus = nummer, Aanleiding = Signaalaanleiding.Structureel };

    private static async Task<IReadOnlyList<string>> Berichten(Testsite site, string persona, string adres)
    {
        var wie = await Proefcasus.Persoon(site, persona);
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().Where(b => b.PersoonId == wie.Id && b.Adres == adres).Select(b => b.Tekst).ToListAsync();
    }

    private static async Task MailLeeg(Testsite site)
    {
        await using var db = await site.Databases.Open("uwv");
        await db.Set<UitgaandeMail>().ExecuteDeleteAsync();
    }

    private static async Task<IReadOnlyList<string>> Mails(Testsite site)
    {
        await using var db = await site.Databases.Open("uwv");
        return [.. (await db.Set<UitgaandeMail>().AsNoTracking().ToListAsync()).Select(m => site.Dienst<Versleuteling>().Ontsleutel(m.Tekst, Postvak.DoelMail)).Where(t => t.Contains("solve", StringComparison.OrdinalIgnoreCase) || t.Contains("Nieuws over", StringComparison.Ordinal))];
    }
}
