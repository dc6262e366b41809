using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Netwerk;

namespace Maatwerkplaats.Web.Tests.Netwerk;

public sealed class TafelgenotenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_OfACase_NamesWhoIsMissingWithTheReasonAndTheCasePageOffersIt(Database database)
    {
        var (_, casus) = await MetKenmerken(database, new() { Onderwerpen = ["boete"], Onderdelen = ["gemeente"] });
        using var bezoeker = await Testsite.Op(database).Als("inbrenger");

        var pagina = await bezoeker.Bekijk(casus.Adres + "/tafelgenoten");

        pagina.Tekst.ShouldContain("Niemand van Handhaving, terwijl het om een boete of maatregel gaat.");
        pagina.Tekst.ShouldContain("niemand van de gemeente doet mee; daarvoor is toestemming van de cliënt nodig");
        pagina.Document.QuerySelector($"main a[href='{casus.Adres}/toestemming-vastleggen?soort=gemeente']").ShouldNotBeNull();
        (await bezoeker.Bekijk(casus.Adres)).Document.QuerySelector($".mw-ontbreekt a[href='{casus.Adres}/tafelgenoten']").ShouldNotBeNull();
        (await bezoeker.Bekijk(casus.Adres + "/toestemming-vastleggen?soort=gemeente")).Document.QuerySelector("[name='Invoer.Organisatie']")!.GetAttribute("value").ShouldBe("Gemeente");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenASuggestedColleagueIsAccepted_JoinsWithTheRoleAndTheSpotIsGone(Database database)
    {
        var (site, casus) = await MetKenmerken(database, new() { Onderwerpen = ["gegevensuitwisseling"] });
        var mens = await Netwerkmens.Nieuw(
            site, Netwerkgegevens.Leeg with { Deskundigheid = "polisadministratie", Onderwerpen = ["gegevensuitwisseling"], Mandaat = "medewerker" }, "gegevensspecialist", "gegevensdiensten", "Leeuwarden");
        using var bezoeker = await site.Als("inbrenger");
        var pagina = await bezoeker.Bekijk(casus.Adres + "/tafelgenoten");

        var antwoord = await bezoeker.Verstuur(pagina, [], $"form:has([value='{mens.Id}'])");

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "/tafelgenoten");
        var erbij = (await casus.Staat()).Deelnemers.ShouldHaveSingleItem();
        (erbij.Wie.PersoonId, erbij.Rol, erbij.Deskundigheid, erbij.Mandaat).ShouldBe((mens.Id, "Deskundige", "polisadministratie", "medewerker"));
        var daarna = await bezoeker.Volg(antwoord);
        daarna.Tekst.ShouldNotContain("Niemand van Gegevensdiensten");
        using var ik = await mens.LogIn();
        (await ik.Bekijk(casus.Adres)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSetAside_IsKeptWithTheReasonAndReturnsWhenTheFactsChange(Database database)
    {
        var (site, casus) = await MetKenmerken(database, new() { Onderwerpen = ["jobcoach"] });
        using var bezoeker = await site.Als("inbrenger");
        var adres = casus.Adres + "/tafelgenoten";

        var zonder = await bezoeker.Verstuur(await bezoeker.Bekijk(adres + "?terzijde=onderdeel:werkbedrijf"), [], "form[action$='Terzijde']");
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain("waarom dit hier niet nodig is");
        var antwoord = await bezoeker.Verstuur(zonder, [("Invoer.Reden", "De jobcoach is al gesproken.")], "form[action$='Terzijde']");

        var terzijde = await bezoeker.Volg(antwoord);
        terzijde.Document.QuerySelectorAll(".mw-vlek").Select(v => v.TextContent).ShouldNotContain(v => v.Contains("Werkbedrijf", StringComparison.Ordinal));
        terzijde.Tekst.ShouldContain("De jobcoach is al gesproken.");
        (await bezoeker.Bekijk(casus.Adres + "/geschiedenis")).Tekst.ShouldContain("legde terzijde wie er misschien ontbreekt");
        (await bezoeker.Bekijk(casus.Adres)).Tekst.ShouldNotContain("Niemand van het Werkbedrijf");

        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.StelKenmerkenVast(new() { Onderwerpen = ["jobcoach", "scholing"] }));
        var terug = await bezoeker.Bekijk(adres);
        terug.Tekst.ShouldContain("Niemand van het Werkbedrijf, terwijl de weg naar werk daar ligt.");
        terug.Tekst.ShouldContain("maar de casus is sindsdien veranderd");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTakenBack_CountsAgain(Database database)
    {
        var (site, casus) = await MetKenmerken(database, new() { Onderwerpen = ["jobcoach"] });
        using var bezoeker = await site.Als("inbrenger");
        await bezoeker.Verstuur(await bezoeker.Bekijk(casus.Adres + "/tafelgenoten?terzijde=onderdeel:werkbedrijf"), [("Invoer.Reden", "Niet nodig.")], "form[action$='Terzijde']");

        var antwoord = await bezoeker.Verstuur(await bezoeker.Bekijk(casus.Adres + "/tafelgenoten"), [], "form[action$='Terug']");

        (await bezoeker.Volg(antwoord)).Tekst.ShouldContain("Niemand van het Werkbedrijf");
        (await casus.Staat()).TerzijdegelegdeVlekken.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNobodyOnTheCardFits_NamesTheRoleAndWhereToAsk(Database database)
    {
        var (site, casus) = await MetKenmerken(database, new() { Onderdelen = ["hrm"] });
        using var bezoeker = await site.Als("inbrenger");

        var pagina = await bezoeker.Bekijk(casus.Adres + "/tafelgenoten");

        pagina.Tekst.ShouldContain("Nodig: deskundige van HRM.");
        pagina.Tekst.ShouldContain("Vraag het de vaktechniek of staf van dat onderdeel.");
        pagina.Document.QuerySelector("main a[href='/netwerk?Onderdeel=hrm']").ShouldNotBeNull();
        var formulier = await bezoeker.Bekijk(casus.Adres + "/erbij-halen?rol=Deskundige");
        formulier.Document.QuerySelector("[name='Invoer.Rol'] option[selected]")!.TextContent.ShouldBe("Deskundige");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ByAParticipant_ReadsButCannotChange(Database database)
    {
        var (site, casus) = await MetKenmerken(database, new() { Onderwerpen = ["boete"] });
        await casus.HaalErbij("deelnemer");
        using var bezoeker = await site.Als("deelnemer");

        var pagina = await bezoeker.Bekijk(casus.Adres + "/tafelgenoten");

        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Tekst.ShouldContain("Niemand van Handhaving");
        pagina.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await casus.Inzagen()).ShouldNotBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheColleagueIsNoLongerToBeAsked_SaysSo(Database database)
    {
        var (site, casus) = await MetKenmerken(database, new() { Onderwerpen = ["bejegening"] });
        var mens = await Netwerkmens.Nieuw(site, Netwerkgegevens.Leeg with { Onderwerpen = ["bejegening"] }, "klachtenambassadeur", "kens", "Leeuwarden");
        using var bezoeker = await site.Als("inbrenger");
        var pagina = await bezoeker.Bekijk(casus.Adres + "/tafelgenoten");
        await site.Dienst<Netwerkdienst>().Bewaar(Core.Toegang.Gebruiker.Van(mens.Persoon), Netwerkgegevens.Leeg, new(Guid.NewGuid()));

        var antwoord = await bezoeker.Verstuur(pagina, [], $"form:has([value='{mens.Id}'])");

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("Deze collega is niet meer te vragen.");
        (await casus.Staat()).Deelnemers.ShouldBeEmpty();
    }

    private static async Task<(Testsite Site, Proefcasus Casus)> MetKenmerken(Database database, Kenmerken kenmerken)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.StelKenmerkenVast(kenmerken));
        return (site, casus);
    }
}
