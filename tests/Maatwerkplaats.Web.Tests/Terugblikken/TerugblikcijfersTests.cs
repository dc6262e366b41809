using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Terugblikken;

/// <summary>De cijfers uit de terugblikken: voor iedereen hetzelfde, en zo dat er niemand uit te halen is.</summary>
public sealed class TerugblikcijfersTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_ShowsNoSmallCountToAnyone_AlsoNotToWhoSeesTheCases(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var half = await Vul(site, ("Ja", 23), ("Deels", 3), ("Nee", 1));

        foreach (var persona in new[] { "coordinator-landelijk", "contactpersoon", "manager", "sbk", "ministerie", "onderzoeker", "toezicht" })
        {
            using var lezer = await site.Als(persona);
            var bladzijde = await lezer.Bekijk("/terugblikken");

            bladzijde.Status.ShouldBe(HttpStatusCode.OK, persona);
            var cellen = bladzijde.Document.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody td:nth-child(2)").Select(c => c.TextContent.Trim()).ToArray();
            // Twee kleine aantallen zijn samen nog te klein; daarom gaat ook het derde mee.
            cellen.ShouldBe(["verborgen", "verborgen", "verborgen"], persona);
            bladzijde.Tekst.ShouldContain(half.ToString());
        }

        using var inbrenger = await site.Als("inbrenger");
        (await inbrenger.Bekijk("/terugblikken")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithEnoughAnswers_ShowsThemRoundedAndTheFileSaysTheSame(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var half = await Vul(site, ("Ja", 33), ("Deels", 14), ("Nee", 12));
        using var manager = await site.Als("manager");

        var cellen = (await manager.Bekijk("/terugblikken")).Document.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody td:nth-child(2)").Select(c => c.TextContent.Trim());
        var csv = await manager.Http.GetStringAsync($"/terugblikken/uitvoer?halfjaar={half.Jaar}-{half.Helft}&soort=csv");

        cellen.ShouldBe(["35", "15", "10"]);
        csv.ShouldContain("Ja;35");
        csv.ShouldNotContain("33");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inzage>().AnyAsync(i => i.Soort == InzageSoort.Uitgevoerd && i.Reden!.StartsWith("terugblikken"))).ShouldBeTrue();
    }

    /// <summary>Het lopende halfjaar is er niet: wie voor en na een antwoord kijkt, ziet geen verschil.</summary>
    [Theory, OpElkeDatabase]
    public async Task Figures_BeforeAndAfterOneAnswer_AreTheSame(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Vul(site, ("Ja", 33), ("Deels", 14), ("Nee", 12));
        var casus = await Afgerondecasus.Maak(site);
        using var coordinator = await site.Als("coordinator-landelijk");
        using var deelnemer = await site.Als("deelnemer");
        var voor = (await coordinator.Bekijk("/terugblikken")).Tekst;

        var vraag = (await Afgerondecasus.Vraag(site, casus, "deelnemer"))!;
        await deelnemer.Verstuur(await deelnemer.Bekijk($"/terugblik/{vraag.Id}"), [("Invoer.Geholpen", "Nee")]);

        (await coordinator.Bekijk("/terugblikken")).Tekst.ShouldBe(voor);
        var nu = Halfjaar.Op(Kalender.DatumInNederland(DateTime.UtcNow));
        (await coordinator.Bekijk($"/terugblikken?halfjaar={nu.Jaar}-{nu.Helft}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>Zet antwoorden in het laatste halfjaar dat voorbij is.</summary>
    private static async Task<Halfjaar> Vul(Testsite site, params (string Antwoord, int Aantal)[] antwoorden)
    {
        var half = Halfjaar.Keuzes(Kalender.DatumInNederland(DateTime.UtcNow))[0];
        await using var db = await site.Databases.Open("uwv");
        db.AddRange(antwoorden.Select(a => new Antwoordtelling
        {
            Organisatie = "uwv",
            Vraag = Antwoordtelling.Geholpen,
            Onderwerp = "",
            Jaar = half.Jaar,
            Helft = half.Helft,
            Antwoord = a.Antwoord,
            Aantal = a.Aantal,
        }));
        await db.SaveChangesAsync();
        return half;
    }
}
