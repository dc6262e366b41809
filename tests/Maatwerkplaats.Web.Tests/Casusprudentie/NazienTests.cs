using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class NazienTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAColleagueAsks_TheKernteamAnswersAndReadersSeeIt(Database database)
    {
        var site = Testsite.Op(database);
        var kenmerk = (await Gelijkenregister.Publiceer(site, "dropveterverdrag", "opgelost"))[0];
        var adres = Gelijkenregister.Adres(kenmerk);
        using var lezer = await site.Als("lezer");
        var leeg = await lezer.Verstuur(await lezer.Bekijk($"{adres}/nog-actueel"), [("Invoer.Reden", " ")]);
        leeg.Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(NazienRegels.VragenHeeftEenReden.Zin);
        (await lezer.Verstuur(await lezer.Bekijk($"{adres}/nog-actueel"), [("Invoer.Reden", "Artikel 4 is vervallen.")])).Doorverwijzing.ShouldBe(adres);
        (await lezer.Bekijk($"{adres}/nog-actueel")).Tekst.ShouldContain(NazienRegels.ErLigtNogGeenVraag.Zin);

        var nazien = $"/casusprudentie/nazien/{string.Join('/', kenmerk.Split(':')[3..])}";
        (await lezer.Bekijk(nazien)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var landelijk = await site.Als("coordinator-landelijk");
        (await landelijk.Bekijk("/casusprudentie/nazien")).Html.ShouldContain(nazien);
        var werk = await landelijk.Bekijk(nazien);
        werk.Tekst.ShouldContain("Artikel 4 is vervallen.");
        (await landelijk.Verstuur(werk, [("Invoer.Antwoord", "Achterhaald"), ("Invoer.Toelichting", "")])).Fout("Invoer.Toelichting").ShouldNotBeNull();
        (await landelijk.Verstuur(werk, [("Invoer.Antwoord", "Achterhaald"), ("Invoer.Toelichting", "De wet is per 1 januari anders.")])).Doorverwijzing.ShouldBe("/casusprudentie/nazien");

        (await lezer.Bekijk(adres)).Tekst.ShouldContain("De wet is per 1 januari anders.");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Bericht>().AnyAsync(b => b.Casus == kenmerk && b.Tekst.StartsWith("Je vroeg of dit nog actueel is."))).ShouldBeTrue();
        (await db.Set<Uitspraak>().AsNoTracking().ToListAsync()).Single(u => u.Kenmerk == kenmerk).IsAchterhaald.ShouldBeTrue();
        (await site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.StartsWith("Nazien", StringComparison.Ordinal) || b.Contains("horen bij niets", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsEenVraag_WhenAnsweredTwice_RefusesTheSecond(Database database)
    {
        var site = Testsite.Op(database);
        var (jaar, nummer) = Aanhaling.Plaats((await Gelijkenregister.Publiceer(site, "toverbalverordening", "niet"))[0])!.Value;
        var (dienst, landelijk) = (site.Dienst<Publicatiedienst>(), await Proefcasus.Persoon(site, "coordinator-landelijk"));
        await dienst.VraagActueel(await Proefcasus.Persoon(site, "lezer"), jaar, nummer, "Anders.", new(Guid.CreateVersion7()));
        var vraag = (await site.Dienst<Nazienlezer>().Werk(landelijk, jaar, nummer)).Nazicht.OpenVraag!.Id;

        await dienst.BeantwoordActueel(landelijk, jaar, nummer, vraag, Actualiteit.Actueel, "Klopt nog.", new(Guid.CreateVersion7()));

        var fout = await Should.ThrowAsync<Core.Shared.RegelOvertreden>(() => dienst.BeantwoordActueel(landelijk, jaar, nummer, vraag, Actualiteit.Achterhaald, "Toch niet.", new(Guid.CreateVersion7())));
        fout.Regel.ShouldBe(NazienRegels.ErIsEenVraag);
    }

    [Theory, OpElkeDatabase]
    public async Task IntrekkenDoetDePlaatsZelf_WhenAnotherPlaceAnswers_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var (jaar, nummer) = Aanhaling.Plaats((await Gelijkenregister.Publiceer(site, "lollystoksubsidie", "niet"))[0])!.Value;
        var dienst = site.Dienst<Publicatiedienst>();
        var contactpersoon = await Proefcasus.Persoon(site, "contactpersoon");
        await dienst.VraagActueel(await Proefcasus.Persoon(site, "lezer"), jaar, nummer, "Anders.", new(Guid.CreateVersion7()));
        var vraag = (await site.Dienst<Nazienlezer>().Werk(contactpersoon, jaar, nummer)).Nazicht.OpenVraag!.Id;

        var fout = await Should.ThrowAsync<Core.Shared.RegelOvertreden>(() => dienst.BeantwoordActueel(contactpersoon, jaar, nummer, vraag, Actualiteit.Ingetrokken, "Weg.", new(Guid.CreateVersion7())));

        fout.Regel.ShouldBe(NazienRegels.IntrekkenDoetDePlaatsZelf);
    }

    [Theory, OpElkeDatabase]
    public async Task Achterhaald_WhenADecisionCitesItSo_AsksTheQuestionItself(Database database)
    {
        var site = Testsite.Op(database);
        var kenmerk = (await Gelijkenregister.Publiceer(site, "pepernootplakkaat", "opgelost"))[0];
        var (jaar, nummer) = Aanhaling.Plaats(kenmerk)!.Value;
        var casus = await Gelijkenregister.Casus(site, "pepernootplakkaat");
        await Weegstand.Verteld(casus);

        await casus.Doe("contactpersoon", CasusRecht.Besluiten, c => c.VerbeterAanhalingen([new(kenmerk, Gebruik.Achterhaald, "De regeling is gestopt.")]));

        var werk = await site.Dienst<Nazienlezer>().Werk(await Proefcasus.Persoon(site, "coordinator-landelijk"), jaar, nummer);
        werk.Nazicht.OpenVraag.ShouldNotBeNull().Reden.ShouldNotContain("gestopt");
        (await site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.StartsWith("Nazien", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Hercontrole_WhenTheEngineSeesMore_FlagsAndReportsButChangesNothing(Database database)
    {
        using var site = Testsite.Eigen(database);
        var schoon = (await Gelijkenregister.Publiceer(site, "bonbonbeleid", "opgelost"))[0];
        var aanbod = new Aangeboden("lek", new Uitspraakinhoud { NaamCasus = "Bonbonbeleid", Probleem = "De klant belde. Mevrouw Jansen-de Wit uit Assen deed mee.", Uitkomst = "niet" });
        var lek = new Aangeboden("bsn", new Uitspraakinhoud { NaamCasus = "Bonbonnummer", Probleem = "Het nummer is 999993653 van deze klant.", Uitkomst = "niet" });
        await site.Dienst<Publicatie>().Publiceer("uwv", [aanbod, lek], proef: false);
        var hercontrole = site.Dienst<Hercontrole>();
        var landelijk = await Proefcasus.Persoon(site, "coordinator-landelijk");

        var eerste = await hercontrole.Doe("uwv", 1);
        (await hercontrole.Doe("uwv", 1)).Nagelopen.ShouldBe(0);

        eerste.Nagelopen.ShouldBe(3);
        eerste.Gevonden.ShouldBeGreaterThanOrEqualTo(1);
        var (open, _) = await site.Dienst<Nazienlezer>().Open(landelijk);
        open.ShouldContain(r => r.Titel == "Bonbonnummer");
        open.ShouldNotContain(r => r.Kenmerk == schoon);
        await using (var db = await site.Databases.Open("uwv"))
        {
            var uitspraak = await db.Set<Uitspraak>().AsNoTracking().SingleAsync(u => u.Herkomst == "bsn");
            (uitspraak.Stand, uitspraak.Inhoud.Contains("999993653")).ShouldBe((Uitspraakstand.Geldig, true));
            (await db.Set<VastgelegdeGebeurtenis>().AnyAsync(g => g.Gegevens.Contains("999993653"))).ShouldBeFalse("de tekst zelf staat niet in de geschiedenis");
            (await db.Set<Bericht>().AnyAsync(b => b.PersoonId == landelijk.Id && b.Tekst.Contains("moet een mens kijken"))).ShouldBeTrue();
        }

        var regel = open.Single(r => r.Titel == "Bonbonnummer");
        using var coordinator = await site.Als("coordinator-landelijk");
        var werk = await coordinator.Bekijk($"/casusprudentie/nazien/{regel.Jaar}/{regel.Nummer}");
        werk.Tekst.ShouldContain("999993653");
        await coordinator.Verstuur(werk, [("Vondst.Intrekken", "false"), ("Vondst.Reden", "Het is een testnummer.")], "form[action$='handler=Vondst']");
        (await site.Dienst<Nazienlezer>().Open(landelijk)).Regels.ShouldNotContain(r => r.Titel == "Bonbonnummer");

        var tweede = await hercontrole.Doe("uwv", 2);
        tweede.Opnieuw.ShouldBe(3);
        (await site.Dienst<Nazienlezer>().Open(landelijk)).Regels.ShouldNotContain(r => r.Titel == "Bonbonnummer", "wat een mens beoordeelde, komt niet terug");
        (await site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.StartsWith("Nazien", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Hercontrole_WhenItIsPersonalData_WithdrawsByAHuman(Database database)
    {
        using var site = Testsite.Eigen(database);
        await site.Dienst<Publicatie>().Publiceer("uwv", [new("bsn", new Uitspraakinhoud { NaamCasus = "Nummer", Probleem = "BSN 999993653 staat er nog.", Uitkomst = "niet" })], proef: false);
        await site.Dienst<Hercontrole>().Doe();
        using var coordinator = await site.Als("coordinator-landelijk");
        var regel = (await site.Dienst<Nazienlezer>().Open(await Proefcasus.Persoon(site, "coordinator-landelijk"))).Regels.ShouldHaveSingleItem();

        var werk = await coordinator.Bekijk($"/casusprudentie/nazien/{regel.Jaar}/{regel.Nummer}");
        (await coordinator.Verstuur(werk, [("Vondst.Intrekken", "true")], "form[action$='handler=Vondst']")).Fout("Vondst.Reden").ShouldNotBeNull();
        await coordinator.Verstuur(werk, [("Vondst.Intrekken", "true"), ("Vondst.Reden", "Er stond een nummer in.")], "form[action$='handler=Vondst']");

        (await coordinator.Bekijk($"/casusprudentie/{regel.Jaar}/{regel.Nummer}")).Html.ShouldNotContain("999993653");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task VragenHeeftEenReden_WhenBlank_Refuses(Database database)
    {
        var proef = await Nazienproef.Nieuw(database);

        await proef.Vraag(" ").ShouldBreken(NazienRegels.VragenHeeftEenReden);
    }

    [Theory, OpElkeDatabase]
    public async Task ErLigtNogGeenVraag_WhenSomeoneAskedAlready_Refuses(Database database)
    {
        var proef = await Nazienproef.Nieuw(database);
        await proef.Vraag("De wet is anders.");

        await proef.Vraag("Nog eens.").ShouldBreken(NazienRegels.ErLigtNogGeenVraag);
    }

    [Theory, OpElkeDatabase]
    public async Task AlleenWatGeldt_WhenWithdrawn_RefusesAQuestion(Database database)
    {
        var proef = await Nazienproef.Nieuw(database);
        await Gepubliceerd.TrekIn(proef.Site, proef.Uitspraak, "Hoort er niet in.");

        await proef.Vraag("Klopt dit nog?").ShouldBreken(NazienRegels.AlleenWatGeldt);
    }

    [Theory, OpElkeDatabase]
    public async Task AntwoordHeeftToelichting_WhenBlank_Refuses(Database database)
    {
        var proef = await Nazienproef.Nieuw(database);
        await proef.Vraag("De wet is anders.");

        await (await proef.Antwoord(Actualiteit.Actueel, " "))().ShouldBreken(NazienRegels.AntwoordHeeftToelichting);
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsEenVondst_WhenTheScanFoundNothing_Refuses(Database database)
    {
        var proef = await Nazienproef.Nieuw(database);

        await proef.Beoordeel("Het is een testnummer.").ShouldBreken(NazienRegels.ErIsEenVondst);
    }

    [Theory, OpElkeDatabase]
    public async Task GeenGegevenHeeftEenReden_WhenBlank_Refuses(Database database)
    {
        using var site = Testsite.Eigen(database);
        var proef = await Nazienproef.Op(site, "Het nummer is 999993653 van deze klant.");
        await site.Dienst<Hercontrole>().Doe("uwv", 1);

        await proef.Beoordeel(" ").ShouldBreken(NazienRegels.GeenGegevenHeeftEenReden);
        await proef.Beoordeel("Het is een testnummer.");
    }
}
