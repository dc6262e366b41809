using System.Net;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

public sealed class OpenbaarTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_OpensTheRegisterForEveryone_AndClosesItAgain(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (woord, oud) = (Gepubliceerd.Woord(), Gepubliceerd.Woord());
        var uitspraak = await Gepubliceerd.Zet(site, new() { NaamCasus = $"Iets met {woord}", Probleem = "Een zin.", Maatwerkplaats = "Noord" });
        var ingetrokken = await Gepubliceerd.Zet(site, new() { NaamCasus = $"Weg {oud}" });
        await Gepubliceerd.TrekIn(site, ingetrokken, $"Herkenbaar door {oud}");
        using var niemand = site.Bezoeker();
        string[] paden = ["/casusprudentie", uitspraak.Adres(), $"/id/casusprudentie/uwv/{uitspraak.Jaar}/{uitspraak.Nummer}", "/casusprudentie?handler=Aanvullen&begin=iets"];
        foreach (var pad in paden)
        {
            var dicht = await niemand.Bekijk(pad);
            dicht.Doorverwijzing!.ShouldStartWith("/aanmelden", Case.Sensitive, pad);
            Robots(dicht).ShouldContain("noindex");
        }

        await Zet(site, true);

        var gezocht = await niemand.Bekijk($"/casusprudentie?q={woord}");
        gezocht.Document.QuerySelectorAll(".mw-treffer").Length.ShouldBe(1);
        gezocht.Document.QuerySelector("a[href^='/casusprudentie/bewa']").ShouldBeNull("bewaren is voor wie inlogt");
        gezocht.Document.QuerySelector(".mw-inbrengen a")!.GetAttribute("href").ShouldBe("/buiten/aanmelden");
        Robots(gezocht).ShouldContain("noindex", Case.Sensitive, "wat iemand zocht, hoort niet in een zoekmachine");
        var gelezen = await niemand.Bekijk(uitspraak.Adres());
        gelezen.Status.ShouldBe(HttpStatusCode.OK);
        Robots(gelezen).ShouldBe("all");
        (await niemand.Bekijk($"/id/casusprudentie/uwv/{uitspraak.Jaar}/{uitspraak.Nummer}")).Doorverwijzing.ShouldBe(uitspraak.Adres());
        var weg = await niemand.Bekijk(ingetrokken.Adres());
        weg.Tekst.ShouldContain("ingetrokken");
        weg.Html.ShouldNotContain(oud, Case.Insensitive, "waarom iets is ingetrokken, is voor collega's");
        using var extern_ = await site.Als("inbrenger-extern");
        (await extern_.Bekijk("/casusprudentie")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var anders in new[] { "/", "/casussen", "/casusprudentie/meelezen", "/casusprudentie/bewaard", "/verantwoording", "/hulp" })
        {
            var elders = await niemand.Bekijk(anders);
            (elders.Doorverwijzing?.StartsWith("/aanmelden", StringComparison.Ordinal) == true || anders == "/hulp").ShouldBeTrue(anders);
        }

        await Zet(site, false);
        (await niemand.Bekijk(uitspraak.Adres())).Doorverwijzing!.ShouldStartWith("/aanmelden");
        using var beheerder = await site.Als("beheerder");
        (await beheerder.Bekijk("/beheer/wijzigingen")).Tekst.ShouldContain("Casusprudentie openbaar");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_MoreOftenThanTheLimit_IsRefusedWithATimeToWait(Database database)
    {
        await using var site = Testsite.Eigen(database, null, ("Limieten:Factor", "1"));
        using var lezer = await site.Als("lezer");

        HttpStatusCode laatste = HttpStatusCode.OK;
        for (var i = 0; i <= 240 && laatste == HttpStatusCode.OK; i++)
        {
            using var antwoord = await lezer.Http.GetAsync("/casusprudentie?handler=Aanvullen&begin=aa");
            laatste = antwoord.StatusCode;
        }

        laatste.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static string Robots(Bladzijde bladzijde) => string.Join(",", bladzijde.Antwoord.Headers.GetValues("X-Robots-Tag"));

    private static async Task Zet(Testsite site, bool openbaar)
    {
        using var beheerder = await site.Als("beheerder");
        var formulier = await beheerder.Bekijk("/beheer/casusprudentie");
        (await beheerder.Verstuur(formulier, [("Invoer.Openbaar", openbaar ? "true" : "false")])).Doorverwijzing.ShouldBe("/beheer/casusprudentie");
    }
}
