using System.IO.Compression;
using System.Net;
using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;
using Maatwerkplaats.Web.Taken;

namespace Maatwerkplaats.Web.Tests.Register;

public sealed class EvalueerTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_AfterAnotherAgreed_GivesASetWithoutPeople(Database database)
    {
        using var site = Testsite.Eigen(database, null);
        var casus = await site.Casus("inbrenger");
        using var onderzoeker = await site.Als("onderzoeker");
        using var landelijk = await site.Als("coordinator-landelijk");
        (await onderzoeker.Verstuur(await onderzoeker.Bekijk("/register/evaluatie"), [("Invoer.Doel", "Werkt het?"), ("Invoer.MetTeksten", "true")])).Doorverwijzing.ShouldBe("/bestanden");
        await site.Dienst<Uitvoerronde>().Loop(default);
        (await onderzoeker.Bekijk("/bestanden")).Document.QuerySelector("main a[href^='/bestanden/']").ShouldBeNull("er is nog niet over beslist");

        var bericht = (await landelijk.Bekijk("/berichten")).Document.QuerySelectorAll(".mw-bericht").Single(b => b.TextContent.Contains("vraagt een evaluatieset", StringComparison.Ordinal)).QuerySelector("form")!;
        using var geopend = await landelijk.Http.PostAsync(bericht.GetAttribute("action"), new FormUrlEncodedContent(
            [.. bericht.QuerySelectorAll("input").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value")!)), new("open", "true")]));
        geopend.Headers.Location!.ToString().ShouldBe("/register/evaluatie");
        var aanvraag = await landelijk.Bekijk("/register/evaluatie");
        aanvraag.Tekst.ShouldContain("met teksten: Werkt het?");
        (await Beslis(landelijk, aanvraag, "true", "")).Doorverwijzing.ShouldNotBeNull();
        await site.Dienst<Uitvoerronde>().Loop(default);

        (await onderzoeker.Bekijk("/berichten")).Tekst.ShouldContain("Je bestand staat klaar: evaluatieset, 1 casus.");
        var adres = (await onderzoeker.Bekijk("/bestanden")).Document.QuerySelector("main a[href^='/bestanden/']")!.GetAttribute("href")!;
        using var zip = new ZipArchive(new MemoryStream(await onderzoeker.Http.GetByteArrayAsync(adres)));
        foreach (var deel in zip.Entries)
        {
            using var lezer = new StreamReader(deel.Open());
            var tekst = await lezer.ReadToEndAsync();
            tekst.ShouldNotBeEmpty();
            tekst.ShouldNotContain(casus.Nummer);
            tekst.ShouldNotContain("Verhulst");
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithARefusal_TellsTheResearcherWhy(Database database)
    {
        using var site = Testsite.Eigen(database, null);
        using var onderzoeker = await site.Als("onderzoeker");
        using var landelijk = await site.Als("coordinator-landelijk");
        await onderzoeker.Verstuur(await onderzoeker.Bekijk("/register/evaluatie"), [("Invoer.Doel", "Werkt het?")]);
        var aanvraag = await landelijk.Bekijk("/register/evaluatie");

        (await Beslis(landelijk, aanvraag, "false", "")).Tekst.ShouldContain(Evaluatieaanvragen.AfwijzenHeeftEenReden.Zin);
        await Beslis(landelijk, aanvraag, "false", "Er is al een set voor dit onderzoek.");

        (await onderzoeker.Bekijk("/bestanden")).Tekst.ShouldContain("Er is al een set voor dit onderzoek.");
        (await onderzoeker.Bekijk("/berichten")).Tekst.ShouldContain("afgewezen");
    }

    [Theory, OpElkeDatabase]
    public async Task EenAanvraagHeeftEenDoel_WhenBlank_AsksForItAndKeepsWhatWasTyped(Database database)
    {
        var site = Testsite.Op(database);
        using var onderzoeker = await site.Als("onderzoeker");

        var antwoord = await onderzoeker.Verstuur(await onderzoeker.Bekijk("/register/evaluatie"), [("Invoer.Van", "2021-01-01")]);

        antwoord.Fout("Invoer.Doel").ShouldNotBeNull();
        antwoord.Html.ShouldContain("2021-01-01");
        var achterstevoren = await onderzoeker.Verstuur(antwoord, [("Invoer.Doel", "Werkt het?"), ("Invoer.Van", "2021-01-02"), ("Invoer.Tot", "2021-01-01")]);
        achterstevoren.Fout("Invoer.Tot").ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_ByTheOneWhoAsked_CannotBeAgreedTo(Database database)
    {
        using var site = Testsite.Eigen(database, null);
        using var landelijk = await site.Als("coordinator-landelijk");
        await landelijk.Verstuur(await landelijk.Bekijk("/register/evaluatie"), [("Invoer.Doel", "Eigen vraag")]);

        (await landelijk.Bekijk("/register/evaluatie")).Tekst.ShouldNotContain("Eigen vraag");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ByAnyoneElse_IsForbidden(Database database)
    {
        var site = Testsite.Op(database);
        foreach (var persona in new[] { "contactpersoon", "manager", "lezer", "toezicht", "beheerder" })
        {
            using var wie = await site.Als(persona);
            (await wie.Bekijk("/register/evaluatie")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    private static Task<Bladzijde> Beslis(Bezoeker wie, Bladzijde aanvraag, string akkoord, string reden) =>
        wie.Verstuur(aanvraag, [("Besluit.Akkoord", akkoord), ("Besluit.Reden", reden)], naar: "/register/evaluatie?handler=Beslis");

    [Theory, OpElkeDatabase]
    public async Task DePeriodeLooptVooruit_WhenTurnedAround_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var vraag = new Evaluatievraag("Werkt het?", false, new(2021, 1, 2), new(2021, 1, 1));

        await site.Dienst<Evaluatieaanvragen>().Vraag(await Proefcasus.Persoon(site, "onderzoeker"), vraag).ShouldBreken(Evaluatieaanvragen.DePeriodeLooptVooruit);
    }

    [Theory, OpElkeDatabase]
    public async Task IemandAndersBeslist_WhenItIsTheOneWhoAsked_Refuses(Database database)
    {
        using var site = Testsite.Eigen(database);
        var (aanvragen, landelijk) = (site.Dienst<Evaluatieaanvragen>(), await Proefcasus.Persoon(site, "coordinator-landelijk"));
        await aanvragen.Vraag(landelijk, new("Werkt het?", false));
        var id = (await site.Dienst<Uitvoerkast>().Van(landelijk)).ShouldHaveSingleItem().Id;

        await aanvragen.Beslis(landelijk, id, true, null).ShouldBreken(Evaluatieaanvragen.IemandAndersBeslist);
    }

    [Theory, OpElkeDatabase]
    public async Task AfwijzenHeeftEenReden_WhenBlank_Refuses(Database database)
    {
        using var site = Testsite.Eigen(database);
        var (aanvragen, onderzoeker) = (site.Dienst<Evaluatieaanvragen>(), await Proefcasus.Persoon(site, "onderzoeker"));
        await aanvragen.Vraag(onderzoeker, new("Werkt het?", false));
        var id = (await site.Dienst<Uitvoerkast>().Van(onderzoeker)).ShouldHaveSingleItem().Id;

        await aanvragen.Beslis(await Proefcasus.Persoon(site, "coordinator-landelijk"), id, false, " ").ShouldBreken(Evaluatieaanvragen.AfwijzenHeeftEenReden);
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsPlaatsInDeRij_WhenFiveAreWaiting_RefusesTheSixth(Database database)
    {
        using var site = Testsite.Eigen(database);
        var (aanvragen, onderzoeker) = (site.Dienst<Evaluatieaanvragen>(), await Proefcasus.Persoon(site, "onderzoeker"));
        for (var keer = 0; keer < Uitvoerkast.MeesteTegelijk; keer++)
        {
            await aanvragen.Vraag(onderzoeker, new($"Vraag {keer}", false));
        }

        await aanvragen.Vraag(onderzoeker, new("Nog een", false)).ShouldBreken(Uitvoerkast.ErIsPlaatsInDeRij);
    }
}
