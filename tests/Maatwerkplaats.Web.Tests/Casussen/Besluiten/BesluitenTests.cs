using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Tests.Casusprudentie;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;

namespace Maatwerkplaats.Web.Tests.Casussen.Besluiten;

public sealed class BesluitenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenOneWayQualifies_AsksNothingTwice(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        var weg = await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");

        var formulier = (await inbrenger.Bekijk($"{casus.Adres}/besluiten")).Document;

        formulier.QuerySelector("[name='Invoer.Alternatief'][checked]")!.GetAttribute("value").ShouldBe(weg.ToString());
        formulier.QuerySelector("[name='Invoer.Oordeel'][checked]")!.GetAttribute("value").ShouldBe("Maatwerk");
        formulier.QuerySelector("[name='Invoer.Inhoud']")!.TextContent.ShouldBe("Kwijtschelden");
        formulier.QuerySelector("[name='Invoer.Motivering']")!.TextContent.ShouldBe("Dit is waarom");
        formulier.QuerySelector("[name='Invoer.BeslisserNaam']")!.GetAttribute("value").ShouldBe("Sanne Verhulst");
        formulier.QuerySelector("[name='Invoer.Mandaat'][checked]")!.GetAttribute("value").ShouldBe("medewerker");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithOnlyWhatWasPrefilled_RecordsTheDecision(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");

        var antwoord = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/besluiten"), [("Invoer.Hoe", "Telefonisch")]);

        antwoord.Doorverwijzing.ShouldBe($"{casus.Adres}/besluiten");
        var besluit = (await casus.Staat()).Besluit.ShouldNotBeNull();
        (besluit.Oordeel, besluit.Inhoud, besluit.Mededeling!.Hoe).ShouldBe((Oordeel.Maatwerk, "Kwijtschelden", Verteld.Telefonisch));
        besluit.Grondslagen.ShouldHaveSingleItem().ShouldBe(Beginsel.Evenredigheid.AlsGrondslag());
        (await inbrenger.Volg(antwoord)).Html.ShouldContain("https://wetten.overheid.nl/jci1.3:c:BWBR0005537&amp;artikel=3:4&amp;lid=2");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAPerspectiveIsOnvoldoende_ExplainsAndLinksToIt(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        var weg = await Weegstand.Gewogen(casus, behalve: Perspectief.Economisch);
        using var inbrenger = await site.Als("inbrenger");

        var antwoord = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/besluiten"),
            [("Invoer.Oordeel", "Maatwerk"), ("Invoer.Alternatief", $"{weg}"), ("Invoer.Inhoud", "Toch doen")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain(CasusRegels.DrieMaalVoldoende.Zin);
        antwoord.Document.QuerySelectorAll(".mw-melding a").Select(a => a.GetAttribute("href")).ShouldContain($"{casus.Adres}/wegen/economisch");
        antwoord.Html.ShouldContain("Toch doen");
    }

    [Theory, OpElkeDatabase]
    public async Task PostGrondslag_WhenAnotherRowIsAsked_KeepsEverythingTyped(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/besluiten");

        var metRij = await inbrenger.Verstuur(formulier, [("Invoer.Inhoud", "Blijft staan")], naar: $"{casus.Adres}/besluiten?handler=Grondslag");
        var antwoord = await inbrenger.Verstuur(metRij, [("Invoer.Grondslagen[1].Ecli", "ecli:nl:crvb:2019:1234")]);

        metRij.Status.ShouldBe(HttpStatusCode.OK);
        antwoord.Status.ShouldBe(HttpStatusCode.Redirect);
        var besluit = (await casus.Staat()).Besluit!;
        besluit.Inhoud.ShouldBe("Blijft staan");
        besluit.Grondslagen[1].ShouldBe(new(GrondslagSoort.Jurisprudentie, Ecli: "ECLI:NL:CRVB:2019:1234"));
    }

    [Theory, OpElkeDatabase]
    public async Task PostZonder_WhenARowIsTakenOut_KeepsTheOthers(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");
        var metRij = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/besluiten"), [], naar: $"{casus.Adres}/besluiten?handler=Grondslag");

        var zonder = await inbrenger.Verstuur(metRij, [("Invoer.Grondslagen[1].Toelichting", "De tweede blijft"), ("rij", "0")], naar: $"{casus.Adres}/besluiten?handler=Zonder");

        zonder.Document.QuerySelector("[name='Invoer.Grondslagen[0].Toelichting']")!.GetAttribute("value").ShouldBe("De tweede blijft");
        zonder.Document.QuerySelector("[name='Invoer.Grondslagen[1].Toelichting']").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheEcliIsWrong_SaysSoAtThatRow(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");

        var antwoord = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/besluiten"), [("Invoer.Grondslagen[0].Ecli", "ECLI:fout")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Grondslagen[0].Ecli").ShouldNotBeNull().ShouldContain(CasusRegels.EcliIsGeldig.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenContraLegemWithoutSzw_AsksWhenSzwWasInformed(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");

        var antwoord = await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/besluiten"),
            [("Invoer.ContraLegem", "true"), ("Invoer.ContraLegemWie", "A. de Wit, directeur")]);

        antwoord.Fout("Invoer.SzwGeinformeerd").ShouldNotBeNull().ShouldContain(CasusRegels.ContraLegemIsBekendBijSzw.Zin);
        antwoord.Document.QuerySelector("details:has([name='Invoer.ContraLegem'])")!.HasAttribute("open").ShouldBeTrue();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenADecisionIsRevised_TheEarlierOneStaysReadable(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Verteld(casus);
        using var inbrenger = await site.Als("inbrenger");
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/besluiten?herzien=true");

        var antwoord = await inbrenger.Verstuur(formulier, [("Invoer.Inhoud", "De helft hoeft niet terug.")]);

        var besluit = await inbrenger.Volg(antwoord);
        besluit.Tekst.ShouldContain("De helft hoeft niet terug.");
        besluit.Tekst.ShouldContain("Eerdere besluiten");
        besluit.Tekst.ShouldContain("Het voorschot hoeft niet terug.");
        (await casus.Staat()).Besluit!.Mededeling.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenAnotherDecidedMeanwhile_ShowsTheDifference(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");
        using var bram = await site.Als("contactpersoon");
        var vanSanne = await inbrenger.Bekijk($"{casus.Adres}/besluiten");
        await bram.Verstuur(await bram.Bekijk($"{casus.Adres}/besluiten"), [("Invoer.Inhoud", "Besluit van Bram")]);

        var botsing = await inbrenger.Verstuur(vanSanne, [("Invoer.Inhoud", "Besluit van Sanne")]);

        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Tekst.ShouldContain("Besluit van Bram");
        botsing.Document.QuerySelector("[name='Invoer.Inhoud']")!.TextContent.ShouldBe("Besluit van Sanne");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenAParticipantMayNotDecide_IsRefusedWithAReason(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await casus.HaalErbij("deelnemer");
        using var femke = await site.Als("deelnemer");

        var antwoord = await femke.Bekijk($"{casus.Adres}/besluiten");

        antwoord.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task PostVertellen_WhenTheClientKnows_CompletesTheDecision(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Casus(Testsite.Op(database)));
        await Weegstand.Gewogen(casus);
        using var inbrenger = await site.Als("inbrenger");
        await inbrenger.Verstuur(await inbrenger.Bekijk($"{casus.Adres}/besluiten"), []);
        var formulier = await inbrenger.Bekijk($"{casus.Adres}/besluiten/vertellen");

        (await inbrenger.Verstuur(formulier, [])).Tekst.ShouldContain("Kies hoe de cliënt het hoorde.");
        (await inbrenger.Verstuur(formulier, [("Invoer.Hoe", "Brief")])).Status.ShouldBe(HttpStatusCode.Redirect);

        (await casus.Staat()).Besluit!.Mededeling!.Hoe.ShouldBe(Verteld.Brief);
    }

    /// <summary>Over iets waar geen andere test over publiceert: anders vraagt het besluit waarom het afwijkt van gelijke gevallen.</summary>
    private static Task<Proefcasus> Casus(Testsite site) => Gelijkenregister.Casus(site, "sneeuwklokjesbesluit");
}
