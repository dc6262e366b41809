using System.Net;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk;

namespace Maatwerkplaats.Web.Tests.Netwerk;

public sealed class NetwerkZoekenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WithAnEverydayWord_FindsTheExpertAndSaysWhy(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var arts = await Netwerkmens.Nieuw(site, Netwerkgegevens.Leeg with { Deskundigheid = woord }, "verzekeringsarts", "smz");
        using var bezoeker = await site.Als("inbrenger");

        var pagina = await bezoeker.Bekijk($"/netwerk?q=keuring+{woord}");

        pagina.Tekst.ShouldContain(arts.Naam);
        pagina.Tekst.ShouldContain("‘keuring’ hoort bij verzekeringsarts");
        pagina.Tekst.ShouldContain($"‘{woord}’ staat bij deskundigheid");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WithFilters_ShowsOnlyWhoMeetsThem(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var plaats = "Plaats " + woord;
        var basis = Netwerkgegevens.Leeg with { Deskundigheid = woord };
        var past = await Netwerkmens.Nieuw(site, basis with { Wetten = ["WIA"], Onderwerpen = ["schuld"], Mandaat = "directie" }, onderdeel: "uitkeren", plaats: plaats);
        var weg = await Netwerkmens.Nieuw(site, basis with { Wetten = ["WW"], TerugOp = new DateOnly(2090, 1, 1) }, plaats: plaats);
        using var bezoeker = await site.Als("inbrenger");

        var alle = await bezoeker.Bekijk($"/netwerk?Plaats={Uri.EscapeDataString(plaats)}");
        (alle.Tekst.Contains(past.Naam, StringComparison.Ordinal), alle.Tekst.Contains(weg.Naam, StringComparison.Ordinal)).ShouldBe((true, true));
        alle.Tekst.ShouldContain("Even niet, terug op 1 januari");
        foreach (var keuze in new[] { "Wet=WIA", "Onderwerp=schuld", "Onderdeel=uitkeren", "Mandaat=leidinggevende", "Meedenken=true" })
        {
            var pagina = await bezoeker.Bekijk($"/netwerk?q={woord}&{keuze}");
            pagina.Tekst.ShouldContain(past.Naam, customMessage: keuze);
            pagina.Tekst.ShouldNotContain(weg.Naam, customMessage: keuze);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNobodyFits_ShowsTheWayOn(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        await Netwerkmens.Nieuw(site, Netwerkgegevens.Leeg with { Deskundigheid = woord });
        using var bezoeker = await site.Als("inbrenger");

        var pagina = await bezoeker.Bekijk($"/netwerk?q={woord}&Wet=IOW");

        pagina.Tekst.ShouldContain("Niemand op de kaart past hierbij.");
        pagina.Document.QuerySelector($"main a[href='/netwerk?q={woord}']").ShouldNotBeNull();
        pagina.Document.QuerySelector($"main a[href='/casusprudentie?q={woord}']").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_AfterSomeoneLeft_NoLongerShowsThem(Database database)
    {
        var (site, woord) = (Testsite.Op(database), Netwerkmens.EigenWoord());
        var mens = await Netwerkmens.Nieuw(site, Netwerkgegevens.Leeg with { Deskundigheid = woord });
        using var bezoeker = await site.Als("inbrenger");
        (await bezoeker.Bekijk($"/netwerk?q={woord}")).Tekst.ShouldContain(mens.Naam);

        await site.Dienst<Inrichtingdienst>().ZetActief(await Proefcasus.Persoon(site, "beheerder"), mens.Id, false, new(Guid.NewGuid()));

        (await bezoeker.Bekijk($"/netwerk?q={woord}")).Tekst.ShouldNotContain(mens.Naam);
    }

    [Theory]
    [InlineData("/netwerk")]
    [InlineData("/netwerk/mijn")]
    [InlineData("/netwerk/organisaties")]
    public async Task Get_BySomeoneFromOutside_IsForbidden(string adres)
    {
        using var extern_ = await Testsite.Op(Database.Sqlite).Als("inbrenger-extern");

        (await extern_.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await extern_.Bekijk("/")).Document.QuerySelector("a[href='/netwerk']").ShouldBeNull();
    }
}
