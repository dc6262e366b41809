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

    [Theory, OpElkeDatabase]
    public async Task Post_OnBehalfOfSomeoneElse_SaysTrulyWhyTheMaatwerkplaatsOwnsTheCase(Database database)
    {
        (string Onderdeel, string Kanaal, string Waarom, bool VanBuiten)[] soorten =
        [
            ("uitkeren", "Telefoon", "Deze casus kwam telefonisch binnen, namens een collega. Die wordt pas eigenaar na een eigen ja.", false),
            ("uitkeren", "Mail", "Deze casus kwam per mail binnen, namens een collega. Die wordt pas eigenaar na een eigen ja.", false),
            ("szw", "Mail", "Deze casus kwam per mail binnen, namens iemand van buiten de organisatie. Die kan geen eigenaar zijn.", true),
            ("", "Telefoon", "Deze casus kwam telefonisch binnen, namens een ander. Is dat een collega, dan wordt die pas eigenaar na een eigen ja.", false),
        ];
        var site = Testsite.Op(database);
        using var bram = await site.Als("contactpersoon");
        foreach (var (onderdeel, kanaal, waarom, vanBuiten) in soorten)
        {
            var bevestiging = await bram.Volg(await bram.Verstuur(await bram.Bekijk("/casussen/aanmelden"), Namens(onderdeel, kanaal)));

            bevestiging.Tekst.ShouldContain(waarom);
            bevestiging.Tekst.ShouldContain("Die collega belt of mailt Wouter Kamphuis");
            bevestiging.Tekst.ShouldNotContain("Jij blijft");
            var nummer = bevestiging.Adres.Split('/')[2];
            (await site.Lees(nummer)).Melding.Inbrenger.Extern.ShouldBe(vanBuiten);
            (await bram.Bekijk($"/casussen/{nummer}")).Tekst.ShouldContain(waarom);
            (await bram.Bekijk($"/casussen/{nummer}/eigenaar")).Tekst.ShouldContain(waarom);
            (await bram.Bekijk($"/casussen/{nummer}/geschiedenis")).Tekst.ShouldContain("bracht de casus in namens Wouter Kamphuis");
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Post_OnBehalfOfSomeoneElse_ByWhoHasNoPartInTheCase_SaysItIsInAndShowsNothingElse(Database database)
    {
        var site = Testsite.Op(database);
        using var femke = await site.Als("deelnemer");

        var start = await femke.Volg(await femke.Verstuur(await femke.Bekijk("/casussen/aanmelden"), Namens("uitkeren", "Telefoon")));

        start.Status.ShouldBe(HttpStatusCode.OK);
        start.Document.Body!.TextContent.ShouldContain("is binnen, namens Wouter Kamphuis. De Maatwerkplaats neemt het daarvandaan over.");
    }

    private static (string, string)[] Namens(string onderdeel, string kanaal) =>
    [
        ("Invoer.Buikpijn", "De toeslag stopt door een verhuizing."), ("Invoer.Gewenst", "Dat de toeslag doorloopt"), ("Invoer.Werkplaats", "noord"),
        ("Invoer.Namens", "true"), ("Invoer.NamensNaam", "Wouter Kamphuis"), ("Invoer.NamensOnderdeel", onderdeel), ("Invoer.NamensKanaal", kanaal),
    ];
}
