using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Tests.Casusprudentie;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;

namespace Maatwerkplaats.Web.Tests.Casussen.Besluiten;

public sealed class AanhalenTests
{
    [Theory, OpElkeDatabase]
    public async Task PostAanhaal_WithOneClickOrByNumber_CitesItAndTheCitedPageCounts(Database database)
    {
        var site = Testsite.Op(database);
        var kenmerken = await Gelijkenregister.Publiceer(site, "wafelijzerkeuring", "opgelost", "opgelost");
        var casus = await Gelijkenregister.Casus(site, "wafelijzerkeuring");
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");
        var adres = $"{casus.Adres}/besluiten";

        var formulier = await inbrenger.Bekijk(adres);
        formulier.Document.QuerySelectorAll($"button[name='kenmerk'][value='{kenmerken[0]}']").ShouldHaveSingleItem();
        formulier = await inbrenger.Verstuur(formulier, [("kenmerk", kenmerken[0]), ("Invoer.Inhoud", "Blijft staan")], naar: $"{adres}?handler=Aanhaal");
        formulier.Html.ShouldContain("Blijft staan");
        var fout = await inbrenger.Verstuur(formulier, [("Invoer.Aanhalingen.NieuwKenmerk", "MCP:NL:UWV:1999:1")], naar: $"{adres}?handler=Aanhaal");
        fout.Fout("Invoer.Aanhalingen.NieuwKenmerk").ShouldNotBeNull().ShouldContain(CasusRegels.KenmerkBestaat.Zin);
        formulier = await inbrenger.Verstuur(formulier, [("Invoer.Aanhalingen.NieuwKenmerk", kenmerken[1].ToLowerInvariant())], naar: $"{adres}?handler=Aanhaal");
        formulier.Tekst.ShouldContain("wafelijzerkeuring geval 2");

        (string, string)[] onderscheiden = [("Invoer.Aanhalingen.Rijen[1].Gebruik", "Onderscheiden")];
        (await inbrenger.Verstuur(formulier, onderscheiden)).Fout("Invoer.Aanhalingen.Rijen[1].Verschil").ShouldNotBeNull();
        var klaar = await inbrenger.Verstuur(formulier, [.. onderscheiden, ("Invoer.Aanhalingen.Rijen[1].Verschil", "Deze kermis is dicht.")]);

        klaar.Doorverwijzing.ShouldBe(adres);
        (await casus.Staat()).Besluit!.Aanhalingen.ShouldBe([new(kenmerken[0], Gebruik.Gevolgd), new(kenmerken[1], Gebruik.Onderscheiden, "Deze kermis is dicht.")]);
        (await inbrenger.Bekijk(casus.Adres)).Tekst.ShouldContain($"{kenmerken[1]}, onderscheiden: Deze kermis is dicht.");
        (await inbrenger.Bekijk(Gelijkenregister.Adres(kenmerken[1]))).Tekst.ShouldContain(casus.Nummer);
        using var lezer = await site.Als("lezer");
        var aangehaald = await lezer.Bekijk(Gelijkenregister.Adres(kenmerken[1]));
        aangehaald.Tekst.ShouldContain("Onderscheiden in 1.");
        aangehaald.Html.ShouldNotContain(casus.Nummer);
        aangehaald.Html.ShouldNotContain("Deze kermis is dicht.");
    }

    [Theory, OpElkeDatabase]
    public async Task KenmerkBestaat_WhenItWasWithdrawnMeanwhile_RefusesTheDecision(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Gelijkenregister.Casus(site, "nougatblokkade");
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");

        var antwoord = await inbrenger.Verstuur(
            await inbrenger.Bekijk($"{casus.Adres}/besluiten"),
            [("Invoer.Aanhalingen.Rijen[0].Kenmerk", "MCP:NL:UWV:1999:7"), ("Invoer.Aanhalingen.Rijen[0].Gebruik", "Gevolgd")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain(CasusRegels.KenmerkBestaat.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_AfterClosing_CorrectsWhatIsCited_AndTheCheckStaysClean(Database database)
    {
        var site = Testsite.Op(database);
        var kenmerk = (await Gelijkenregister.Publiceer(site, "kaneelstokprotocol", "opgelost"))[0];
        var casus = await Gelijkenregister.Casus(site, "kaneelstokprotocol");
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, "Geleerd", JaNeeMisschien.Nee, null, true));
        using var contactpersoon = await site.Als("contactpersoon");
        var adres = $"{casus.Adres}/besluiten/aanhalen";

        var formulier = await contactpersoon.Verstuur(await contactpersoon.Bekijk(adres), [("Invoer.Aanhalingen.NieuwKenmerk", kenmerk)], naar: $"{adres}?handler=Aanhaal");
        (await contactpersoon.Verstuur(formulier, [("Invoer.Aanhalingen.Rijen[0].Gebruik", "Beperkt")])).Doorverwijzing.ShouldBe($"{casus.Adres}/besluiten");

        (await contactpersoon.Bekijk(Gelijkenregister.Adres(kenmerk))).Tekst.ShouldContain("Beperkt in 1.");
        formulier = await contactpersoon.Verstuur(await contactpersoon.Bekijk(adres), [("rij", "0")], naar: $"{adres}?handler=ZonderAanhaling");
        await contactpersoon.Verstuur(formulier, []);
        (await contactpersoon.Bekijk(Gelijkenregister.Adres(kenmerk))).Tekst.ShouldNotContain("Beperkt in 1.");
        (await site.Dienst<Core.Data.Controles.Controle>().Doe()).Bevindingen.Where(b => b.Contains(casus.Nummer, StringComparison.Ordinal) || b.Contains("kenmerken", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
