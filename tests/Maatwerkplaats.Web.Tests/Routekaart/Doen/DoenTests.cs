using System.Net;

namespace Maatwerkplaats.Web.Tests.Routekaart.Doen;

public sealed class DoenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnswered_GivesAdviceAndTheNextQuestionWithTheExit(Database database)
    {
        using var inbrenger = await Testsite.Op(database).Als("inbrenger");
        var eerste = await inbrenger.Bekijk("/routekaart");
        eerste.Tekst.ShouldContain("Breng in bij de Maatwerkplaats");

        var tweede = await inbrenger.Verstuur(eerste, [("Antwoord", "nee")]);

        tweede.Tekst.ShouldContain("Dat maakt maatwerk waarschijnlijker.");
        tweede.Tekst.ShouldContain("Vraag 2 van 5");
        tweede.Tekst.ShouldContain("Breng in bij de Maatwerkplaats");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenNothingIsChosen_AsksForAnAnswerAndLeavesTheExitOpen(Database database)
    {
        using var inbrenger = await Testsite.Op(database).Als("inbrenger");

        var antwoord = await inbrenger.Verstuur(await inbrenger.Bekijk("/routekaart"), []);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain("Kies een antwoord.");
        antwoord.Tekst.ShouldContain("Breng in bij de Maatwerkplaats");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAllFiveAreAnswered_ShowsThemTogether(Database database)
    {
        using var inbrenger = await Testsite.Op(database).Als("inbrenger");
        var bladzijde = await inbrenger.Bekijk("/routekaart");
        foreach (var antwoord in new[] { "misschien", "ja", "nee", "ja", "meer" })
        {
            bladzijde = await inbrenger.Verstuur(bladzijde, [("Antwoord", antwoord)]);
        }

        bladzijde.Tekst.ShouldContain("Dit zijn je antwoorden");
        bladzijde.Tekst.ShouldContain("Ik zie dit vaker");
    }

    [Theory, OpElkeDatabase]
    public async Task BrengIn_WhenADraftExists_KeepsTheDraftAndAddsTheAnswers(Database database)
    {
        using var deelnemer = await Testsite.Op(database).Als("deelnemer");
        var formulier = await deelnemer.Bekijk("/casussen/aanmelden");
        await deelnemer.Verstuur(formulier, [("Invoer.Buikpijn", "Dit typte ik al"), ("Invoer.Gewenst", "Een wens")], "main form", "/casussen/aanmelden?handler=Routekaart");
        var kaart = await deelnemer.Bekijk("/routekaart");

        var terug = await deelnemer.Volg(await deelnemer.Verstuur(kaart, [("Antwoord", "nee")], "main form", "/routekaart?handler=BrengIn"));

        terug.Html.ShouldContain("Dit typte ik al");
        terug.Tekst.ShouldContain("Je zelftest gaat mee");
        var ingebracht = await deelnemer.Volg(await deelnemer.Verstuur(terug, []));
        var nummer = ingebracht.Adres.Split('/')[2];
        var casus = await Testsite.Op(database).Lees(nummer);
        casus.Melding.Routekaart.ShouldNotBeNull().ShouldHaveSingleItem().Antwoord.ShouldBe("Nee, de regel ligt vast");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNotSignedIn_AsksToSignIn(Database database)
    {
        using var bezoeker = Testsite.Op(database).Bezoeker();

        (await bezoeker.Bekijk("/routekaart")).Doorverwijzing.ShouldNotBeNull().ShouldContain("/aanmelden");
    }
}
