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

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheSubmitterIsFromOutside_TheMaatwerkplaatsOwnsTheCaseAndSaysSoToEveryone(Database database)
    {
        var site = Testsite.Op(database);
        using var mirjam = await site.Als("inbrenger-extern");

        var antwoord = await mirjam.Verstuur(
            await mirjam.Bekijk("/casussen/aanmelden"),
            [("Invoer.Buikpijn", "Twee uitkeringen rekenen met elkaar."), ("Invoer.Gewenst", "Dat het ophoudt"), ("Invoer.Werkplaats", "noord")]);

        var bevestiging = await mirjam.Volg(antwoord);
        bevestiging.Tekst.ShouldContain("Maatwerkplaats Noord is eigenaar van de casus, want jij werkt niet binnen de organisatie");
        var nummer = bevestiging.Adres.Split('/')[2];
        var casus = await site.Lees(nummer);
        (casus.Eigenaar.IsWerkplaats, casus.Melding.Inbrenger.Extern, casus.Melding.Inbrenger.Wie.Naam).ShouldBe((true, true, "Mirjam Kok"));
        (await mirjam.Bekijk($"/casussen/{nummer}")).Tekst.ShouldContain("Maatwerkplaats Noord is eigenaar van de casus en zoekt een collega");
        using var noord = await site.Als("contactpersoon");
        (await noord.Bekijk($"/casussen/{nummer}")).Tekst.ShouldContain("Geen andere eigenaar");
        (await noord.Bekijk($"/casussen?tekst={nummer}&kolommen=Eigenaar")).Status.ShouldBe(HttpStatusCode.OK);
        var vraag = await noord.Verstuur(
            await noord.Bekijk($"/casussen/{nummer}/eigenaar"), [("Voorstel.Wie.Naam", "Mirjam Kok"), ("Voorstel.Reden", "Bracht hem in")], "form[action$='handler=Vraag']");
        vraag.Tekst.ShouldContain("We vinden geen collega met deze naam");
    }
}
