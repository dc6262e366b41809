using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Tafels;

public sealed class TafelTests
{
    [Theory, OpElkeDatabase]
    public async Task WholeSession_LandsInTheWeighingWithoutRetyping(Database database)
    {
        var site = Testsite.Op(database);
        using var ronde = await Sessieronde.Begonnen(site);
        foreach (var vak in new[] { "Juridisch", "Economisch", "Maatschappelijk" })
        {
            await ronde.GaNaar(vak);
            await ronde.Schrijf("inbrenger", vak, $"Inbreng {vak}", "Onvoldoende");
            await ronde.Schrijf("deelnemer", vak, $"Deelname {vak}", "Voldoende");
            await ronde.Verstuur("contactpersoon", "Onthul", ("Perspectief", vak));
        }

        await ronde.GaNaar("Samenvatten");
        await ronde.Schrijf("contactpersoon", "Samenvatting", "De tafel ziet ruimte.");
        await ronde.Verstuur("deelnemer", "Anders", ("Reden", "Ik zou eerst bellen."));
        await ronde.GaNaar("Oplossing");
        await ronde.Verstuur("inbrenger", "Weg", ("Tekst", "Kwijtschelden"));
        await ronde.GaNaar("Afspraken");
        var inbrenger = (await Proefcasus.Persoon(site, "inbrenger")).Id.ToString();
        await ronde.Verstuur("contactpersoon", "SpreekAf", ("Wat", "De cliënt bellen"), ("Wie", inbrenger), ("Voor", "2027-01-20"));
        var klaar = await ronde.Verstuur("contactpersoon", "Sluit", ("Terugkijken", "2027-03-01"));

        klaar.Tekst.ShouldContain("De sessie is klaar");
        var casus = await ronde.Casus.Staat();
        casus.Weging.IsVolledig.ShouldBeTrue();
        casus.Weging.Blikken[Perspectief.Juridisch].Bevindingen.ShouldBe("Inbreng Juridisch\nDeelname Juridisch");
        casus.Weging.ScoreVan(Alternatief.Huidig, Perspectief.Economisch).ShouldBe(Score.Onvoldoende);
        casus.Weging.Alternatieven.Select(a => a.Omschrijving).ShouldContain("Kwijtschelden");
        casus.Weging.Afweging.ShouldBe("De tafel ziet ruimte.");
        casus.Weging.AndereOordelen.Single().Reden.ShouldBe("Ik zou eerst bellen.");
        casus.Acties.Select(a => a.Wat).ShouldBe(["De cliënt bellen", "Terugkijken op de maatwerksessie: werkte het?"]);
        (await site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.StartsWith("Tafel", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Blaadje_BeforeTheReveal_IsSeenByNobodyElse(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));
        await ronde.GaNaar("Juridisch");
        await ronde.Schrijf("inbrenger", "Juridisch", "Kwartelgeheim");

        (await ronde.Bekijk("inbrenger")).Html.ShouldContain("Kwartelgeheim");
        (await ronde.Bekijk("deelnemer")).Html.ShouldNotContain("Kwartelgeheim");
        (await ronde.Bekijk("contactpersoon")).Html.ShouldNotContain("Kwartelgeheim");
        (await ronde.Bekijk("contactpersoon")).Tekst.ShouldContain("1 van 3 schreven iets");
        await ronde.Verstuur("contactpersoon", "Onthul", ("Perspectief", "Juridisch"));
        (await ronde.Bekijk("deelnemer")).Html.ShouldContain("Kwartelgeheim");
    }

    [Theory, OpElkeDatabase]
    public async Task Blaadje_WrittenAfterTheReveal_StaysAndCanStillBeShared(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));
        await ronde.GaNaar("Juridisch");
        await ronde.Verstuur("contactpersoon", "Onthul", ("Perspectief", "Juridisch"));
        await ronde.Schrijf("deelnemer", "Juridisch", "Net te laat");

        (await ronde.Bekijk("inbrenger")).Html.ShouldNotContain("Net te laat");
        (await ronde.Bekijk("deelnemer")).Tekst.ShouldContain("Je schreef nog iets na het onthullen");
        await ronde.Verstuur("deelnemer", "DeelAlsnog", ("Perspectief", "Juridisch"));
        (await ronde.Bekijk("inbrenger")).Html.ShouldContain("Net te laat");
        (await ronde.Bekijk("deelnemer")).Tekst.ShouldNotContain("Je schreef nog iets");
    }

    [Theory, OpElkeDatabase]
    public async Task Blaadje_WhenAnOlderVersionArrivesLate_KeepsTheNewer(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));
        await ronde.GaNaar("Juridisch");
        var venster = Guid.NewGuid().ToString();

        await ronde.Verstuur("deelnemer", "Blaadje", ("Vak", "Juridisch"), ("Tekst", "nieuwer"), ("Venster", venster), ("Beurt", "2"));
        await ronde.Verstuur("deelnemer", "Blaadje", ("Vak", "Juridisch"), ("Tekst", "ouder"), ("Venster", venster), ("Beurt", "1"));

        (await ronde.Bekijk("deelnemer")).Document.QuerySelector("#tekst-Juridisch")!.TextContent.ShouldBe("nieuwer");
    }

    [Theory, OpElkeDatabase]
    public async Task Draag_WhenSentTwice_IsSaidOnce(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));
        var sleutel = Guid.NewGuid().ToString();

        await ronde.Verstuur("deelnemer", "Draag", ("HandelingId", sleutel), ("Soort", "Geparkeerd"), ("Tekst", "Dubbelspraak"));
        await ronde.Verstuur("deelnemer", "Draag", ("HandelingId", sleutel), ("Soort", "Geparkeerd"), ("Tekst", "Dubbelspraak"));

        (await ronde.Bekijk("inbrenger")).Tekst.Split("Dubbelspraak").Length.ShouldBe(2);
    }

    [Theory, OpElkeDatabase]
    public async Task Draag_ByAllAtOnce_LosesNothing(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            ronde.Verstuur(i % 2 == 0 ? "deelnemer" : "inbrenger", "Draag", ("Soort", "WatKanWel"), ("Tekst", $"Zin{i:00}"))));

        var tekst = (await ronde.Bekijk("contactpersoon")).Tekst;
        Enumerable.Range(0, 12).ShouldAllBe(i => tekst.Contains($"Zin{i:00}", StringComparison.Ordinal));
    }

    [Theory, OpElkeDatabase]
    public async Task Begin_WithoutTheInbrenger_AsksWhy(Database database)
    {
        using var ronde = await Sessieronde.Gedekt(Testsite.Op(database));

        var geweigerd = await ronde.Verstuur("contactpersoon", "Begin");

        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.Tekst.ShouldContain("De inbrenger zit nog niet aan tafel.");
        (await ronde.Verstuur("contactpersoon", "Begin", ("ZonderInbrenger", "Ziek"))).Tekst.ShouldContain("De inbrenger vertelt");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_WhenNotOfThisCase_IsNotFound(Database database)
    {
        var site = Testsite.Op(database);
        using var ronde = await Sessieronde.Gedekt(site);
        foreach (var persona in new[] { "manager", "lezer", "beheerder", "solve" })
        {
            using var ander = await site.Als(persona);
            (await ander.Bekijk(ronde.Adres)).Status.ShouldBe(HttpStatusCode.NotFound, persona);
            (await ander.Bekijk($"{ronde.Adres}?handler=Deel")).Status.ShouldBe(HttpStatusCode.NotFound, persona);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Leiding_ByAParticipant_IsRefusedInPlainWords(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));

        (await ronde.Verstuur("deelnemer", "GaNaar", ("Onderdeel", "Afspraken"))).Tekst.ShouldContain("Dit doet de procesbegeleider.");
    }

    [Theory, OpElkeDatabase]
    public async Task AfspraakHeeftEenEigenaar_WhenNobodyIsChosen_SaysSoAndMakesNoAction(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));

        (await ronde.Verstuur("contactpersoon", "SpreekAf", ("Wat", "Bellen"), ("Wie", ""))).Tekst.ShouldContain("Kies wie dit doet.");
        (await ronde.Casus.Staat()).Acties.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Verslag_IsJudgedByTheParticipants(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));
        await ronde.Schrijf("contactpersoon", "Samenvatting", "Zo zit het.");
        await ronde.Verstuur("contactpersoon", "Sluit");

        await ronde.Verstuur("deelnemer", "Oordeel", ("Tekst", "Ik zei iets anders."));

        (await ronde.Bekijk("contactpersoon")).Tekst.ShouldContain("Ik zei iets anders.");
    }

    [Theory, OpElkeDatabase]
    public async Task Verslag_AsWord_HoldsWhatWasSaidAndIsLogged(Database database)
    {
        using var ronde = await Sessieronde.Begonnen(Testsite.Op(database));
        await ronde.Verstuur("deelnemer", "Draag", ("Soort", "Tussentijd"), ("Tekst", "De invordering stilzetten"));
        await ronde.Schrijf("contactpersoon", "Samenvatting", "Er is ruimte.");
        using var deelnemer = await ronde.Site.Als("deelnemer");
        (await deelnemer.Bekijk($"{ronde.Adres}/verslag")).Status.ShouldBe(HttpStatusCode.NotFound, "de sessie loopt nog");
        await ronde.Verstuur("contactpersoon", "Sluit");

        var bestand = await deelnemer.Http.GetByteArrayAsync($"{ronde.Adres}/verslag");

        using var word = WordprocessingDocument.Open(new MemoryStream(bestand), false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(word).ShouldBeEmpty();
        var tekst = word.MainDocumentPart!.Document.Body!.InnerText;
        tekst.ShouldContain("De invordering stilzetten");
        tekst.ShouldContain("Er is ruimte.");
        (await ronde.Casus.Inzagen()).ShouldContain(i => i.Soort == InzageSoort.Gedownload);
    }
}
