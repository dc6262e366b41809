using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Beheer;

public sealed class MensenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithNameFunctionPartAndMail_GivesAnAccountThatCanBeFound(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");
        var naam = NieuweNaam();

        var antwoord = await VoegToe(beheerder, naam);

        antwoord.Status.ShouldBe(HttpStatusCode.Redirect);
        (await beheerder.Bekijk("/beheer/mensen?Zoek=" + naam.ToUpperInvariant())).Tekst.ShouldContain(naam);
    }

    [Theory, OpElkeDatabase]
    public async Task EmailIsNieuw_WhenSomeoneHasTheAddress_IsRefusedAtTheField(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");
        var naam = NieuweNaam();
        await VoegToe(beheerder, naam);

        (await VoegToe(beheerder, naam)).Fout("Invoer.Email").ShouldNotBeNull().ShouldContain("Er is al iemand met dit e-mailadres.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAccessIsTurnedOff_EndsEverySessionAtOnce(Database database)
    {
        var site = Testsite.Op(database);
        using var beheerder = await site.Als("beheerder");
        var id = Guid.Parse((await VoegToe(beheerder, NieuweNaam())).Doorverwijzing!.Split('/')[^1]);
        using var collega = site.Bezoeker();
        await MeldAan(site, collega, id);
        (await collega.Bekijk("/mijn")).Status.ShouldBe(HttpStatusCode.OK);

        await beheerder.Verstuur(await beheerder.Bekijk($"/beheer/mensen/{id}"), [], "main form#toegang");

        (await collega.Bekijk("/mijn")).Doorverwijzing.ShouldNotBeNull().ShouldStartWith("/aanmelden");
    }

    [Theory, OpElkeDatabase]
    public async Task BeheerEnToezichtZienGeenCasussen_WhenBothRolesAreGiven_IsRefused(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");
        var adres = (await VoegToe(beheerder, NieuweNaam())).Doorverwijzing + "/rollen";

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk(adres), [("Invoer.Rollen", "Beheerder"), ("Invoer.KernteamVan", "noord")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("Geef deze collega het een of het ander.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithRoles_GivesThemWithTheirPlaceAndLogsFromAndTo(Database database)
    {
        using var beheerder = await Testsite.Op(database).Als("beheerder");
        var naam = NieuweNaam();
        var adres = (await VoegToe(beheerder, naam)).Doorverwijzing!;

        (await beheerder.Verstuur(await beheerder.Bekijk(adres + "/rollen"), [("Invoer.KernteamVan", "zeeland")])).Status.ShouldBe(HttpStatusCode.Redirect);

        (await beheerder.Bekijk(adres)).Tekst.ShouldContain("Kernteam (Zeeland)");
        (await beheerder.Bekijk("/beheer/wijzigingen?Soort=Persoon")).Tekst.ShouldContain("Kernteam (zeeland)");
    }

    [Theory, OpElkeDatabase]
    public async Task EigenRollenWijzigtEenAnder_WhenAnAdministratorChangesOwnRoles_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        using var beheerder = await site.Als("beheerder");
        await using var db = await site.Databases.Open("uwv");
        var ik = await db.Set<Persoon>().Where(p => p.Aanmeldkenmerk == "demo:beheerder").Select(p => p.Id).FirstAsync();

        var antwoord = await beheerder.Verstuur(await beheerder.Bekijk($"/beheer/mensen/{ik}/rollen"), [("Invoer.Rollen", "CoordinatorLandelijk")]);

        antwoord.Tekst.ShouldContain("Je kunt je eigen rollen niet wijzigen.");
    }

    [Fact]
    public async Task Get_OfSomeoneWhoDoesNotExist_IsNotFound()
    {
        using var beheerder = await Testsite.Op(Database.Sqlite).Als("beheerder");

        (await beheerder.Bekijk($"/beheer/mensen/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string NieuweNaam() => "Collega" + Guid.NewGuid().ToString("N")[..10];

    private static async Task<Bladzijde> VoegToe(Bezoeker beheerder, string naam) => await beheerder.Verstuur(
        await beheerder.Bekijk("/beheer/mensen/nieuw"),
        [("Invoer.Naam", naam), ("Invoer.Functie", "adviseur"), ("Invoer.Onderdeel", "werkbedrijf"), ("Invoer.Email", $"{naam}@voorbeeld.nl")]);

    private static async Task MeldAan(Testsite site, Bezoeker bezoeker, Guid id)
    {
        await using var db = await site.Databases.Open("uwv");
        var persoon = await db.Set<Persoon>().AsNoTracking().Include(p => p.Rollen).FirstAsync(p => p.Id == id);
        var sleutel = await site.Dienst<Aanmeldsessies>().Begin(persoon, "proef", CancellationToken.None);
        bezoeker.Http.DefaultRequestHeaders.Add("Cookie", "__Host-maatwerkplaats-sessie=" + sleutel);
    }
}
