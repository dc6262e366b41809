using System.Text.Json;
using System.Xml.Linq;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.TestCommon.Voorbeelden;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

/// <summary>Meer dan vijfhonderd gepubliceerde casussen, van voor tot achter nagelopen: zoeken, filters, bladeren, veranderingen en de feed.</summary>
public sealed class RuimregisterTests
{
    private const string Wortel = "/api/v1/casusprudentie";
    private const int PerKeer = 100;

    [Theory, OpElkeDatabase]
    public async Task Register_WithMoreThanFiveHundredCases_IsWholeEverywhere(Database database)
    {
        using var site = Testsite.Eigen(database);
        var casussen = Ruimregister.Casussen;
        casussen.Count.ShouldBeGreaterThanOrEqualTo(500);
        foreach (var groep in casussen.Chunk(130))
        {
            (await site.Dienst<Publicatie>().Publiceer("uwv", groep, proef: false)).Toegevoegd.ShouldBe(groep.Length);
        }

        using var lezer = await site.Als("lezer");
        await Bladert(lezer, casussen.Count);
        await Telt(lezer, casussen);
        await Zoekt(lezer);
        await Volgt(site, lezer, casussen.Count);
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    /// <summary>Alle bladzijden samen geven elke casus één keer, nieuwste eerst.</summary>
    private static async Task Bladert(Bezoeker lezer, int aantal)
    {
        var gezien = new List<string>();
        for (var adres = $"{Wortel}?aantal={PerKeer}"; adres is not null;)
        {
            var bladzijde = await Haal(lezer, adres);
            bladzijde.GetProperty("aantal").GetInt32().ShouldBe(aantal);
            gezien.AddRange(bladzijde.GetProperty("resultaten").EnumerateArray().Select(r => r.GetProperty("kenmerk").GetString()!));
            adres = bladzijde.GetProperty("volgende").GetString();
        }

        gezien.Count.ShouldBe(aantal);
        gezien.Select(k => int.Parse(k.Split(':')[4])).ShouldBe(Enumerable.Range(1, aantal).Reverse());
        (await lezer.Bekijk("/casusprudentie?pagina=26")).Document.QuerySelectorAll(".mw-treffer").Length.ShouldBe(20, "de laatste bladzijde is vol");
    }

    /// <summary>Wat er achter een filter staat, is wat er in de casussen zelf te tellen is, en wat het filter daarna geeft.</summary>
    private static async Task Telt(Bezoeker lezer, IReadOnlyList<Aangeboden> casussen)
    {
        var facetten = (await Haal(lezer, $"{Wortel}?aantal=1")).GetProperty("facetten").EnumerateArray()
            .ToDictionary(f => f.GetProperty("naam").GetString()!, f => f.GetProperty("waarden").EnumerateArray().ToDictionary(w => w.GetProperty("waarde").GetString()!, w => w.GetProperty("aantal").GetInt32()));

        facetten["wet"].ShouldBe(casussen.SelectMany(c => c.Inhoud.Wetten.Distinct()).CountBy(w => w).ToDictionary(), ignoreOrder: true);
        facetten["uitkomst"].ShouldBe(casussen.Where(c => c.Inhoud.Uitkomst.Length > 0).CountBy(c => c.Inhoud.Uitkomst).ToDictionary(), ignoreOrder: true);
        foreach (var (wet, aantal) in facetten["wet"])
        {
            (await Haal(lezer, $"{Wortel}?wet={Uri.EscapeDataString(wet)}&aantal=1")).GetProperty("aantal").GetInt32().ShouldBe(aantal, wet);
        }
    }

    /// <summary>Elke tiende vraag vindt iets, en op het scherm staat hetzelfde voorop als in de API.</summary>
    private static async Task Zoekt(Bezoeker lezer)
    {
        foreach (var vraag in Voorbeeldregister.Vragen.Where((_, i) => i % 10 == 0))
        {
            var gevonden = await Haal(lezer, $"{Wortel}?q={Uri.EscapeDataString(vraag)}&aantal=20");
            var eerste = gevonden.GetProperty("resultaten").EnumerateArray().Select(r => r.GetProperty("kenmerk").GetString()!).ToArray();

            eerste.ShouldNotBeEmpty(vraag);
            (await lezer.Bekijk($"/casusprudentie?q={Uri.EscapeDataString(vraag)}")).Document.QuerySelectorAll(".mw-treffer__bij").Select(t => t.TextContent.Split(',')[0].Trim()).ShouldBe(eerste, vraag);
        }
    }

    /// <summary>Wie de veranderingen in stukken leest, krijgt alles één keer; wat is ingetrokken komt er als grafsteen achteraan, ook in de feed.</summary>
    private static async Task Volgt(Testsite site, Bezoeker lezer, int aantal)
    {
        var (gelezen, adres) = await Lees(lezer, $"{Wortel}/wijzigingen?aantal={PerKeer}");
        gelezen.Count.ShouldBe(aantal);
        gelezen.Select(w => w.Kenmerk).Distinct().Count().ShouldBe(aantal);
        gelezen.ShouldAllBe(w => w.Soort == "gepubliceerd");

        List<Uitspraak> weg;
        await using (var db = await site.Databases.Open("uwv"))
        {
            weg = await db.Set<Uitspraak>().AsNoTracking().Where(u => u.Nummer % 100 == 0).ToListAsync();
        }

        foreach (var uitspraak in weg)
        {
            await Gepubliceerd.TrekIn(site, uitspraak, "Hoort er niet in.");
        }

        var (daarna, _) = await Lees(lezer, adres);
        daarna.ShouldBe(weg.Select(u => (u.Kenmerk, "ingetrokken")), ignoreOrder: true);
        (await Haal(lezer, $"{Wortel}?aantal=1")).GetProperty("aantal").GetInt32().ShouldBe(aantal - weg.Count);

        XNamespace atom = "http://www.w3.org/2005/Atom", grafsteen = "http://purl.org/atompub/tombstones/1.0";
        var feed = XDocument.Parse(await lezer.Http.GetStringAsync($"{Wortel}/feed")).Root!;
        var ingangen = feed.Elements(atom + "entry").ToArray();
        feed.Elements(grafsteen + "deleted-entry").Count().ShouldBe(weg.Count);
        (ingangen.Length + weg.Count).ShouldBe(50);
        ingangen.Select(e => e.Element(atom + "id")!.Value).Distinct().Count().ShouldBe(ingangen.Length);
        ingangen.ShouldAllBe(e => e.Element(atom + "title")!.Value.Length > 0 && e.Element(atom + "summary")!.Value.Length > 0);
    }

    private static async Task<(List<(string Kenmerk, string Soort)> Wijzigingen, string Verder)> Lees(Bezoeker lezer, string adres)
    {
        var gelezen = new List<(string, string)>();
        while (true)
        {
            var stuk = await Haal(lezer, adres);
            var wijzigingen = stuk.GetProperty("resultaten").EnumerateArray().Select(w => (w.GetProperty("kenmerk").GetString()!, w.GetProperty("soort").GetString()!)).ToArray();
            adres = stuk.GetProperty("volgende").GetString()!;
            gelezen.AddRange(wijzigingen);
            if (wijzigingen.Length == 0)
            {
                return (gelezen, adres);
            }
        }
    }

    private static async Task<JsonElement> Haal(Bezoeker wie, string adres) => JsonDocument.Parse(await wie.Http.GetStringAsync(adres)).RootElement;
}
