using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Netwerk;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Beheer;

public sealed class WerkplaatsenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithOnlyAName_BeginsAPlaceWithACodeAndItsFirstMember(Database database)
    {
        var site = Testsite.Op(database);
        using var landelijk = await site.Als("coordinator-landelijk");
        var naam = NieuweNaam();
        var lid = await Netwerkmens.Nieuw(site);

        var antwoord = await landelijk.Verstuur(await landelijk.Bekijk("/beheer/werkplaatsen/nieuw"), [("Invoer.Naam", naam), ("Invoer.Leden", $"{lid.Id}")]);

        antwoord.Status.ShouldBe(HttpStatusCode.Redirect);
        antwoord.Doorverwijzing.ShouldBe($"/beheer/werkplaatsen/{naam.ToLowerInvariant()}/kernteam");
        (await landelijk.Volg(antwoord)).Tekst.ShouldContain(lid.Naam);
        await HaalWeg(landelijk, antwoord.Doorverwijzing!, lid.Id);
        (await landelijk.Bekijk(antwoord.Doorverwijzing!)).Tekst.ShouldContain("Er zit nog niemand in dit kernteam.");
    }

    [Theory, OpElkeDatabase]
    public async Task PlaatsnaamIsNieuw_WhenThePlaceExists_IsRefusedAtTheField(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk("/beheer/werkplaatsen/nieuw"), [("Invoer.Naam", "zeeland")]);

        antwoord.Fout("Invoer.Naam").ShouldNotBeNull().ShouldContain("Er is al een Maatwerkplaats met deze naam.");
    }

    [Theory, OpElkeDatabase]
    public async Task GestopteplaatsHeeftGeenOpenCasussen_WhileACaseIsOpen_KeepsThePlaceOpen(Database database)
    {
        var site = Testsite.Op(database);
        using var beheerder = await site.Als("beheerder");
        using var inbrenger = await site.Als("inbrenger");
        var code = (await beheerder.Verstuur(await beheerder.Bekijk("/beheer/werkplaatsen/nieuw"), [("Invoer.Naam", NieuweNaam())])).Doorverwijzing!.Split('/')[3];
        await inbrenger.Verstuur(
            await inbrenger.Bekijk("/casussen/aanmelden"),
            [("Invoer.Buikpijn", "Loopt hier nog"), ("Invoer.Gewenst", "Rust"), ("Invoer.Werkplaats", code)]);

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk($"/beheer/werkplaatsen/{code}"), [("Invoer.GeldigTot", "2090-01-01")]);

        antwoord.Fout("Invoer.GeldigTot").ShouldNotBeNull().ShouldContain("Hier lopen nog casussen.");
        antwoord.Tekst.ShouldNotContain("Loopt hier nog");
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsEenLandelijke_WhenTheNationalPlaceWouldStop_IsRefused(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk("/beheer/werkplaatsen/landelijk"), [("Invoer.GeldigTot", "2090-01-01")]);

        antwoord.Fout("Invoer.GeldigTot").ShouldNotBeNull().ShouldContain("De landelijke Maatwerkplaats kan niet stoppen");
    }

    [Theory, OpElkeDatabase]
    public async Task BeheerEnToezichtZienGeenCasussen_WhenAnAdministratorWouldJoinATeam_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        using var landelijk = await site.Als("coordinator-landelijk");
        var beheerder = await Persoon(site, "beheerder");

        var antwoord = await landelijk.Verstuur(
            await landelijk.Bekijk("/beheer/werkplaatsen/zeeland/kernteam"), [("Invoer.Persoon", $"{beheerder.Id}")], "main form#toevoegen");

        antwoord.Fout("Invoer.Persoon").ShouldNotBeNull().ShouldContain("mag geen casussen zien");
    }

    [Fact]
    public async Task Get_AsRegionalCoordinator_IsForbidden()
    {
        using var regio = await Testsite.Op(Database.Sqlite).Als("coordinator-regio");

        (await regio.Bekijk("/beheer/werkplaatsen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await regio.Bekijk("/beheer/werkplaatsen/noord/kernteam")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await regio.Bekijk("/beheer")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task HaalWeg(Bezoeker wie, string adres, Guid lid)
    {
        var team = await wie.Bekijk(adres);
        (await wie.Verstuur(team, [("persoon", $"{lid}")], "main table form")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private static string NieuweNaam() => "Proef" + Guid.NewGuid().ToString("N")[..10];

    private static async Task<Persoon> Persoon(Testsite site, string persona)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Persoon>().AsNoTracking().FirstAsync(p => p.Aanmeldkenmerk == "demo:" + persona);
    }
}
