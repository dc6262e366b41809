using System.Net;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Casussen.Wegen;

public sealed class KortTests
{
    private static readonly (string, string)[] Zinnen = [.. Enum.GetValues<Perspectief>().Select(p => ($"Invoer.Zinnen[{p}]", $"Zin over {p}"))];

    private static readonly (string, string)[] Antwoorden =
    [
        .. Zinnen,
        .. Enum.GetValues<Perspectief>().Select(p => ($"Invoer.Scores[{p}]", "Voldoende")),
        ("Invoer.Afweging", "Er is een fout gemaakt."),
    ];

    [Theory, OpElkeDatabase]
    public async Task Post_WithFourSentences_WeighsTheWholeCaseWithTheWishAsTheWay(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/kort");

        (await inbrenger.Verstuur(formulier, Antwoorden)).Status.ShouldBe(HttpStatusCode.Redirect);

        var weging = (await casus.Staat()).Weging;
        var weg = weging.AndereWegen.ShouldHaveSingleItem();
        weg.Omschrijving.ShouldBe("Ruimte om het niet terug te vragen");
        weging.IsRechtvaardigEnRechtmatig(weg.Id).ShouldBeTrue();
        (weging.Kort, weging.Afweging).ShouldBe((true, "Er is een fout gemaakt."));
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenOneSentenceIsMissing_ShowsTheRuleThereAndKeepsTheRest(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/kort");

        var antwoord = await inbrenger.Verstuur(formulier, Antwoorden.Where(a => a.Item1 != "Invoer.Zinnen[Economisch]"));

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Zinnen[Economisch]").ShouldNotBeNull().ShouldContain(CasusRegels.BlikHeeftBevindingen.Zin);
        antwoord.Document.QuerySelector("[name='Invoer.Zinnen[Juridisch]']")!.TextContent.ShouldBe("Zin over Juridisch");
        (await casus.Staat()).Weging.Blikken.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSentTwice_MakesOneWay(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/kort");

        await inbrenger.Verstuur(formulier, Antwoorden);
        await inbrenger.Verstuur(formulier, Antwoorden);

        (await casus.Staat()).Weging.AndereWegen.ShouldHaveSingleItem();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithThreeSentencesAndOneScore_WeighsAndReasonsWithThoseSentences(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/kort");

        await inbrenger.Verstuur(formulier, [.. Zinnen, ("Invoer.Totaal", "Voldoende")]);

        var weging = (await casus.Staat()).Weging;
        weging.IsRechtvaardigEnRechtmatig(weging.AndereWegen.Single().Id).ShouldBeTrue();
        weging.Afweging.ShouldBe("Juridisch: Zin over Juridisch\nFinancieel-economisch: Zin over Economisch\nSociaal-maatschappelijk: Zin over Maatschappelijk");
        var nogEens = await inbrenger.Bekijk($"{casus.Adres}/wegen/kort");
        nogEens.Document.QuerySelector("[name='Invoer.Totaal'][value='Voldoende']")!.HasAttribute("checked").ShouldBeTrue();
        nogEens.Document.QuerySelector("[name='Invoer.Afweging']")!.TextContent.Trim().ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheScoresAreMissingOrDisagree_SaysSo(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen/kort");

        foreach (var (totaal, juridisch, zin) in new[]
        {
            ("", "", "Kies hoe goed deze weg is."),
            ("Verschilt", "", "van deze kant gezien."),
            ("Goed", "Onvoldoende", "ook een andere score per perspectief"),
        })
        {
            var antwoord = await inbrenger.Verstuur(formulier, [.. Zinnen, ("Invoer.Totaal", totaal), ("Invoer.Scores[Juridisch]", juridisch)]);

            antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
            antwoord.Tekst.ShouldContain(zin);
        }

        (await casus.Staat()).Weging.Blikken.ShouldBeEmpty();
    }
}
