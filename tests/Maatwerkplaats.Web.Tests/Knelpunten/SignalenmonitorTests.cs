using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Signalen;
using Maatwerkplaats.Web.Tests.Solves;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Knelpunten;

public sealed class SignalenmonitorTests
{
    private static readonly DateOnly Vandaag = Kalender.DatumInNederland(DateTime.UtcNow);

    [Theory, OpElkeDatabase]
    public async Task Get_OverSignalsThemesAndSolves_PutsTheOldestFirstAndFilters(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Vul(site);
        using var sbk = await site.Als("sbk");

        var rijen = (await sbk.Bekijk("/signalenmonitor")).Document.QuerySelectorAll("main tbody th a").Select(a => a.TextContent.Trim()).ToArray();
        rijen[0].ShouldBe("Los signaal van lang geleden.");
        rijen.ShouldBe(["Los signaal van lang geleden.", "Los signaal van kort geleden.", "Thema over wachten", "Solve over bonus"], ignoreOrder: true);

        await Toont("Soort=Signaal", "Los signaal van lang geleden.", "Los signaal van kort geleden.");
        await Toont("Soort=Thema", "Thema over wachten");
        await Toont("Wet=WIA", "Thema over wachten");
        await Toont("Wet=WAO", "Solve over bonus");
        await Toont("Onderwerp=voorschot", "Thema over wachten");
        await Toont("Niveau=wet", "Solve over bonus");
        await Toont("Stand=Nieuw", "Los signaal van lang geleden.", "Los signaal van kort geleden.", "Solve over bonus");
        await Toont("Stand=Ondergebracht", "Signaal in een thema.");
        await Toont("Ouderdom=Langer", "Los signaal van lang geleden.");
        await Toont("Eigenaar=Niemand&Soort=Thema", "Thema over wachten");
        await Toont("Eigenaar=VanMij");
        await Toont("Bekend=Nergens&Soort=Solve", "Solve over bonus");
        await Toont("Bekend=Kamerbrief");
        await Toont("Alles=true&Soort=Signaal", "Los signaal van lang geleden.", "Los signaal van kort geleden.", "Signaal in een thema.");

        async Task Toont(string filter, params string[] titels) =>
            (await sbk.Bekijk($"/signalenmonitor?{filter}")).Document.QuerySelectorAll("main tbody th a").Select(a => a.TextContent.Trim()).ShouldBe(titels, ignoreOrder: true, filter);
    }

    [Theory, OpElkeDatabase]
    public async Task Bekend_RecordedCorrectedAndTakenAway_IsFoundAndStaysInTheHistory(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (thema, _) = await Vul(site);
        var adres = $"/signalenmonitor/thema/{thema}";
        using var sbk = await site.Als("sbk");

        var zonder = await sbk.Verstuur(await sbk.Bekijk(adres), [("Bekend.Plek", "Kamerbrief")], "form[action*='handler=Bekend']");
        zonder.Fout("Bekend.Kenmerk").ShouldNotBeNull().ShouldContain(AgendaRegels.KamerbriefHeeftEenKenmerk.Zin);
        var vast = await sbk.Volg(await sbk.Verstuur(zonder, [("Bekend.Plek", "Kamerbrief"), ("Bekend.Kenmerk", "2026Z01234")], "form[action*='handler=Bekend']"));
        vast.Tekst.ShouldContain("Kamerbrief (2026Z01234)");
        vast.Tekst.ShouldContain("vastgelegd door Marit van Loon");
        (await sbk.Bekijk("/signalenmonitor?Bekend=Kamerbrief")).Tekst.ShouldContain("Thema over wachten");

        var verbeter = await sbk.Bekijk(vast.Document.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Verbeteren", StringComparison.Ordinal)).GetAttribute("href")!);
        var beter = await sbk.Volg(await sbk.Verstuur(verbeter, [("Bekend.Plek", "Knelpuntenbrief"), ("Bekend.Jaar", "2025")], "form[action*='handler=Bekend']"));
        beter.Tekst.ShouldContain("Knelpuntenbrief 2025");
        var niveau = await sbk.Volg(await sbk.Verstuur(beter, [("Niveau.Niveaus", "wet")], "form[action*='handler=Niveau']"));
        (await sbk.Bekijk("/signalenmonitor?Niveau=wet&Soort=Thema")).Tekst.ShouldContain("Thema over wachten");
        var eigenaar = await sbk.Volg(await sbk.Verstuur(niveau, [("Eigenaar.Wie.Naam", "Marit van Loon")], "form[action*='handler=Eigenaar']"));
        (await sbk.Bekijk("/signalenmonitor?Eigenaar=VanMij")).Tekst.ShouldContain("Thema over wachten");
        var weg = await sbk.Volg(await sbk.Verstuur(eigenaar, [], "form[action*='handler=Weg']"));

        weg.Tekst.ShouldContain("Nog nergens.");
        weg.Tekst.ShouldContain("legde vast waar dit bekend is: Kamerbrief (2026Z01234)");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inzage>().CountAsync(i => i.Soort == InzageSoort.MonitorBekeken)).ShouldBeGreaterThan(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ByTheMinistry_ShowsNoSignalsAndNoOwnersAndChangesNothing(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (thema, signaal) = await Vul(site);
        using var szw = await site.Als("ministerie");

        var lijst = (await szw.Bekijk("/signalenmonitor?Alles=true")).Tekst;
        lijst.ShouldContain("Thema over wachten");
        lijst.ShouldContain("Solve over bonus");
        lijst.ShouldNotContain("signaal");
        lijst.ShouldNotContain("Rachid");
        (await szw.Bekijk($"/signalenmonitor/signaal/{signaal}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var punt = await szw.Bekijk($"/signalenmonitor/thema/{thema}");
        punt.Document.QuerySelector("main form").ShouldBeNull();
        var bewijs = (await szw.Bekijk("/casussen/aanmelden")).Document.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var poging = await szw.Http.PostAsync($"/signalenmonitor/thema/{thema}?handler=Bekend", new FormUrlEncodedContent([new("__RequestVerificationToken", bewijs), new("Bekend.Plek", "Beleidstafel")]));
        poging.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var ander in new[] { "lezer", "manager", "solve", "coordinator-regio", "inbrenger-extern" })
        {
            using var bezoeker = await site.Als(ander);
            (await bezoeker.Bekijk("/signalenmonitor")).Status.ShouldBe(HttpStatusCode.Forbidden, ander);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithManySignals_GoesOnWhereItStopped(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Vul(site);
        await SignalenlijstTests.Zet(site, [.. Enumerable.Range(0, Agendalijst.PerBladzijde + 3).Select(i => new Signaalinhoud { Bron = "klacht", Tekst = $"Nummer {i:000}.", Datum = Vandaag.AddDays(-100 - (i % 4)) })]);
        using var sbk = await site.Als("sbk");

        var gezien = new List<string>();
        var bladzijde = await sbk.Bekijk("/signalenmonitor");
        while (true)
        {
            gezien.AddRange(bladzijde.Document.QuerySelectorAll("main tbody th a").Select(a => a.GetAttribute("href")!));
            if (bladzijde.Document.QuerySelectorAll("main nav a").SingleOrDefault(a => a.TextContent.Contains("Verder", StringComparison.Ordinal)) is not { } verder)
            {
                break;
            }

            bladzijde = await sbk.Bekijk(verder.GetAttribute("href")!);
        }

        gezien.Count.ShouldBe(Agendalijst.PerBladzijde + 3 + 4);
        gezien.Distinct().Count().ShouldBe(gezien.Count);
    }

    [Theory, OpElkeDatabase]
    public async Task Uitvoer_WithAFilter_WritesWhatTheListShowsAndIsLogged(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Vul(site);
        using var sbk = await site.Als("sbk");

        var csv = await sbk.Http.GetStringAsync("/signalenmonitor/uitvoer?vorm=Csv&Soort=Solve");
        csv.ShouldContain("Solve over bonus");
        csv.ShouldNotContain("Thema over wachten");
        var rijen = Xlsxlezer.Lees(await sbk.Http.GetByteArrayAsync("/signalenmonitor/uitvoer?vorm=Xlsx"));
        rijen.Select(r => r["Waar gaat het over"]).ShouldContain("Los signaal van lang geleden.");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inzage>().CountAsync(i => i.Soort == InzageSoort.Uitgevoerd && i.Reden == "signalenmonitor")).ShouldBe(2);
    }

    /// <summary>Twee losse signalen, een thema met een signaal, en een solve.</summary>
    internal static async Task<(string Thema, Guid Signaal)> Vul(Testsite site)
    {
        var ids = await SignalenlijstTests.Zet(
            site,
            new Signaalinhoud { Bron = "klacht", Tekst = "Los signaal van lang geleden.", Datum = Vandaag.AddDays(-500) },
            new Signaalinhoud { Bron = "klacht", Tekst = "Los signaal van kort geleden.", Datum = Vandaag.AddDays(-5) },
            new Signaalinhoud { Bron = "telefonie", Tekst = "Signaal in een thema.", Datum = Vandaag.AddDays(-60), Wetten = ["WIA"], Onderwerp = "voorschot" });
        var solve = await Proefcasus.Persoon(site, "solve");
        var thema = await site.Dienst<Themadienst>().Begin(solve, "Thema over wachten", "Wie wacht, krijgt een schuld.", [ids[2].Id], new Opdracht(Guid.NewGuid()));
        var proef = await Proefsolve.Nieuw(site, "Solve over bonus", "Een bonus kost meer dan hij oplevert.");
        await proef.Doe(s => s.Beschrijf(s.Staat.Beschrijving with { Wetten = ["WAO"], Niveaus = ["wet"] }));
        return (thema, ids[0].Id);
    }
}
