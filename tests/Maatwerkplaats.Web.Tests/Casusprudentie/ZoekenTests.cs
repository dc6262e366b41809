using System.Net;
using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class ZoekenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WithEverydayWords_FindsTheCaseAndSaysWhy(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        var uitspraak = await Gepubliceerd.Zet(site, new() { NaamCasus = $"De werkgever en {woord}", Probleem = $"Bij {woord} wilde de werkgever niet meewerken.", Wetten = ["WW"], Uitkomst = "deels" });
        using var lezer = await site.Als("lezer");

        var bladzijde = await lezer.Bekijk($"/casusprudentie?q=baas+{woord}&alleWoorden=true");

        bladzijde.Status.ShouldBe(HttpStatusCode.OK);
        bladzijde.Document.QuerySelector("#aantal")!.TextContent.ShouldBe("1 casus");
        var kaart = bladzijde.Document.QuerySelector(".mw-treffer")!;
        kaart.QuerySelector("a")!.GetAttribute("href")!.ShouldStartWith(uitspraak.Adres());
        kaart.QuerySelectorAll("mark").Select(m => m.TextContent).ShouldContain(woord);
        kaart.TextContent.ShouldContain("‘baas’ gevonden als ‘werkgever’");
        kaart.TextContent.ShouldContain("deels opgelost");
        bladzijde.Tekst.ShouldContain("Ook gezocht op: baas → ");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithFilters_CountsKeepsAndRemovesThem(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Eén {woord}", Wetten = ["WW"], DatumIngebracht = "2021-03", Doorslaggevend = "maatschappelijk", Onderwerpen = ["Terugvordering"], AndereOrganisatie = "gemeente (bijstand), Belastingdienst/Toeslagen" });
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Twee {woord}", Wetten = ["WIA", "WW"], DatumIngebracht = "2022-03", Doorslaggevend = "juridisch" });
        using var lezer = await site.Als("lezer");

        var alles = await lezer.Bekijk($"/casusprudentie?q={woord}");
        string Aantal(Bladzijde b, string naam, string waarde) => b.Document.QuerySelectorAll($"input[name='{naam}']").Single(i => i.GetAttribute("value") == waarde).ParentElement!.QuerySelector(".mw-facet__aantal")!.TextContent.Trim(',', ' ');
        Aantal(alles, "wet", "WW").ShouldStartWith("2");
        Aantal(alles, "wet", "WIA").ShouldStartWith("1");
        foreach (var (naam, waarde) in new[] { ("jaar", "2021"), ("perspectief", "maatschappelijk"), ("onderwerp", "Terugvordering"), ("organisatie", "gemeente"), ("organisatie", "Toeslagen") })
        {
            Aantal(alles, naam, waarde).ShouldStartWith("1");
            (await lezer.Bekijk($"/casusprudentie?q={woord}&{naam}={waarde}")).Document.QuerySelector("#aantal")!.TextContent.ShouldBe("1 casus");
        }

        var gekozen = await lezer.Bekijk($"/casusprudentie?q={woord}&wet=WIA&wet=WW&jaar=2022");
        gekozen.Document.QuerySelector("#aantal")!.TextContent.ShouldBe("1 casus");
        gekozen.Document.QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(3);
        var zonderJaar = gekozen.Document.QuerySelectorAll(".mw-gekozen a").Single(a => a.TextContent.Contains("2022", StringComparison.Ordinal)).GetAttribute("href")!;
        (await lezer.Bekijk(zonderJaar)).Document.QuerySelector("#aantal")!.TextContent.ShouldBe("2 casussen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_SortedByNewest_ShowsTheLastPublishedFirst(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"{woord} {woord} eerste", Kernwoorden = [woord] });
        await Gepubliceerd.Zet(site, new() { NaamCasus = "tweede", Probleem = $"Een lange tekst over heel iets anders, met {woord} erin." });
        using var lezer = await site.Als("lezer");

        string[] Titels(Bladzijde b) => [.. b.Document.QuerySelectorAll(".mw-treffer__titel").Select(t => t.TextContent.Trim())];
        Titels(await lezer.Bekijk($"/casusprudentie?q={woord}"))[0].ShouldEndWith("eerste");
        Titels(await lezer.Bekijk($"/casusprudentie?q={woord}&volgorde=nieuwste"))[0].ShouldBe("tweede");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_SortedByMostFollowed_PutsWhatDecisionsFollowedFirst_OnThePageAndTheApi(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        var kenmerken = await Gelijkenregister.Publiceer(site, woord, "opgelost", "opgelost", "opgelost", "opgelost");
        await Volgt(site, Gebruik.Gevolgd, kenmerken[0], kenmerken[2]);
        await Volgt(site, Gebruik.Gevolgd, kenmerken[0]);
        await Volgt(site, Gebruik.Onderscheiden, kenmerken[3]);
        string[] verwacht = [kenmerken[0], kenmerken[2], kenmerken[3], kenmerken[1]];
        using var lezer = await site.Als("lezer");

        var bladzijde = await lezer.Bekijk($"/casusprudentie?q={woord}&volgorde=gevolgd");
        var json = JsonDocument.Parse(await lezer.Http.GetStringAsync($"/api/v1/casusprudentie?q={woord}&volgorde=gevolgd")).RootElement;

        bladzijde.Document.QuerySelectorAll(".mw-treffer__bij").Select(t => t.TextContent.Split(',')[0].Trim()).ShouldBe(verwacht);
        bladzijde.Document.QuerySelectorAll(".mw-treffer").Select(t => t.TextContent.Contains("Gevolgd in", StringComparison.Ordinal)).ShouldBe([true, true, false, false]);
        bladzijde.Tekst.ShouldContain("Gevolgd in 2 besluiten");
        bladzijde.Tekst.ShouldContain("Gevolgd in 1 besluit");
        bladzijde.Document.QuerySelector("#volgorde option[selected]")!.TextContent.ShouldBe("meest gevolgd");
        json.GetProperty("resultaten").EnumerateArray().Select(r => r.GetProperty("kenmerk").GetString()).ShouldBe(verwacht);
        // Ook wie bladert zonder te zoeken, en per bladzijde: de eerste is de meest gevolgde van alles.
        var eerste = JsonDocument.Parse(await lezer.Http.GetStringAsync($"/api/v1/casusprudentie?q={woord}&volgorde=gevolgd&aantal=1&pagina=2")).RootElement;
        eerste.GetProperty("resultaten")[0].GetProperty("kenmerk").GetString().ShouldBe(kenmerken[2]);
        (await lezer.Bekijk("/casusprudentie?volgorde=gevolgd")).Tekst.ShouldContain("meest gevolgd eerst");
    }

    private static async Task Volgt(Testsite site, Gebruik gebruik, params string[] kenmerken)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Besluiten, c => c.VerbeterAanhalingen([.. kenmerken.Select(k => new Aanhaling(k, gebruik, gebruik == Gebruik.Gevolgd ? null : "Dit is anders."))]));
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithASlip_SearchesTheRightWordAndOffersIt(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Iets met {woord}" });
        using var lezer = await site.Als("lezer");
        // Middenin: aan het eind zou de stam gelijk kunnen blijven, en dan is het geen fout.
        var fout = woord.Remove(6, 1);

        var bladzijde = await lezer.Bekijk($"/casusprudentie?q={fout}");

        bladzijde.Document.QuerySelectorAll(".mw-treffer").Length.ShouldBe(1);
        var voorstel = bladzijde.Document.QuerySelector(".mw-zoekhulp a")!;
        voorstel.TextContent.ShouldBe(woord);
        (await lezer.Bekijk(voorstel.GetAttribute("href")!)).Document.QuerySelector(".mw-zoekhulp a").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNothingFits_ShowsTheNearestAndTheWayToBringACaseIn(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Iets met {woord}", Wetten = ["WW"] });
        using var lezer = await site.Als("lezer");

        var gefilterd = await lezer.Bekijk($"/casusprudentie?q={woord}&wet=Bestaatniet");
        gefilterd.Document.QuerySelector("#aantal")!.TextContent.ShouldBe("Geen casus past hierbij");
        gefilterd.Tekst.ShouldContain("Zonder je filters vind je wel:");
        gefilterd.Document.QuerySelectorAll(".mw-treffer").Length.ShouldBe(1);
        gefilterd.Document.QuerySelector(".mw-inbrengen a")!.GetAttribute("href").ShouldBe("/casussen/aanmelden");

        var samen = await lezer.Bekijk($"/casusprudentie?q=%22{woord}+{woord}%22");
        samen.Tekst.ShouldContain("Dit komt in de buurt:");
        (await lezer.Bekijk("/casusprudentie?q=%22qqqxxx+qqqyyy%22")).Tekst.ShouldContain("Dit is het nieuwst:");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithABsn_NeverSearchesOrKeepsIt(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");

        var weg = await lezer.Bekijk("/casusprudentie?q=schuld+999993653");

        weg.Doorverwijzing.ShouldBe("/casusprudentie");
        var daarna = await lezer.Volg(weg);
        daarna.Tekst.ShouldContain("Zoek niet op een BSN.");
        daarna.Html.ShouldNotContain("999993653");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_Suggestions_AreWordsOfTheRegister(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Iets met {woord}" });
        using var lezer = await site.Als("lezer");

        var woorden = JsonSerializer.Deserialize<string[]>(await lezer.Http.GetStringAsync($"/casusprudentie?handler=Aanvullen&begin={woord[..8]}"));
        woorden.ShouldBe([woord]);
        (await lezer.Http.GetStringAsync("/casusprudentie?handler=Aanvullen&begin=a")).ShouldBe("[]");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhileTyping_FindsAnUnfinishedWord(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Iets met {woord}" });
        using var lezer = await site.Als("lezer");

        using var vraag = new HttpRequestMessage(HttpMethod.Get, $"/casusprudentie?q={woord[..7]}");
        vraag.Headers.Add("X-Typend", "1");
        using var antwoord = await lezer.Http.SendAsync(vraag);

        (await antwoord.Content.ReadAsStringAsync()).ShouldContain($"<mark class=\"mw-gevonden\">{woord}</mark>");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_LogsThatSomeoneSearchedButNotForWhat(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        using var lezer = await site.Als("lezer");

        await lezer.Bekijk($"/casusprudentie?q={woord}");

        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inzage>().AnyAsync(i => i.Soort == InzageSoort.Gezocht && i.Reden == "in de casusprudentie")).ShouldBeTrue();
        (await db.Set<Inzage>().AnyAsync(i => i.Reden!.Contains(woord))).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenExtern_IsRefusedWithAReason(Database database)
    {
        using var extern_ = await Testsite.Op(database).Als("inbrenger-extern");

        var bladzijde = await extern_.Bekijk("/casusprudentie");

        bladzijde.Status.ShouldBe(HttpStatusCode.Forbidden);
        bladzijde.Tekst.ShouldContain("voor collega's van de organisatie");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfTheStartPage_HasTheSearchBoxForColleagues(Database database)
    {
        var site = Testsite.Op(database);
        using var lezer = await site.Als("lezer");
        using var extern_ = await site.Als("inbrenger-extern");

        (await lezer.Bekijk("/")).Document.QuerySelector("main form[role=search][action='/casusprudentie'] input[name=q]").ShouldNotBeNull();
        (await lezer.Bekijk("/")).Document.QuerySelector("nav a[href='/casusprudentie']").ShouldNotBeNull();
        (await extern_.Bekijk("/")).Document.QuerySelector("[href='/casusprudentie'], [action='/casusprudentie']").ShouldBeNull();
    }
}
