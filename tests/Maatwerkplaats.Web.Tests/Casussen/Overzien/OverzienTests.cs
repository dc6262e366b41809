using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Overzien;

public sealed class OverzienTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenNotMaatwerker_IsForbidden(Database database)
    {
        foreach (var persona in new[] { "inbrenger", "manager", "beheerder", "toezicht", "lezer", "inbrenger-extern", "solve" })
        {
            using var bezoeker = await Testsite.Op(database).Als(persona);
            (await bezoeker.Bekijk("/casussen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenCaseIsOfAnotherPlace_IsNotListedForKernteamButIsNationally(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Elders(site);
        using var noord = await site.Als("contactpersoon");
        using var landelijk = await site.Als("coordinator-landelijk");

        (await noord.Bekijk($"/casussen?werkplaats=alle&tekst={casus.Nummer}")).Tekst.ShouldNotContain(casus.Titel);
        (await noord.Bekijk($"/casussen?werkplaats=zeeland&tekst={casus.Nummer}")).Tekst.ShouldNotContain(casus.Titel);
        (await landelijk.Bekijk($"/casussen?tekst={casus.Nummer}")).Tekst.ShouldContain(casus.Titel);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenCaseIsJoint_BothPlacesSeeIt(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Elders(site);
        await site.Dienst<Casusdienst>().Doe(
            await Proefcasus.Persoon(site, "coordinator-landelijk"), casus.Nummer, CasusRecht.Beoordelen, new(Guid.NewGuid()), c => c.PakSamenOp("noord", "Cliënt verhuist"));
        using var noord = await site.Als("contactpersoon");

        var lijst = await noord.Bekijk($"/casussen?tekst={casus.Nummer}");

        lijst.Tekst.ShouldContain(casus.Titel);
        lijst.Tekst.ShouldContain("Samen met andere plaats");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenCaseIsReferred_IsFoundUnderElsewhereAndNotUnderOpen(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        await casus.Doe("contactpersoon", CasusRecht.Beoordelen, c =>
            c.SluitTriageAf(TriageUitkomst.Doorverwezen, "Hoort bij schulden", "team-geldzorgen", "Team Geldzorgen belt je.", new(2027, 1, 1)));
        using var noord = await site.Als("contactpersoon");

        (await noord.Bekijk($"/casussen?deel=Elders&tekst={casus.Nummer}")).Tekst.ShouldContain("1 casus");
        (await noord.Bekijk($"/casussen?tekst={casus.Nummer}")).Tekst.ShouldContain("Er zijn geen casussen die hierbij passen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithEachFilter_KeepsOrDropsTheCase(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c =>
        {
            c.StelKenmerkenVast(new() { Wetten = ["WIA"], Niveaus = ["beleid"], Onderwerpen = ["voorschot"] });
            c.PauzeerKlok("Wacht op advies");
        });
        var bram = (await Proefcasus.Persoon(site, "contactpersoon")).Id;
        var hanneke = (await Proefcasus.Persoon(site, "coordinator-regio")).Id;
        var vandaag = $"{DateTime.UtcNow.AddHours(1):yyyy-MM-dd}";
        using var noord = await site.Als("contactpersoon");
        async Task<bool> Toont(string filter) => (await noord.Bekijk($"/casussen?tekst={casus.Nummer}&{filter}")).Tekst.Contains("1 casus", StringComparison.Ordinal);

        foreach (var filter in new[] { "deel=InBehandeling", "deel=Alles", "wet=WIA", "niveau=beleid", "onderwerp=voorschot", $"contactpersoon={bram}", "alleen=Gepauzeerd", $"van={vandaag}&tot={vandaag}", "werkplaats=noord" })
        {
            (await Toont(filter)).ShouldBeTrue(filter);
        }

        foreach (var filter in new[] { "deel=Nieuw", "deel=Triage", "deel=Elders", "deel=Gesloten", "wet=WW", "niveau=wet", "onderwerp=boete", $"contactpersoon={hanneke}", "alleen=Spoed", "alleen=OverTermijn", "alleen=OpTeamagenda", "alleen=ZonderContactpersoon", "alleen=ZonderAntwoord", "tot=2020-01-01" })
        {
            (await Toont(filter)).ShouldBeFalse(filter);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithEverySortOrder_Works(Database database)
    {
        using var noord = await Testsite.Op(database).Als("coordinator-landelijk");
        foreach (var volgorde in Enum.GetValues<Werklijstvolgorde>())
        {
            var lijst = await noord.Bekijk($"/casussen?deel=Alles&sorteer={volgorde}&omgekeerd=true");
            lijst.Status.ShouldBe(HttpStatusCode.OK);
        }

        var opNummer = await noord.Bekijk("/casussen?deel=Alles&sorteer=Nummer");
        opNummer.Document.QuerySelector("main th[aria-sort='ascending']")?.TextContent.Trim().ShouldBe("Casus");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenTextIsABsn_DropsItFromTheAddress(Database database)
    {
        using var noord = await Testsite.Op(database).Als("contactpersoon");

        var antwoord = await noord.Bekijk("/casussen?tekst=999990019");

        antwoord.Doorverwijzing.ShouldBe("/casussen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenFilterValueIsNonsense_IsA400WithThePage(Database database)
    {
        using var noord = await Testsite.Op(database).Als("contactpersoon");
        var antwoord = await noord.Bekijk("/casussen?contactpersoon=onzin&pagina=-3");
        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("Werkvoorraad");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAssigningSeveral_ReportsPerCaseWhatSucceeded(Database database)
    {
        var site = Testsite.Op(database);
        var (goed, dicht) = (await Proefcasus.Nieuw(site), await Proefcasus.Nieuw(site));
        var vreemd = await Elders(site);
        await dicht.Doe("inbrenger", CasusRecht.Intrekken, c => c.TrekIn("Al opgelost"));
        var hanneke = await Proefcasus.Persoon(site, "coordinator-regio");
        using var noord = await site.Als("contactpersoon");
        var lijst = await noord.Bekijk($"/casussen?tekst={goed.Nummer}");

        var uitslag = await noord.Verstuur(
            lijst,
            [("Verdeel.Nummers", goed.Nummer), ("Verdeel.Nummers", dicht.Nummer), ("Verdeel.Nummers", vreemd.Nummer), ("Verdeel.Wie", hanneke.Id.ToString()), ("Verdeel.Reden", "Verdelen")],
            "form.mw-werklijst");

        uitslag.Tekst.ShouldContain("1 van de 3 casussen verdeeld");
        uitslag.Tekst.ShouldContain($"{vreemd.Nummer}: Deze casus kun je niet verdelen.");
        uitslag.Tekst.ShouldContain("Deze casus is gesloten.");
        (await goed.Staat()).Contactpersoon!.Naam.ShouldBe(hanneke.Naam);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenReleasing_NeedsAReasonAndGivesTheCaseBackToTheTeam(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var noord = await site.Als("contactpersoon");
        var lijst = await noord.Bekijk($"/casussen?tekst={casus.Nummer}");

        var zonder = await noord.Verstuur(lijst, [("Verdeel.Nummers", casus.Nummer), ("Verdeel.Daad", "terugleggen")], "form.mw-werklijst");
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.Fout("Verdeel.Reden").ShouldNotBeNull();
        zonder.Document.QuerySelector($"input[value='{casus.Nummer}'][checked]").ShouldNotBeNull();

        var gelukt = await noord.Verstuur(zonder, [("Verdeel.Nummers", casus.Nummer), ("Verdeel.Reden", "Vakantie"), ("Verdeel.Daad", "terugleggen")], "form.mw-werklijst");
        gelukt.Tekst.ShouldContain("1 van de 1 casus verdeeld");
        (await casus.Staat()).Contactpersoon.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenCollegaIsNotOfThePlace_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        var manager = await Proefcasus.Persoon(site, "manager");
        using var noord = await site.Als("contactpersoon");

        var antwoord = await noord.Verstuur(
            await noord.Bekijk($"/casussen?tekst={casus.Nummer}"),
            [("Verdeel.Nummers", casus.Nummer), ("Verdeel.Wie", manager.Id.ToString()), ("Verdeel.Reden", "Zomaar")],
            "form.mw-werklijst");

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await casus.Staat()).Contactpersoon.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenColumnsAreChosen_TheyAreRemembered(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var landelijk = await site.Als("coordinator-landelijk");
        var lijst = await landelijk.Bekijk("/casussen");

        await landelijk.Verstuur(lijst, [("Kolommen", "Inbrenger"), ("Kolommen", "Wet")], "form[action*='handler=Kolommen']");
        var koppen = (await landelijk.Bekijk($"/casussen?tekst={casus.Nummer}")).Document.QuerySelectorAll("main thead th").Select(h => h.TextContent.Trim());

        koppen.ShouldBe(["Kies", "Casus", "Inbrenger", "Wet"]);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenViewIsSaved_ItOpensRenamesAndDisappears(Database database)
    {
        using var regio = await Testsite.Op(database).Als("coordinator-regio");
        var naam = $"Spoed {Guid.NewGuid():N}"[..20];
        var lijst = await regio.Bekijk("/casussen?deel=Triage&alleen=Spoed");

        var leeg = await regio.Verstuur(lijst, [("Naam", " ")], "form[action*='handler=Weergave']");
        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Fout("Naam").ShouldNotBeNull().ShouldContain("Geef de weergave een naam");
        await regio.Verstuur(lijst, [("Naam", naam)], "form[action*='handler=Weergave']");
        var dubbel = await regio.Verstuur(lijst, [("Naam", naam)], "form[action*='handler=Weergave']");
        dubbel.Fout("Naam").ShouldNotBeNull().ShouldContain("al een weergave met deze naam");

        var link = (await regio.Bekijk("/casussen")).Document.QuerySelectorAll("main a").Single(a => a.TextContent == naam).GetAttribute("href");
        link.ShouldBe("/casussen?deel=Triage&alleen=Spoed");
        var beheer = await regio.Bekijk("/casussen/weergaven");
        var id = beheer.Document.QuerySelectorAll("main .mw-kaart").Single(k => k.TextContent.Contains(naam)).QuerySelector("[name=Id]")!.GetAttribute("value")!;
        await regio.Verstuur(beheer, [("Id", id), ("Naam", naam + "!")]);
        (await regio.Bekijk("/casussen")).Tekst.ShouldContain(naam + "!");
        await regio.Verstuur(beheer, [("Id", id)], naar: "/casussen/weergaven?handler=Weg");
        (await regio.Bekijk("/casussen")).Tekst.ShouldNotContain(naam);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenViewIsOfAnother_IsNotFound(Database database)
    {
        using var regio = await Testsite.Op(database).Als("coordinator-regio");
        using var bram = await Testsite.Op(database).Als("contactpersoon");
        var naam = $"Van Hanneke {Guid.NewGuid():N}"[..24];
        await regio.Verstuur(await regio.Bekijk("/casussen"), [("Naam", naam)], "form[action*='handler=Weergave']");
        var id = (await regio.Bekijk("/casussen/weergaven")).Document.QuerySelectorAll("main .mw-kaart").Single(k => k.TextContent.Contains(naam)).QuerySelector("[name=Id]")!.GetAttribute("value")!;
        await bram.Verstuur(await bram.Bekijk("/casussen"), [("Naam", $"Van Bram {Guid.NewGuid():N}"[..24])], "form[action*='handler=Weergave']");

        var antwoord = await bram.Verstuur(await bram.Bekijk("/casussen/weergaven"), [("Id", id), ("Naam", "Gekaapt")]);

        antwoord.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<(string Nummer, string Titel)> Elders(Testsite site)
    {
        var titel = $"Zeeland {Guid.NewGuid():N}";
        var casus = await site.Dienst<Casusdienst>().MeldAan(
            await Proefcasus.Persoon(site, "inbrenger"), new("Dit wringt.", "Ruimte") { Titel = titel, Werkplaats = "zeeland" }, new(Guid.NewGuid()));
        return (casus.Nummer, titel);
    }
}
