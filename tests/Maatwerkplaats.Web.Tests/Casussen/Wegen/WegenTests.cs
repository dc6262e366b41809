using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Casussen.Wegen;

public sealed class WegenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenNothingIsWeighed_ShowsTheCircleAndOffersTheWishAsTheFirstWay(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");

        var bladzijde = await inbrenger.Bekijk($"{casus.Adres}/wegen");

        bladzijde.Document.QuerySelectorAll("a.mw-cirkel__deel").Select(a => a.GetAttribute("href"))
            .ShouldBe([$"{casus.Adres}/wegen/juridisch", $"{casus.Adres}/wegen/economisch", $"{casus.Adres}/wegen/maatschappelijk"], ignoreOrder: true);
        bladzijde.Document.QuerySelector("[name='Invoer.Omschrijving']")!.TextContent.ShouldBe("Ruimte om het niet terug te vragen");
    }

    [Theory, OpElkeDatabase]
    public async Task PostErbij_WhenAWayIsDescribed_PutsItInTheWeighing(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Omschrijving", "Niet terugvorderen")], "form[action*='Erbij']");

        (await inbrenger.Volg(antwoord)).Tekst.ShouldContain("Niet terugvorderen");
        (await casus.Staat()).Weging.AndereWegen.ShouldHaveSingleItem();
    }

    [Theory, OpElkeDatabase]
    public async Task PostErbij_WhenEmpty_ShowsTheRuleAtTheField(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/wegen");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Omschrijving", " ")], "form[action*='Erbij']");

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Omschrijving").ShouldNotBeNull().ShouldContain(CasusRegels.AlternatiefIsBeschreven.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task PostEraf_WhenAWayIsTakenOut_KeepsTheDecisionOfToday(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await casus.Doe("inbrenger", CasusRecht.Wegen, c => c.BedenkAlternatief("Weg die eruit gaat"));
        using var inbrenger = await site.Als("inbrenger");
        var bladzijde = await inbrenger.Bekijk($"{casus.Adres}/wegen");

        await inbrenger.Verstuur(bladzijde, [], "form[action*='Eraf']");

        (await casus.Staat()).Weging.Alternatieven.ShouldHaveSingleItem().Id.ShouldBe(Alternatief.Huidig);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenOneWayIsThreeTimesSufficient_SaysSoInTheTable(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var deelnemer = await site.Als("inbrenger");

        var bladzijde = await deelnemer.Bekijk($"{casus.Adres}/wegen");

        var rijen = bladzijde.Document.QuerySelectorAll("table tbody tr").Select(r => r.TextContent).ToArray();
        rijen.ShouldContain(r => r.Contains("Kwijtschelden") && r.Contains("Mogelijk"));
        rijen.ShouldContain(r => r.Contains("De beslissing zoals die nu ligt") && r.Contains("Nee"));
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenTheCaseIsStillInTriage_ExplainsWhenWeighingCanBegin(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.Nieuw(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");

        var bladzijde = await inbrenger.Bekijk($"{casus.Adres}/wegen");

        bladzijde.Tekst.ShouldContain(CasusRegels.CasusIsInBehandeling.Zin);
        bladzijde.Document.QuerySelector("main form").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenAManagerGuessesTheNumber_FindsNothing(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var manager = await site.Als("manager");

        foreach (var plek in new[] { "wegen", "wegen/juridisch", "wegen/kort", "wegen/samenvatten", "wegen/anders", "wegen/afdrukken", "besluiten", "besluiten/vertellen", "afronden", "afgerond", "heropenen", "intrekken" })
        {
            (await manager.Bekijk($"{casus.Adres}/{plek}")).Status.ShouldBe(HttpStatusCode.NotFound, plek);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task GetAfdrukken_WhenOpened_ShowsAllOnOneSheetAndIsLogged(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");

        var blad = await inbrenger.Bekijk($"{casus.Adres}/wegen/afdrukken");

        blad.Tekst.ShouldContain("Dit is waarom");
        (await casus.Inzagen()).ShouldContain(i => i.Soort == InzageSoort.Afgedrukt);
    }
}
