using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Tijdschrijven;

public sealed class TijdTests
{
    [Theory, OpElkeDatabase]
    public async Task Knop_OnACase_WritesTimeThatOnlyTheWriterSees(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bram = await site.Als("contactpersoon");

        var geschreven = await bram.Verstuur(await bram.Bekijk(casus.Adres), [("Invoer.Minuten", "30")], "form[action^='/tijd/schrijven']");

        geschreven.Doorverwijzing.ShouldBe(casus.Adres);
        (await bram.Volg(geschreven)).Html.ShouldContain("30 minuten");
        var mijn = await bram.Bekijk("/tijd");
        var rij = mijn.Document.QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains(casus.Nummer, StringComparison.Ordinal));
        rij.TextContent.ShouldContain("30 minuten");
        rij.TextContent.ShouldContain("Casus begeleiden of bespreken");
        using var hanneke = await site.Als("coordinator-regio");
        (await hanneke.Bekijk("/tijd")).Tekst.ShouldNotContain(casus.Nummer);
        (await hanneke.Bekijk($"{casus.Adres}/geschiedenis")).Tekst.ShouldNotContain("30 minuten");

        var adres = rij.QuerySelector("a[href^='/tijd/']")!.GetAttribute("href")!;
        (await hanneke.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        var fout = await bram.Verstuur(await bram.Bekijk(adres), [("Invoer.Minuten", "2")]);
        fout.Fout("Invoer.Minuten").ShouldNotBeNull().ShouldContain(TijdRegels.DuurKlopt.Zin);
        var anders = await bram.Volg(await bram.Verstuur(fout, [("Invoer.Minuten", "75"), ("Invoer.Soort", "tijd-overleg")]));
        rij = anders.Document.QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains(casus.Nummer, StringComparison.Ordinal));
        rij.TextContent.ShouldContain("1 uur en 15 minuten");
        rij.TextContent.ShouldContain("Overleg en organiseren");
        var regel = adres[(adres.LastIndexOf('/') + 1)..];
        var weg = await bram.Volg(await bram.Verstuur(anders, [("regel", regel)], $"form:has(input[value='{regel}'])"));
        weg.Tekst.ShouldNotContain(casus.Nummer);
    }

    [Theory, OpElkeDatabase]
    public async Task Schrijven_WithDayAndKind_KeepsWhatWasTypedWhenItIsWrong(Database database)
    {
        var site = Testsite.Op(database);
        using var lezer = await site.Als("lezer");
        var formulier = await lezer.Bekijk("/tijd/schrijven");
        var morgen = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(2));

        var fout = await lezer.Verstuur(formulier, [("Invoer.Minuten", "45"), ("Invoer.Soort", "tijd-solve"), ("Invoer.Datum", $"{morgen:yyyy-MM-dd}")]);

        fout.Status.ShouldBe(HttpStatusCode.BadRequest);
        fout.Html.ShouldContain(TijdRegels.DagIsGeweest.Zin);
        fout.Document.QuerySelector("[name='Invoer.Minuten']")!.GetAttribute("value").ShouldBe("45");
        var leeg = await lezer.Verstuur(formulier, [("Invoer.Minuten", "")]);
        leeg.Fout("Invoer.Minuten").ShouldNotBeNull().ShouldContain("hoeveel minuten");
    }

    [Theory, OpElkeDatabase]
    public async Task Schrijven_OnACaseYouMayNotKnow_IsNotFound(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.Nieuw(site);
        using var lezer = await site.Als("lezer");

        (await lezer.Bekijk($"/tijd/schrijven?bij=casus&nummer={casus.Nummer}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var los = await lezer.Bekijk("/tijd/schrijven");
        (await lezer.Verstuur(los, [("Invoer.Minuten", "15")], naar: $"/tijd/schrijven?bij=casus&nummer={casus.Nummer}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var buiten = await site.Als("inbrenger-extern");
        (await buiten.Bekijk("/tijd")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>
    /// Zes mensen in Noord, vijf in Utrecht, één in Rijnmond die 137 uur schreef, en acht erbuiten. Wie mag kijken, zoekt op bladzijde, in Excel, in csv en
    /// in elk kwartaal naar dat ene getal, ook als verschil van twee andere.
    /// </summary>
    [Theory, OpElkeDatabase]
    public async Task Samen_InEveryFormAndQuarter_NeverShowsOnePersonsHours(Database database)
    {
        var klok = new Testklok(new(2026, 8, 20, 9, 0, 0, TimeSpan.Zero));
        await using var site = Testsite.Eigen(database, klok);
        var rijnmond = await Iemand(site, "rijnmond");
        await Schrijf(site, rijnmond, 137);
        foreach (var uren in new[] { 20, 22, 25, 18 })
        {
            await Schrijf(site, await Iemand(site, "noord"), uren);
        }

        for (var i = 0; i < 5; i++)
        {
            await Schrijf(site, await Iemand(site, "utrecht"), 12);
        }

        await Schrijf(site, await Proefcasus.Persoon(site, "contactpersoon"), 24);
        await Schrijf(site, await Proefcasus.Persoon(site, "coordinator-regio"), 21);
        foreach (var uren in new[] { 30, 34, 28, 41, 26, 33, 38, 29 })
        {
            await Schrijf(site, await Iemand(site, null), uren);
        }

        klok.Vooruit(TimeSpan.FromDays(1));
        using (var vroeg = await site.Als("manager"))
        {
            (await vroeg.Bekijk("/tijd/samen?kwartaal=2026-3")).Status.ShouldBe(HttpStatusCode.NotFound, "een open kwartaal heeft geen cijfers");
        }

        klok.Vooruit(TimeSpan.FromDays(60));
        using var manager = await site.Als("manager");
        var geheel = await manager.Bekijk("/tijd/samen");
        Rij(geheel, "Rijnmond").ShouldBe(["350", "verborgen", "", "verborgen", ""]);
        using var hanneke = await site.Als("coordinator-regio");
        var team = await hanneke.Bekijk("/tijd/samen");
        Rij(team, "Noord").ShouldBe(["350", "130", "37%", "verborgen", ""]);
        team.Tekst.ShouldNotContain("Rijnmond");
        team.Tekst.ShouldNotContain("Sanne");

        // Op het dashboard staat hetzelfde: een team naast wat is gereserveerd, wie het geheel ziet alleen het geheel.
        var druk = (await hanneke.Bekijk("/dashboard")).Document.QuerySelector("section[aria-labelledby=cijfer-uren-noord]").ShouldNotBeNull();
        (druk.QuerySelector(".mw-kerncijfer__getal")!.TextContent, druk.TextContent.Contains("130 van 350 uur", StringComparison.Ordinal)).ShouldBe(("37%", true));
        var samen = geheel.Document.QuerySelectorAll("main h2#tabel-soorten ~ div tfoot td, main h2#tabel-soorten ~ table tfoot td")[0].TextContent.Trim();
        var directie = await manager.Bekijk("/dashboard");
        directie.Document.QuerySelector("section[aria-labelledby=cijfer-uren] .mw-kerncijfer__getal")!.TextContent.ShouldBe(samen);
        directie.Html.ShouldNotContain("cijfer-uren-");
        using (var onderzoeker = await site.Als("onderzoeker"))
        {
            (await onderzoeker.Bekijk("/dashboard")).Html.ShouldNotContain("cijfer-uren");
        }

        foreach (var kijker in new[] { manager, hanneke })
        {
            var getallen = new HashSet<int>();
            foreach (var kwartaal in Kwartaal.Keuzes(new(2026, 10, 20)).Select(k => k.Code))
            {
                var bladzijde = await kijker.Bekijk($"/tijd/samen?kwartaal={kwartaal}");
                getallen.UnionWith(bladzijde.Document.QuerySelectorAll("main tbody td:nth-last-child(4), main tbody td:nth-last-child(2), main tfoot td").Select(c => Getal(c.TextContent)).OfType<int>());
                var excel = Xlsxlezer.Lees(await kijker.Http.GetByteArrayAsync($"/tijd/samen/uitvoer?kwartaal={kwartaal}&soort=xlsx"));
                getallen.UnionWith(excel.SelectMany(r => new[] { r["Uren"], r["Uren kwartaal ervoor"] }).Select(Getal).OfType<int>());
                var csv = await kijker.Http.GetStringAsync($"/tijd/samen/uitvoer?kwartaal={kwartaal}&soort=csv");
                csv.ShouldContain("verborgen");
                csv.ShouldNotContain("137");
            }

            getallen.ShouldNotBeEmpty();
            getallen.SelectMany(a => getallen.Select(b => Math.Abs(a - b)).Append(a)).ShouldAllBe(g => Math.Abs(g - 137) > 5, "geen getal en geen verschil komt bij de 137 uur in de buurt");
        }

        foreach (var persona in new[] { "lezer", "beheerder", "inbrenger", "toezicht", "inbrenger-extern" })
        {
            using var ander = await site.Als(persona);
            (await ander.Bekijk("/tijd/samen")).Status.ShouldBe(HttpStatusCode.Forbidden, persona);
            (await ander.Bekijk("/tijd/samen/uitvoer")).Status.ShouldBe(HttpStatusCode.Forbidden, persona);
        }

        var voor = geheel.Tekst;
        await site.Dienst<Tijddienst>().Schrijf(rijnmond, Tijdplek.Los, 300, null, new(2026, 9, 1), new(Guid.NewGuid())).ShouldBreken(TijdRegels.KwartaalIsOpen);
        (await manager.Bekijk("/tijd/samen")).Tekst.ShouldBe(voor, "in een dicht kwartaal verandert niets: er is geen verschil met gisteren");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Beheer_OfReservedTime_ChangesWhatHoursStandNextTo(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var beheerder = await site.Als("beheerder");
        var formulier = await beheerder.Bekijk("/beheer/tijd");

        var fout = await beheerder.Verstuur(formulier, [("Invoer.UrenPerFte", "20"), ("Invoer.Fte[noord]", "2,5")]);
        fout.Fout("Invoer.UrenPerFte").ShouldNotBeNull();
        (await beheerder.Verstuur(fout, [("Invoer.UrenPerFte", "1400"), ("Invoer.Fte[noord]", "veel")])).Fout("Invoer.Fte[noord]").ShouldNotBeNull();
        (await beheerder.Verstuur(fout, [("Invoer.UrenPerFte", "1400"), ("Invoer.Fte[noord]", "2,5")])).Status.ShouldBe(HttpStatusCode.Redirect);

        (await beheerder.Bekijk("/beheer/tijd")).Document.QuerySelector("[name='Invoer.Fte[noord]']")!.GetAttribute("value").ShouldBe("2,5");
        (await beheerder.Bekijk("/beheer/wijzigingen")).Tekst.ShouldContain("Gereserveerde fte van noord");
        using var hanneke = await site.Als("coordinator-regio");
        Rij(await hanneke.Bekijk("/tijd/samen"), "Noord")[0].ShouldBe("875");
    }

    private static int? Getal(string tekst) => int.TryParse(tekst.Trim().Replace(".", "", StringComparison.Ordinal), out var getal) ? getal : null;

    private static string[] Rij(Bladzijde bladzijde, string label) =>
        [.. bladzijde.Document.QuerySelectorAll("main tbody tr").First(r => r.QuerySelector("th")!.TextContent.Trim() == label).QuerySelectorAll("td").Select(c => c.TextContent.Trim())];

    /// <summary>Een collega in dit kernteam, of in geen.</summary>
    private static async Task<Gebruiker> Iemand(Testsite site, string? kernteam)
    {
        await using var db = await site.Databases.Open("uwv");
        var id = Guid.NewGuid();
        var persoon = new Persoon
        {
            Id = id,
            Organisatie = "uwv",
            Naam = "Collega",
            Functie = "adviseur",
            Onderdeel = "uitkeren",
            Email = $"{id:N}@voorbeeld.nl",
            Rollen = kernteam is null ? [] : [new() { PersoonId = id, Rol = Rol.Kernteam, Werkplaats = kernteam }],
        };
        db.Add(persoon);
        await db.SaveChangesAsync();
        return Gebruiker.Van(persoon);
    }

    private static async Task Schrijf(Testsite site, Gebruiker wie, int uren)
    {
        // Verdeeld over dagen: op één dag past niet meer dan twaalf uur in een regel.
        for (var (dag, over) = (new DateOnly(2026, 7, 1), uren * 60); over > 0; dag = dag.AddDays(1), over -= 600)
        {
            await site.Dienst<Tijddienst>().Schrijf(wie, Tijdplek.Los, Math.Min(600, over), "tijd-casus", dag, new(Guid.NewGuid()));
        }
    }
}
