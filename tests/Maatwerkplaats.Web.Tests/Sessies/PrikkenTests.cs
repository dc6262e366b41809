using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Sessies;

public sealed class PrikkenTests
{
    [Theory, OpElkeDatabase]
    public async Task Link_WithoutAnAccount_AnswersAndShowsNothingOfTheCase(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Nieuw(site);
        var pad = (await sessie.Mails()).Single(m => m.Aan == "inbrenger@voorbeeld.nl").Pad;
        using var niemand = site.Bezoeker();

        var bladzijde = await niemand.Bekijk(pad);
        var klaar = await niemand.Verstuur(bladzijde, [("Antwoord.Datums[0].Kan", "Ja"), ("Antwoord.Datums[1].Kan", "Nee")]);

        foreach (var geheim in new[] { sessie.Casus.Nummer, "voorschot", "Ruimte om", "Sanne" })
        {
            bladzijde.Html.ShouldNotContain(geheim);
            klaar.Html.ShouldNotContain(geheim);
        }

        klaar.Tekst.ShouldContain("je antwoord is bewaard");
        var staat = await sessie.Staat();
        var ik = staat.Genodigden.Single(g => g.MoetErbij);
        staat.Antwoorden.Where(a => a.Genodigde == ik.Id).Select(a => a.Kan).ShouldBe([Beschikbaar.Ja, Beschikbaar.Nee]);
        (await Testinzagen.Van(site, staat.Id)).ShouldContain(i => i.Soort == InzageSoort.SessieBekeken && i.PersoonId == ik.Wie.PersoonId);
        (await niemand.Bekijk(sessie.Adres)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task Link_WithoutAnAnswerToEachDate_SaysSoAndKeepsWhatWasChosen(Database database)
    {
        var site = Testsite.Op(database);
        var pad = (await (await Proefsessie.Nieuw(site)).Mails())[0].Pad;
        using var niemand = site.Bezoeker();

        var terug = await niemand.Verstuur(await niemand.Bekijk(pad), [("Antwoord.Datums[1].Kan", "AlsHetMoet")]);

        terug.Status.ShouldBe(HttpStatusCode.BadRequest);
        terug.Tekst.ShouldContain("Zeg of je dan kunt.");
        terug.Document.QuerySelector("input[name='Antwoord.Datums[1].Kan'][value='AlsHetMoet']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Theory, OpElkeDatabase]
    public async Task Link_WhenWrongExpiredReplacedOrUninvited_DoesNotOpen(Database database)
    {
        var site = Testsite.Op(database);
        using var niemand = site.Bezoeker();
        (await niemand.Bekijk($"/prikken/{new string('a', 64)}")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var verlopen = await Proefsessie.Nieuw(site);
        var pad = (await verlopen.Mails())[0].Pad;
        await using (var db = await site.Databases.Open("uwv"))
        {
            var id = (await verlopen.Staat()).Id;
            await db.Set<Priktoegang>().Where(p => p.SessieId == id).ExecuteUpdateAsync(p => p.SetProperty(x => x.GeldigTot, DateTime.UtcNow.AddMinutes(-1)));
            (await db.Set<Priktoegang>().Where(p => p.SessieId == id).Select(p => p.LinkHash).ToListAsync()).ShouldNotContain(pad.Split('/')[^1]);
        }

        (await niemand.Bekijk(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);

        var vervangen = await Proefsessie.Nieuw(site);
        pad = (await vervangen.Mails())[0].Pad;
        await vervangen.Doe(s => s.StelVoor([s.Staat.Voorstellen[1].Moment], Proefsessie.Zaal));
        (await niemand.Bekijk(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var nieuw = (await vervangen.Mails()).Last(m => m.Aan == "inbrenger@voorbeeld.nl").Pad;
        (await niemand.Bekijk(nieuw)).Status.ShouldBe(HttpStatusCode.OK);

        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        var sessie = await Proefsessie.Nieuw(site, casus: casus);
        pad = (await sessie.Mails()).Single(m => m.Aan == "deelnemer@voorbeeld.nl").Pad;
        await sessie.Doe(s => s.Schrap(s.Staat.Genodigden.Single(g => g.Wie.Naam == "Femke Jansma").Id));
        (await niemand.Bekijk(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await niemand.Http.PostAsync(pad, new FormUrlEncodedContent([]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, OpElkeDatabase]
    public async Task Link_WhenTheDateIsChosen_OnlyTellsWhenAndWhere(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Nieuw(site);
        var pad = (await sessie.Mails())[0].Pad;
        await sessie.Doe(s => s.Kies(s.Staat.Voorstellen[0].Id));
        using var niemand = site.Bezoeker();

        var bladzijde = await niemand.Bekijk(pad);

        bladzijde.Tekst.ShouldContain("De datum is gekozen");
        bladzijde.Document.QuerySelector("main form").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Gast_ByMail_ReadsTheSessionAndWhatIsSharedUntilConsentEnds(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        await sessie.Casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Gedeeld met de gemeente", Zichtbaarheid.OokExtern));
        await sessie.Casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer("Intern", Zichtbaarheid.Betrokkenen));
        await sessie.MetGast("kdewit@gemeente.voorbeeld.nl");
        var mail = (await sessie.Mails()).Single(m => m.Aan == "kdewit@gemeente.voorbeeld.nl");
        mail.Agenda!.Pad.ShouldBeNull();
        mail.Tekst.ShouldNotContain(sessie.Casus.Nummer);
        using var gast = site.Bezoeker();

        var binnen = await gast.Volg(await gast.Verstuur(await gast.Bekijk(mail.Pad), []));

        binnen.Tekst.ShouldContain(Proefsessie.Zaal.Plaats!);
        binnen.Tekst.ShouldContain("Gedeeld met de gemeente");
        binnen.Tekst.ShouldNotContain("Intern");
        using var opDeDag = site.Bezoeker();
        (await opDeDag.Verstuur(await opDeDag.Bekijk(mail.Pad), [])).Doorverwijzing.ShouldBe("/gast");
        (await gast.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var toestemming = (await sessie.Casus.Staat()).Toestemmingen[0].Id;
        await sessie.Casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(toestemming));
        (await opDeDag.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await sessie.Doe(s => s.Verplaats(s.Staat.Voorstellen[1].Moment, Proefsessie.Zaal, null));
        (await sessie.Mails()).Count(m => m.Aan == "kdewit@gemeente.voorbeeld.nl").ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Gast_WhenTheSessionIsCancelledOrOver_IsOut(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        var wie = await sessie.MetGast();
        using var leider = await site.Als("contactpersoon");
        var gemaakt = await leider.Verstuur(await leider.Bekijk($"{sessie.Adres}/gasten/{wie.Id}"), [], "form[action*='handler=Link']");
        var pad = new Uri(gemaakt.Document.QuerySelector("#gastlink")!.TextContent).PathAndQuery;
        using var gast = site.Bezoeker();
        await gast.Verstuur(await gast.Bekijk(pad), []);
        (await gast.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.OK);

        await using (var db = await site.Databases.Open("uwv"))
        {
            (await db.Set<Gasttoegang>().SingleAsync(g => g.DeelnemerId == wie.Gast!.Deelnemer)).GeldigTot
                .ShouldBe(Core.Shared.Kalender.DatumInNederland((await sessie.Staat()).Moment!.Eind));
        }

        await sessie.Doe(s => s.ZegAf("De zaal is bezet."));

        (await gast.Bekijk("/gast")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Gast_WithoutConsent_CannotBeInvited(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        await sessie.MetGast();
        var staat = await sessie.Casus.Staat();
        await sessie.Doe(s => s.Schrap(s.Staat.Genodigden.Single(g => g.Gast is not null).Id));
        await sessie.Casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(staat.Toestemmingen[0].Id));
        using var leider = await site.Als("contactpersoon");

        (await leider.Bekijk($"{sessie.Adres}/uitnodigen")).Tekst.ShouldNotContain("K. de Wit");
        (await Should.ThrowAsync<Core.Shared.NietGevonden>(async () => await site.Dienst<Sessiedienst>().NodigVanCasus(
            await site.Gebruiker("contactpersoon"), sessie.Nummer, sessie.Casus.Nummer, staat.Deelnemers[0].Id.ToString("N"), new(Guid.NewGuid())))).ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task GastHeeftToestemming_WhenWithdrawn_GivesNoLink(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        await sessie.MetGast();
        var gast = (await sessie.Staat()).Genodigden.Single(g => g.Gast is not null).Id;
        await sessie.Casus.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(c.Staat.Toestemmingen[0].Id));

        await site.Dienst<Sessiedienst>().MaakGastlink(await site.Gebruiker("contactpersoon"), sessie.Nummer, gast)
            .ShouldBreken(SessieRegels.GastHeeftToestemming);
    }
}
