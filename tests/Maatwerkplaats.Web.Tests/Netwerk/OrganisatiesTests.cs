using System.Net;

namespace Maatwerkplaats.Web.Tests.Netwerk;

public sealed class OrganisatiesTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_ByTheCoreTeam_AddsChangesAndEndsWithHistory(Database database)
    {
        var naam = "Gemeente " + Netwerkmens.EigenWoord();
        using var kernteam = await Testsite.Op(database).Als("contactpersoon");
        using var lezer = await Testsite.Op(database).Als("lezer");

        (await VoegToe(kernteam, naam)).Doorverwijzing.ShouldBe("/netwerk/organisaties");
        var adres = (await kernteam.Bekijk("/netwerk/organisaties")).Document.QuerySelectorAll("main a")
            .Single(a => a.TextContent.Contains("Wijzigen", StringComparison.Ordinal) && a.TextContent.Contains(naam, StringComparison.Ordinal)).GetAttribute("href")!;
        (await kernteam.Verstuur(await kernteam.Bekijk(adres), [("Invoer.Ingang", "Nieuw loket")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await lezer.Bekijk("/netwerk/organisaties")).Tekst.ShouldContain(naam);

        var pagina = await kernteam.Bekijk(adres);
        pagina.Tekst.ShouldContain("Bram Postma");
        pagina.Tekst.ShouldContain("Nieuw loket");
        var voorbij = await kernteam.Verstuur(pagina, [("Invoer.GeldigTot", "2020-01-01")]);
        voorbij.Fout("Invoer.GeldigTot").ShouldNotBeNull().ShouldContain("niet in het verleden");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ByAnyColleague_ShowsTheEntranceAndWhatMayBeShared(Database database)
    {
        var naam = "Gemeente " + Netwerkmens.EigenWoord();
        using var kernteam = await Testsite.Op(database).Als("coordinator-landelijk");
        using var lezer = await Testsite.Op(database).Als("lezer");
        await VoegToe(kernteam, naam);

        var lijst = await lezer.Bekijk("/netwerk/organisaties");
        lijst.Tekst.ShouldContain("Regieteam");
        lijst.Tekst.ShouldContain("Toestemming van de cliënt");
        lijst.Tekst.ShouldNotContain("Organisatie toevoegen");
        (await lezer.Bekijk("/netwerk?q=" + naam.Split(' ')[1])).Tekst.ShouldContain(naam);
        (await lezer.Bekijk("/netwerk/organisaties/nieuw")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("Naam", "", "Naam", "Schrijf hoe de organisatie heet.")]
    [InlineData("Soort", "", "Soort", "Kies wat voor organisatie het is.")]
    [InlineData("Soort", "uitkeren", "Soort", "Kies wat voor organisatie het is.")]
    [InlineData("Ingang", "", "Ingang", "Schrijf bij wie je moet zijn")]
    [InlineData("Telefoon", "", "Telefoon", "Schrijf een telefoonnummer of een e-mailadres.")]
    [InlineData("Email", "geen adres", "Email", "Dit is geen e-mailadres.")]
    [InlineData("WatDelen", "", "WatDelen", "Schrijf wat er gedeeld mag worden.")]
    [InlineData("Grondslag", "", "Grondslag", "Schrijf op welke grond")]
    public async Task Post_WhenSomethingIsMissing_IsToldAtTheField(string veld, string waarde, string bij, string zin)
    {
        using var kernteam = await Testsite.Op(Database.Sqlite).Als("contactpersoon");

        var antwoord = await VoegToe(kernteam, "Gemeente " + Netwerkmens.EigenWoord(), (veld, waarde));

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer." + bij).ShouldNotBeNull().ShouldContain(zin);
    }

    [Theory, OpElkeDatabase]
    public async Task OrganisatieIsNieuw_WhenTheNameIsTaken_IsRefused(Database database)
    {
        var naam = "Gemeente " + Netwerkmens.EigenWoord();
        using var kernteam = await Testsite.Op(database).Als("contactpersoon");
        await VoegToe(kernteam, naam);

        (await VoegToe(kernteam, naam.ToUpperInvariant())).Fout("Invoer.Naam").ShouldNotBeNull().ShouldContain("staat al in de lijst");
    }

    [Fact]
    public async Task OrganisatieIsKort_WhenAFieldIsTooLong_IsRefused()
    {
        using var kernteam = await Testsite.Op(Database.Sqlite).Als("contactpersoon");

        (await VoegToe(kernteam, "Gemeente X", ("WatDelen", new string('x', 301)))).Tekst.ShouldContain("Houd elk veld korter dan 300 tekens.");
    }

    private static async Task<Bladzijde> VoegToe(Bezoeker wie, string naam, params (string Veld, string Waarde)[] anders)
    {
        var velden = new Dictionary<string, string>
        {
            ["Naam"] = naam,
            ["Soort"] = "gemeente",
            ["Ingang"] = "Regieteam",
            ["Telefoon"] = "050 555 01 10",
            ["WatDelen"] = "Wat nodig is.",
            ["Grondslag"] = "Toestemming van de cliënt",
        };
        foreach (var (veld, waarde) in anders)
        {
            velden[veld] = waarde;
        }

        return await wie.Verstuur(await wie.Bekijk("/netwerk/organisaties/nieuw"), velden.Select(v => ("Invoer." + v.Key, v.Value)));
    }
}
