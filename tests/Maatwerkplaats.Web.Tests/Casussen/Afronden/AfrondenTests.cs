using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casussen.Afronden;

public sealed class AfrondenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenThingsAreMissing_NamesEachOnceWithALinkToThePlace(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");

        var bladzijde = await inbrenger.Bekijk($"{casus.Adres}/afronden");

        var links = bladzijde.Document.QuerySelectorAll("main li a").ToDictionary(a => a.TextContent, a => a.GetAttribute("href"));
        links[CasusRegels.AfrondenVraagtEenBesluit.Zin].ShouldBe($"{casus.Adres}/besluiten");
        links[CasusRegels.AfrondenVraagtWetten.Zin].ShouldBe($"{casus.Adres}/aanvullen");
        bladzijde.Document.QuerySelector("main form").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenComplete_FinishesAndThanksEveryoneWithoutClientData(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Verteld(casus);
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/afronden");

        var antwoord = await inbrenger.Verstuur(formulier,
            [("Invoer.Uitkomst", "Opgelost"), ("Invoer.Les", "Mevrouw Jansen eerder bellen"), ("Invoer.Structureel", "Misschien"), ("Invoer.StructureelUitleg", "Voorschotten")]);

        antwoord.Doorverwijzing.ShouldBe($"{casus.Adres}/afgerond");
        (await inbrenger.Volg(antwoord)).Tekst.ShouldContain("is afgerond");
        var afronding = (await casus.Staat()).Afronding.ShouldNotBeNull();
        (afronding.Uitkomst, afronding.Structureel, afronding.MagCasusprudentie).ShouldBe((ClientUitkomst.Opgelost, JaNeeMisschien.Misschien, true));
        var bericht = await BerichtAan(site, casus, "contactpersoon");
        bericht.ShouldContain("Dank je wel");
        bericht.ShouldContain("opgelost");
        bericht.ShouldNotContain("Jansen");
    }

    [Theory, OpElkeDatabase]
    public async Task PostVoorbeeld_WhenChoicesAreMade_ShowsTheMessageAndSendsNothing(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Verteld(casus);
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/afronden");
        formulier.Tekst.ShouldContain(Afrondbericht.NogTeKiezen);

        var voorbeeld = await inbrenger.Verstuur(formulier, [("Invoer.Uitkomst", "Deels"), ("Invoer.Les", "Blijft")], naar: $"{casus.Adres}/afronden?handler=Voorbeeld");

        voorbeeld.Tekst.ShouldContain("Voor de cliënt: deels opgelost.");
        voorbeeld.Tekst.ShouldContain("Bram Postma");
        voorbeeld.Html.ShouldContain("Blijft");
        (await casus.Staat()).Fase.ShouldBe(Fase.InBehandeling);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenStructuralWithoutExplanation_ShowsTheRuleAndKeepsTheRest(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Verteld(casus);
        using var inbrenger = await site.Als("inbrenger");

        var antwoord = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/afronden"),
            [("Invoer.Uitkomst", "Niet"), ("Invoer.Structureel", "Ja"), ("Invoer.Les", "Blijft staan")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.StructureelUitleg").ShouldNotBeNull().ShouldContain(CasusRegels.StructureelHeeftUitleg.Zin);
        antwoord.Html.ShouldContain("Blijft staan");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenTheSubmitterIsFromOutside_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern");
        using var mirjam = await site.Als("inbrenger-extern");

        (await mirjam.Bekijk($"{casus.Adres}/afronden")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> BerichtAan(Testsite site, Proefcasus casus, string persona)
    {
        var wie = await Proefcasus.Persoon(site, persona);
        await using var db = await site.Databases.CreateDbContextAsync();
        db.Organisatie = "uwv";
        return await db.Set<Bericht>().Where(b => b.PersoonId == wie.Id && b.Casus == casus.Nummer && b.Soort == BerichtSoort.Afgerond)
            .Select(b => b.Tekst).SingleAsync();
    }
}
