using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Dashboards;

public sealed class DashboardTests
{
    private static readonly (string Persona, string Dashboard)[] Rollen =
    [
        ("contactpersoon", "Kernteam"), ("coordinator-regio", "Coördinator"), ("coordinator-landelijk", "Coördinator"), ("manager", "Directie"),
        ("toezicht", "Directie"), ("sbk", "SBK en ministerie"), ("ministerie", "SBK en ministerie"), ("solve", "SBK en ministerie"), ("onderzoeker", "Onderzoek"),
    ];

    [Theory, OpElkeDatabase]
    public async Task Get_ForEachRole_OpensItsOwnDashboard_AndNoOther(Database database)
    {
        var site = Testsite.Op(database);
        foreach (var (persona, naam) in Rollen)
        {
            using var lezer = await site.Als(persona);
            var bladzijde = await lezer.Bekijk("/dashboard");
            bladzijde.Status.ShouldBe(HttpStatusCode.OK, persona);
            bladzijde.Document.QuerySelector("h1")!.TextContent.ShouldBe($"Dashboard {naam}", persona);
            (await lezer.Bekijk("/dashboard/anders")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await lezer.Bekijk("/dashboard/onderzoek")).Status.ShouldBe(persona is "onderzoeker" or "coordinator-landelijk" ? HttpStatusCode.OK : HttpStatusCode.NotFound, persona);
        }

        foreach (var persona in new[] { "inbrenger", "lezer", "beheerder", "deelnemer", "inbrenger-extern" })
        {
            using var ander = await site.Als(persona);
            (await ander.Bekijk("/dashboard")).Status.ShouldBe(HttpStatusCode.Forbidden, persona);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_EveryNumber_HasItsDefinitionItsTableAndItsSource(Database database)
    {
        await using var site = await Pilot(database);
        foreach (var persona in new[] { "coordinator-landelijk", "manager", "ministerie" })
        {
            using var lezer = await site.Als(persona);
            var bladzijde = await lezer.Bekijk("/dashboard");
            var cijfers = bladzijde.Document.QuerySelectorAll("main .mw-kerncijfer");
            cijfers.Length.ShouldBeGreaterThan(6);
            foreach (var cijfer in cijfers)
            {
                var vraag = cijfer.QuerySelector("h3")!.TextContent;
                vraag.ShouldEndWith("?");
                cijfer.QuerySelector("details p")!.TextContent.Length.ShouldBeGreaterThan(20, vraag);
                // Een beeld staat er nooit zonder tabel die hetzelfde zegt.
                (cijfer.QuerySelector("svg.mw-verloop") is null).ShouldBe(cijfer.QuerySelector("details table") is null, vraag);
                foreach (var adres in cijfer.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!))
                {
                    (await lezer.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.OK, $"{persona} {adres}");
                }
            }
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheDirector_ShowsTheYearRounded_WithoutCasesOrPlaces(Database database)
    {
        await using var site = await Pilot(database);
        using var manager = await site.Als("manager");

        var bladzijde = await manager.Bekijk("/dashboard");

        await using var db = await site.Databases.Open("uwv");
        Getal(bladzijde, "ingebracht").ShouldBe($"{await Ingebracht(db)}");
        bladzijde.Document.QuerySelectorAll("main a[href^='/casussen']").ShouldBeEmpty();
        foreach (var plaats in (await db.Set<Werkplaats>().Select(w => w.Naam).ToListAsync()).Where(n => n.Length > 5))
        {
            bladzijde.Tekst.ShouldNotContain(plaats);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfACoordinator_LeadsToExactlyTheCasesCounted(Database database)
    {
        await using var site = await Pilot(database);
        using var coordinator = await site.Als("coordinator-landelijk");

        var bladzijde = await coordinator.Bekijk("/dashboard/coordinator");
        var casussen = bladzijde.Document.QuerySelector("section[aria-labelledby=cijfer-opgelost] a[href^='/casussen']")!.GetAttribute("href")!;
        var open = await coordinator.Bekijk("/casussen");

        (await coordinator.Bekijk(casussen)).Status.ShouldBe(HttpStatusCode.OK);
        var aantal = int.Parse(Getal(bladzijde, "open"));
        aantal.ShouldBeGreaterThan(0);
        open.Tekst.ShouldContain($"{aantal} casussen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheDownload_SaysWhatThePageSaysAndIsLogged(Database database)
    {
        await using var site = await Pilot(database);
        using var manager = await site.Als("manager");

        var csv = await manager.Http.GetStringAsync("/dashboard/directie/uitvoer?vorm=csv");
        var xlsx = await manager.Http.GetByteArrayAsync("/dashboard/directie/uitvoer?vorm=xlsx");

        await using var db = await site.Databases.Open("uwv");
        csv.ShouldContain($"Hoeveel casussen zijn ingebracht?;aantal;2021;{await Ingebracht(db)};");
        xlsx[..2].ShouldBe("PK"u8.ToArray());
        (await db.Set<Inzage>().CountAsync(i => i.Soort == InzageSoort.Uitgevoerd && i.Reden!.StartsWith("dashboard directie"))).ShouldBe(2);
    }

    /// <summary>Een site met het registratiebestand van de pilot, kort erna.</summary>
    private static async Task<Testsite> Pilot(Database database)
    {
        var site = Testsite.Eigen(database, new Testklok(new(2022, 2, 10, 9, 0, 0, TimeSpan.Zero)));
        using var bestand = new MemoryStream(Testgegevens.Bytes(Testgegevens.Pilot));
        await site.Dienst<Inlezer>().LeesIn(new("uwv", Betrokkene.Systeem, Testgegevens.Pilot, bestand, new()));
        return site;
    }

    /// <summary>De casussen van 2021 zoals een directeur ze ziet, hier zelf geteld: afgerond op vijf.</summary>
    private static async Task<int> Ingebracht(MaatwerkDb db)
    {
        var (van, tot) = (new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31));
        return (await db.Set<CasusFeiten>().CountAsync(f => f.Ingebracht >= van && f.Ingebracht <= tot) + 2) / 5 * 5;
    }

    private static string Getal(Bladzijde bladzijde, string code) =>
        bladzijde.Document.QuerySelector($"section[aria-labelledby=cijfer-{code}] .mw-kerncijfer__getal")!.TextContent.Trim();
}
