using System.Net;

namespace Maatwerkplaats.Web.Tests.Casussen.ErbijHalen;

public sealed class ErbijHalenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAColleagueIsNamed_LetsThatPersonReadWithRoleExpertiseAndMandate(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");
        using var deelnemer = await site.Als("deelnemer");
        (await deelnemer.Bekijk(casus.Adres)).Status.ShouldBe(HttpStatusCode.NotFound);

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/erbij-halen"),
            [("Invoer.Wie.Naam", "Femke Jansma"), ("Invoer.Rol", "Deskundige"), ("Invoer.Deskundigheid", "Jobcoaching"), ("Invoer.Mandaat", "medewerker")]);

        antwoord.Doorverwijzing.ShouldBe(casus.Adres + "#mensen");
        var erbij = (await casus.Staat()).Deelnemers.ShouldHaveSingleItem();
        (erbij.Rol, erbij.Deskundigheid, erbij.Mandaat).ShouldBe(("Deskundige", "Jobcoaching", "medewerker"));
        (await deelnemer.Bekijk(casus.Adres)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenNobodyHasThatName_SaysSoAndKeepsTheRest(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        using var bezoeker = await site.Als("inbrenger");

        var antwoord = await bezoeker.Verstuur(
            await bezoeker.Bekijk(casus.Adres + "/erbij-halen"), [("Invoer.Wie.Naam", "Zwitserland"), ("Invoer.AndereRol", "tolk")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("We vinden geen collega met deze naam.");
        antwoord.Html.ShouldContain("value=\"tolk\"");
        (await casus.Staat()).Deelnemers.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenDeelnemer_IsForbidden(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        using var bezoeker = await site.Als("deelnemer");

        (await bezoeker.Bekijk(casus.Adres + "/erbij-halen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
