using System.Net;
using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Web.Hulp;

namespace Maatwerkplaats.Web.Tests.Hulp;

public sealed class HulptekstenTests
{
    [Theory, OpElkeDatabase]
    public async Task Uitleg_OnTheScreensThatNeedIt_IsReadInPlace(Database database)
    {
        var site = Testsite.Op(database);
        var (aangemeld, casus) = (await Proefcasus.Nieuw(site), await Proefcasus.InBehandeling(site));
        using var inbrenger = await site.Als("inbrenger");
        using var contact = await site.Als("contactpersoon");

        foreach (var (wie, adres, tekst) in new[]
        {
            (inbrenger, "/casussen/aanmelden", "weg-naar-maatwerk"),
            (inbrenger, "/routekaart", "wie-beslist"),
            (inbrenger, "/casusprudentie/gelijken", "zo-ken-ik-er-nog-wel-honderd"),
            (contact, $"{aangemeld.Adres}/beoordelen", "leidende-principes"),
            (inbrenger, $"{casus.Adres}/wegen", "zo-ken-ik-er-nog-wel-honderd"),
            (inbrenger, $"{casus.Adres}/wegen", "perspectiefvragen"),
            (inbrenger, $"{casus.Adres}/wegen/juridisch", "behoorlijk-bestuur"),
            (inbrenger, $"{casus.Adres}/wegen/samenvatten", "behoorlijk-bestuur"),
            (inbrenger, $"{casus.Adres}/besluiten", "wie-beslist"),
            (inbrenger, $"{casus.Adres}/toestemming-vastleggen", "gegevens-delen"),
            (inbrenger, $"{casus.Adres}/erbij-halen", "gegevens-delen"),
        })
        {
            var bladzijde = await wie.Bekijk(adres);
            bladzijde.Status.ShouldBe(HttpStatusCode.OK, adres);
            var uitleg = bladzijde.Document.QuerySelectorAll("details.mw-help").Where(d => d.QuerySelector($".mw-help__heel a[href='/hulp/{tekst}']") is not null).ToArray();
            uitleg.ShouldHaveSingleItem($"{adres} mist {tekst}");
            uitleg[0].QuerySelectorAll(".mw-help__deel").Length.ShouldBe(Hulpblad.Van(Handboek.Vind(tekst)!).Delen.Count);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Schrijf_ByTheNationalPlace_ShowsEverywhereWithAdviceAndCanGoBack(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var landelijk = await site.Als("coordinator-landelijk");
        using var inbrenger = await site.Als("inbrenger");
        const string Adres = "/hulp/perspectiefvragen/schrijven";
        const string Tekst = "Kijk drie keer.\n\n## Juridisch\n\n- Verstrekken wij indien nodig een kopje thee?\n\n<script>alert(1)</script> [fout](javascript:alert(1)) ![plaat](https://elders.example/a.png)";

        var formulier = await landelijk.Bekijk(Adres);
        formulier.Document.QuerySelector("#raad")!.TextContent.ShouldContain("De zinnen zijn kort");
        var voorbeeld = await landelijk.Verstuur(formulier, [("Invoer.Tekst", Tekst)], "#schrijven", $"{Adres}?handler=Voorbeeld");
        voorbeeld.Document.QuerySelector("#raad")!.TextContent.ShouldSatisfyAllConditions(
            r => r.ShouldContain("bewaren mag altijd"), r => r.ShouldContain("liever geven"), r => r.ShouldContain("liever als"));
        voorbeeld.Document.QuerySelector(".mw-hulpvoorbeeld__blad")!.TextContent.ShouldContain("kopje thee");
        (await inbrenger.Bekijk("/hulp/perspectiefvragen")).Tekst.ShouldNotContain("kopje thee", Case.Insensitive, "een voorbeeld bewaart niets");

        var leeg = await landelijk.Verstuur(voorbeeld, [("Invoer.Tekst", " ")], "#schrijven");
        leeg.Fout("Invoer.Tekst").ShouldNotBeNull().ShouldContain(HulptekstRegels.HulptekstIsGeschreven.Zin);
        (await landelijk.Verstuur(voorbeeld, [("Invoer.Waarom", "met thee")], "#schrijven")).Doorverwijzing.ShouldBe("/hulp/perspectiefvragen");

        var gelezen = await inbrenger.Bekijk("/hulp/perspectiefvragen");
        gelezen.Document.QuerySelector("#deel-juridisch").ShouldNotBeNull();
        gelezen.Document.QuerySelectorAll("article script, article img, article a[href^='javascript']").ShouldBeEmpty();
        gelezen.Document.QuerySelector("a[href$='/schrijven']").ShouldBeNull();
        (await inbrenger.Bekijk($"{casus.Adres}/wegen/juridisch")).Tekst.ShouldContain("een kopje thee?");
        (await inbrenger.Bekijk($"{casus.Adres}/wegen/economisch")).Tekst.ShouldContain(Leidvragen.Bij(Perspectief.Economisch)[0]);

        var versies = await landelijk.Bekijk("/hulp/perspectiefvragen/versies?kijk=1");
        versies.Tekst.ShouldContain("met thee");
        versies.Document.QuerySelectorAll(".mw-verschil ins").ShouldContain(i => i.TextContent.Contains("kopje thee", StringComparison.Ordinal));
        versies.Document.QuerySelectorAll(".mw-verschil del").ShouldNotBeEmpty();
        (await landelijk.Bekijk("/hulp/perspectiefvragen/versies?kijk=1&met=2")).Status.ShouldBe(HttpStatusCode.OK);
        (await landelijk.Bekijk("/hulp/perspectiefvragen/versies?kijk=9")).Status.ShouldBe(HttpStatusCode.NotFound);
        await landelijk.Verstuur(versies, [], "#terug");
        (await inbrenger.Bekijk("/hulp/perspectiefvragen")).Tekst.ShouldNotContain("kopje thee");
        (await landelijk.Bekijk("/hulp/perspectiefvragen/versies")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(3);
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Schrijf_WhenAnotherDidFirst_ShowsWhatHappenedAndKeepsWhatWasTyped(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var een = await site.Als("coordinator-landelijk");
        using var twee = await site.Als("coordinator-landelijk");
        var (bij1, bij2) = (await een.Bekijk("/hulp/triage/schrijven"), await twee.Bekijk("/hulp/triage/schrijven"));
        await een.Verstuur(bij1, [("Invoer.Tekst", "Van de een."), ("Invoer.Waarom", "korter gemaakt")], "#schrijven");

        var botsing = await twee.Verstuur(bij2, [("Invoer.Tekst", "Van de ander.")], "#schrijven");

        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain("korter gemaakt");
        botsing.Document.QuerySelector("textarea")!.TextContent.ShouldContain("Van de ander.");
        await twee.Verstuur(botsing, [], "#schrijven");
        (await een.Bekijk("/hulp/triage")).Tekst.ShouldContain("Van de ander.");
        var oud = await een.Bekijk("/hulp/triage/versies?kijk=2");
        await twee.Verstuur(await twee.Bekijk("/hulp/triage/schrijven"), [("Invoer.Tekst", "Nog anders.")], "#schrijven");
        (await een.Verstuur(oud, [], "#terug")).ShouldSatisfyAllConditions(b => b.Status.ShouldBe(HttpStatusCode.Conflict), b => b.Tekst.ShouldContain("intussen gewijzigd"));
    }

    [Theory, OpElkeDatabase]
    public async Task Aanbod_WhenANewerTextIsShipped_IsOfferedAndNotForced(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await ZetOud(site, "cijfers");
        await ZetOud(site, "netwerk");
        using var landelijk = await site.Als("coordinator-landelijk");

        (await landelijk.Bekijk("/hulp/cijfers")).Tekst.ShouldContain("Van ons.");
        (await landelijk.Bekijk("/hulp/bijhouden")).Tekst.ShouldContain("Er zijn 2 nieuwe meegeleverde teksten");
        var aanbod = await landelijk.Bekijk("/hulp/cijfers/versies");
        aanbod.Document.QuerySelectorAll(".mw-verschil ins").ShouldNotBeEmpty();
        await landelijk.Verstuur(aanbod, [], "#neem-over");
        await landelijk.Verstuur(await landelijk.Bekijk("/hulp/netwerk/versies"), [], "#houd");

        (await landelijk.Bekijk("/hulp/cijfers")).Document.QuerySelector("h1")!.TextContent.ShouldBe(Handboek.Vind("cijfers")!.Titel);
        (await landelijk.Bekijk("/hulp/netwerk")).Tekst.ShouldContain("Van ons.");
        (await landelijk.Bekijk("/hulp/bijhouden")).Tekst.ShouldNotContain("nieuwe meegeleverde tekst");
    }

    [Theory, OpElkeDatabase]
    public async Task Zoek_InTheHelp_LeadsToThePart(Database database)
    {
        using var lezer = await Testsite.Op(database).Als("lezer");

        var gevonden = await lezer.Bekijk("/hulp/zoeken?q=toestemming+van+de+cli%C3%ABnt");
        gevonden.Document.QuerySelectorAll(".mw-hulptreffers a").ShouldContain(a => a.GetAttribute("href")!.StartsWith("/hulp/gegevens-delen", StringComparison.Ordinal));
        gevonden.Document.QuerySelectorAll(".mw-hulptreffers mark").ShouldNotBeEmpty();
        (await lezer.Bekijk("/hulp/zoeken?q=kwetterbeest")).Tekst.ShouldContain("Niets gevonden");
        (await lezer.Bekijk("/hulp/zoeken")).Document.QuerySelector(".mw-hulptreffers").ShouldBeNull();
        (await lezer.Bekijk("/hulp/zoeken?q=999993653")).Doorverwijzing.ShouldBe("/hulp/zoeken");
    }

    [Fact]
    public void AlsHtml_OfWhatAnEditorTypes_CannotLeaveTheHouseOrRun()
    {
        var html = Hulpopmaak.AlsHtml("## A & B\n\n[binnen](/hulp) [buiten](//elders.example) [ook](/\\elders.example) [mail](mailto:a@b.nl) <img src=x onerror=alert(1)> <javascript:alert(1)>\n\n| a |\n| - |\n| b |");

        html.ShouldSatisfyAllConditions(
            h => h.ShouldContain("id=\"deel-a-b\""), h => h.ShouldContain("href=\"/hulp\""), h => h.ShouldContain("href=\"mailto:a@b.nl\""),
            h => h.ShouldNotContain("href=\"//"), h => h.ShouldNotContain("href=\"/\\"), h => h.ShouldNotContain("href=\"/%5C"), h => h.ShouldNotContain("href=\"javascript"), h => h.ShouldNotContain("<img"), h => h.ShouldContain("<th scope=\"col\">"));
        Hulpopmaak.AlsHtml("[binnen](/hulp)", metBinnenlinks: false).ShouldNotContain("<a");
    }

    /// <summary>Een eigen tekst die is geschreven toen het programma een andere meebracht.</summary>
    private static async Task ZetOud(Testsite site, string code)
    {
        var staat = new Hulptekststaat { Id = Guid.CreateVersion7(), Code = code, Gezien = "ouder", Versies = [new(1, Hulpversiesoort.Geschreven, "Onze titel", "Van ons.", null, "Anne", DateTime.UtcNow)] };
        await using var db = await site.Databases.Open("uwv");
        db.Add(new HulptekstRij
        {
            Id = staat.Id,
            Organisatie = "uwv",
            Code = code,
            Staat = JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json),
            Titel = "Onze titel",
            Tekst = "Van ons.",
            GewijzigdOp = DateTime.UtcNow,
        });
        await db.SaveChangesAsync();
    }
}
