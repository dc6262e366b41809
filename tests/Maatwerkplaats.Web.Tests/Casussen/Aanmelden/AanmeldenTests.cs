using System.Net;

namespace Maatwerkplaats.Web.Tests.Casussen.Aanmelden;

public sealed class AanmeldenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithOnlyTheTwoRequiredFields_BringsInTheCaseAndConfirms(Database database)
    {
        using var inbrenger = await Testsite.Op(database).Als("inbrenger");
        var formulier = await inbrenger.Bekijk("/casussen/aanmelden");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Buikpijn", "Voorschot terug na lang wachten."), ("Invoer.Gewenst", "Kwijtschelding")]);

        antwoord.Status.ShouldBe(HttpStatusCode.Redirect);
        var bevestiging = await inbrenger.Volg(antwoord);
        bevestiging.Tekst.ShouldContain("Je leidinggevende krijgt hier geen bericht van.");
        bevestiging.Tekst.ShouldContain("Jij blijft eigenaar");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenBuikpijnIsEmpty_ShowsTheRuleAtTheFieldAndKeepsWhatWasTyped(Database database)
    {
        using var inbrenger = await Testsite.Op(database).Als("inbrenger");
        var formulier = await inbrenger.Bekijk("/casussen/aanmelden");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Buikpijn", " "), ("Invoer.Gewenst", "Dat dit blijft staan")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Buikpijn").ShouldNotBeNull().ShouldContain("Schrijf in een paar woorden wat er wringt.");
        antwoord.Html.ShouldContain("Dat dit blijft staan");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSentTwice_MakesOneCase(Database database)
    {
        using var inbrenger = await Testsite.Op(database).Als("inbrenger");
        var formulier = await inbrenger.Bekijk("/casussen/aanmelden");
        (string, string)[] velden = [("Invoer.Buikpijn", "Twee keer geklikt"), ("Invoer.Gewenst", "Eén casus")];

        var eerste = await inbrenger.Verstuur(formulier, velden);
        var tweede = await inbrenger.Verstuur(formulier, velden);

        tweede.Doorverwijzing.ShouldBe(eerste.Doorverwijzing);
    }
}
