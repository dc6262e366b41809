using System.Net;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class LezenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_FromAResult_LeadsBackAndHasACleanAddress(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        var uitspraak = await Gepubliceerd.Zet(site, new() { NaamCasus = $"Iets met {woord}", Wetten = ["WW"], Probleem = "Een zin." });
        using var lezer = await site.Als("lezer");
        var resultaten = await lezer.Bekijk($"/casusprudentie?q={woord}&wet=WW");

        var gelezen = await lezer.Bekijk(resultaten.Document.QuerySelector(".mw-treffer a")!.GetAttribute("href")!);

        gelezen.Status.ShouldBe(HttpStatusCode.OK);
        gelezen.Document.QuerySelector(".mw-broodkruimel a")!.GetAttribute("href").ShouldBe($"/casusprudentie?q={woord}&wet=WW");
        gelezen.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(uitspraak.Adres());
        gelezen.Document.QuerySelector("#al-1").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_GivesACitationThatCanBeCopied(Database database)
    {
        var site = Testsite.Op(database);
        var uitspraak = await Gepubliceerd.Zet(site, new() { NaamCasus = "Voorschot terug", Maatwerkplaats = "Noord", Probleem = "Een zin." });
        using var lezer = await site.Als("lezer");

        var bladzijde = await lezer.Bekijk(uitspraak.Adres());

        var citaat = bladzijde.Document.QuerySelector("#citaat")!.TextContent;
        citaat.ShouldStartWith("Maatwerkplaats Noord (UWV) ");
        citaat.ShouldEndWith($", {uitspraak.Kenmerk} (Voorschot terug), https://localhost/id/casusprudentie/uwv/{uitspraak.Jaar}/{uitspraak.Nummer}");
        bladzijde.Document.QuerySelector("[data-kopieer='#citaat'][hidden] button").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ShowsWhatLooksLikeItButNotItself(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Gepubliceerd.Woord());
        string tekst = $"Het {woord}voorschot moet terug na lang wachten op de keuring.";
        var ene = await Gepubliceerd.Zet(site, new() { NaamCasus = $"Ene {woord}voorschot", Kernwoorden = [woord], Probleem = tekst });
        var andere = await Gepubliceerd.Zet(site, new() { NaamCasus = $"Andere {woord}voorschot", Kernwoorden = [woord], Probleem = tekst });
        using var lezer = await site.Als("lezer");

        var links = (await lezer.Bekijk(ene.Adres())).Document.QuerySelectorAll(".mw-lijkt a").Select(a => a.GetAttribute("href")).ToArray();

        links[0].ShouldBe(andere.Adres());
        links.ShouldNotContain(ene.Adres());
    }
}
