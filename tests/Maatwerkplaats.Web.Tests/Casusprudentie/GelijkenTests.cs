using System.Net;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class GelijkenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhileTyping_GivesLikeCasesAsPartOfAPageAndKeepsNothing(Database database)
    {
        var site = Testsite.Op(database);
        await Gelijkenregister.Publiceer(site, "stroopwafelvergunning", "opgelost", "niet");
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk("/casussen/aanmelden");
        var geheim = $"stroopwafelvergunning kermis {Guid.NewGuid():N}";

        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/casusprudentie/gelijken")
        {
            Content = new FormUrlEncodedContent(
            [
                new("Invoer.Buikpijn", $"{Gelijkenregister.Tekst("stroopwafelvergunning")} {geheim}"),
                new("__RequestVerificationToken", formulier.Document.QuerySelector("form#aanmelden [name='__RequestVerificationToken']")!.GetAttribute("value")!),
            ]),
        };
        verzoek.Headers.Add("X-Requested-With", "fetch");
        using var antwoord = await inbrenger.Http.SendAsync(verzoek);
        var html = await antwoord.Content.ReadAsStringAsync();

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        html.ShouldNotContain("<html");
        html.ShouldContain("stroopwafelvergunning geval 1");
        html.ShouldContain("Toegekend");
        html.ShouldContain("aat ook over:");
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inzage>().AnyAsync(i => i.Reden != null && i.Reden.Contains(geheim))).ShouldBeFalse();
        (await db.Set<VastgelegdeGebeurtenis>().AnyAsync(g => g.Gegevens.Contains(geheim))).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task PostGelijken_WithoutScript_ShowsThemBesideTheFormAndKeepsWhatWasTyped(Database database)
    {
        var site = Testsite.Op(database);
        await Gelijkenregister.Publiceer(site, "zeeppoederpaspoort", "opgelost");
        await Gelijkenregister.Publiceer(site, "zeeppoederpaspoort", "opgelost");
        using var inbrenger = await site.Als("inbrenger");

        var bladzijde = await inbrenger.Verstuur(
            await inbrenger.Bekijk("/casussen/aanmelden"), [("Invoer.Buikpijn", Gelijkenregister.Tekst("zeeppoederpaspoort")), ("Invoer.Gewenst", "Blijft staan")],
            naar: "/casussen/aanmelden?handler=Gelijken");

        bladzijde.Status.ShouldBe(HttpStatusCode.OK);
        bladzijde.Document.QuerySelector("aside#gelijken")!.TextContent.ShouldContain("zeeppoederpaspoort geval 1");
        bladzijde.Html.ShouldContain("Blijft staan");
        bladzijde.Fout("Invoer.Gewenst").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ForSomeoneFromOutside_ShowsNoCasusprudentie(Database database)
    {
        using var mirjam = await Testsite.Op(database).Als("inbrenger-extern");

        (await mirjam.Bekijk("/casussen/aanmelden")).Document.QuerySelector("#gelijken").ShouldBeNull();
        (await mirjam.Bekijk("/casusprudentie/gelijken")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_AtTheWeighing_ShowsOutcomeLevelPerspectiveAndSpread(Database database)
    {
        // Een eigen register: hier wordt geteld.
        await using var site = Testsite.Eigen(database);
        await Gelijkenregister.Publiceer(site, "suikerspinconvenant", "opgelost", "deels", "niet");
        var casus = await Gelijkenregister.Casus(site, "suikerspinconvenant");
        using var inbrenger = await site.Als("inbrenger");

        var wegen = await inbrenger.Bekijk($"{casus.Adres}/wegen");

        wegen.Tekst.ShouldContain("In 2 van 3 is toegekend.");
        wegen.Tekst.ShouldContain("Opgelost op: uitvoering. Doorslag: sociaal-maatschappelijk");
        wegen.Document.QuerySelectorAll("#gelijken ~ * a[href^='/id/casusprudentie']").Length.ShouldBeGreaterThanOrEqualTo(3);
        (await inbrenger.Bekijk($"{casus.Adres}/besluiten")).Tekst.ShouldContain("In 2 van 3 is toegekend.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenLikeCasesEndedOtherwise_AsksOneSentenceAndShowsItWithTheDecision(Database database)
    {
        // Een eigen register: hier wordt geteld.
        await using var site = Testsite.Eigen(database);
        await Gelijkenregister.Publiceer(site, "poffertjesbeschikking", "opgelost", "opgelost", "deels");
        var casus = await Gelijkenregister.Casus(site, "poffertjesbeschikking");
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/besluiten");
        (string, string)[] anders = [("Invoer.Oordeel", "GeenMaatwerk"), ("Invoer.Alternatief", $"{Alternatief.Huidig}"), ("Invoer.Inhoud", "Het blijft zo.")];

        var geweigerd = await inbrenger.Verstuur(formulier, anders);
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.Fout("Invoer.AfwijkingUitleg").ShouldNotBeNull().ShouldContain(CasusRegels.AfwijkenHeeftUitleg.Zin);

        var gelukt = await inbrenger.Verstuur(formulier, [.. anders, ("Invoer.AfwijkingUitleg", "Hier was de kermis nooit open.")]);
        (await inbrenger.Volg(gelukt)).Tekst.ShouldContain("Hier was de kermis nooit open.");
        var afwijking = (await casus.Staat()).Besluit!.Afwijking.ShouldNotBeNull();
        (afwijking.Bewust, afwijking.Toegekend, afwijking.Vergeleken.Count).ShouldBe((false, 3, 3));
    }

    [Theory, OpElkeDatabase]
    public async Task BijCasus_LeavesOutItsOwnPublicationAndWhatIsOutdated(Database database)
    {
        var site = Testsite.Op(database);
        var kenmerken = await Gelijkenregister.Publiceer(site, "oliebollenakte", "opgelost", "niet");
        var casus = await Gelijkenregister.Casus(site, "oliebollenakte");
        await using (var db = await site.Databases.Open("uwv"))
        {
            var (jaar, nummer) = Aanhaling.Plaats(kenmerken[0])!.Value;
            var uitspraak = await db.Set<Core.Casusprudentie.Uitspraak>().SingleAsync(u => u.Jaar == jaar && u.Nummer == nummer);
            uitspraak.NoemAchterhaald("De wet is veranderd.", DateTime.UtcNow);
            await db.SaveChangesAsync();
        }

        var gevallen = await site.Dienst<Gelijkenlezer>().BijCasus(await Proefcasus.Persoon(site, "inbrenger"), await casus.Staat());

        gevallen.Casussen.Select(c => c.Kenmerk).ShouldContain(kenmerken[1]);
        gevallen.Casussen.Select(c => c.Kenmerk).ShouldNotContain(kenmerken[0]);
    }
}
