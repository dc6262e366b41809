using System.Net;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Tests.Solves;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Knelpunten;

public sealed partial class KnelpuntenbriefTests
{
    private static readonly DateOnly Vandaag = Kalender.DatumInNederland(DateTime.UtcNow);
    private static readonly int Jaar = Vandaag.Year;

    private static readonly Knelpunttekst Af = new(
        "Voorschot in één keer terug", "Wie lang wacht, moet alles in één keer terugbetalen.", "Wie wacht op een keuring.", new(2_500, 4_000, Schattingswijze.Geteld, null),
        "Iemand wachtte elf maanden en moest daarna alles terugbetalen.", "Schulden.", "Niet terugvorderen als de beslissing te laat kwam.", ["WIA"]);

    [Theory, OpElkeDatabase]
    public async Task Ronde_FromAskingToTheSentLetter_IsWalkedInTheBrowser(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var sbk = await site.Als("sbk");
        var begonnen = await sbk.Verstuur(await sbk.Bekijk("/knelpunten/beginnen"), []);
        begonnen.Doorverwijzing.ShouldBe($"/knelpunten/{Jaar}");
        await Vraag(sbk, ("Invoer.Soort", "Divisie"), ("Invoer.Namens", "divisie SMZ"), ("Invoer.Wie.Naam", "Femke Jansma"));
        await Vraag(sbk, ("Invoer.Soort", "Clientenraad"), ("Invoer.Namens", "Centrale Cliëntenraad"), ("Invoer.Naam", "Secretaris"), ("Invoer.Email", "raad@voorbeeld.nl"));
        (await Berichten(site, "deelnemer")).ShouldHaveSingleItem().ShouldContain("namens divisie SMZ");

        using var femke = await site.Als("deelnemer");
        (await femke.Verstuur(await femke.Bekijk($"/knelpunten/{Jaar}/inbrengen"), Velden(Af))).Doorverwijzing.ShouldBe("/knelpunten/mijn");
        using var raad = site.Bezoeker();
        var deur = await raad.Bekijk(await Gastlink(site));
        deur.Tekst.ShouldContain("namens Centrale Cliëntenraad");
        (await raad.Verstuur(deur, [("Invoer.Titel", "Te veel brieven"), ("Invoer.Wat", "Mensen krijgen op één dag vier brieven.")])).Tekst.ShouldContain("Dank je wel");

        var ronde = await sbk.Bekijk($"/knelpunten/{Jaar}");
        await sbk.Verstuur(await sbk.Bekijk(Adres(ronde, "Voorschot in één keer terug")), [], "form[action*='handler=Nieuw']");
        var brieven = await sbk.Bekijk(Adres(ronde, "Te veel brieven"));
        (await sbk.Verstuur(brieven, [], "form[action*='handler=Terzijde']")).Fout("Terzijde.Reden").ShouldNotBeNull().ShouldContain(RondeRegels.TerzijdeHeeftEenReden.Zin);
        await sbk.Verstuur(brieven, [("Terzijde.Reden", "Dit lossen we zelf op.")], "form[action*='handler=Terzijde']");
        (await Mails(site)).ShouldContain(m => m.Contains("Dit lossen we zelf op.", StringComparison.Ordinal));

        await Verder(sbk);
        var punt = Adres(await sbk.Bekijk($"/knelpunten/{Jaar}"), "Voorschot in één keer terug", "/punten/");
        (await sbk.Verstuur(await sbk.Bekijk($"{punt}/wegen"), Waarden("Hoog"))).Status.ShouldBe(HttpStatusCode.Redirect);
        await Verder(sbk);
        var zonder = await sbk.Verstuur(await sbk.Bekijk($"/knelpunten/{Jaar}/verzenden"), []);
        zonder.Fout("Invoer.Kenmerk").ShouldNotBeNull().ShouldContain(RondeRegels.BriefHeeftEenKenmerk.Zin);
        var verzonden = await sbk.Volg(await sbk.Verstuur(zonder, [("Invoer.Kenmerk", "SBK-7")]));

        verzonden.Tekst.ShouldContain("onder kenmerk SBK-7");
        (await Berichten(site, "deelnemer")).ShouldContain(t => t.Contains("Je inbreng ‘Voorschot in één keer terug’ staat erin", StringComparison.Ordinal));
        (await femke.Bekijk("/knelpunten/mijn")).Tekst.ShouldContain("Staat in de brief");
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk($"/knelpunten/{Jaar}")).Tekst.ShouldContain("Wie lang wacht, moet alles in één keer terugbetalen.");
        (await sbk.Bekijk($"/knelpunten/{Jaar}/geschiedenis")).Tekst.ShouldContain("legde vast dat de brief is verzonden");
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Inbrengen_FromASolve_IsFilledWithWhatIsKnownAndShowsInTheMonitor(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var solve = await Proefsolve.Nieuw(site, "Bonus kost geld", "Een bonus kost meer dan hij oplevert.");
        await solve.Doe(s => s.Beschrijf(s.Staat.Beschrijving with { Geraakten = "Wie werkt.", Gevolgen = "Werken loont niet.", Wetten = ["WAO"], Schatting = new(800, 2_000, Schattingswijze.Steekproef, null) }));
        await solve.Doe(s => s.Besluit("Verdelen over het jaar.", "de directeur", "directie", null, null));
        await Begin(site);
        using var sbk = await site.Als("sbk");

        var punt = await sbk.Bekijk($"/signalenmonitor/solve/{solve.Nummer}");
        var formulier = await sbk.Bekijk(punt.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Voorstellen als knelpunt", StringComparison.Ordinal)).GetAttribute("href")!);
        foreach (var (veld, waarde) in new[] { ("Titel", "Bonus kost geld"), ("Wat", "Een bonus kost meer dan hij oplevert."), ("Geraakten", "Wie werkt."), ("AantalVan", "800"), ("Gevolg", "Werken loont niet."), ("Richting", "Verdelen over het jaar.") })
        {
            var invoer = formulier.Document.QuerySelector($"[name='Invoer.{veld}']")!;
            (invoer.GetAttribute("value") ?? invoer.TextContent).Trim().ShouldBe(waarde, veld);
        }

        (await sbk.Verstuur(formulier, [("Invoer.Voorbeeld", "Iemand hield van zijn bonus niets over.")])).Status.ShouldBe(HttpStatusCode.Redirect);
        await Werk(site, r => r.MaakKnelpunt(r.Staat.Inbrengen[0].Id), r => r.ZetOp(Rondestand.Wegen, null), r => r.ZetOp(Rondestand.Opstellen, null));
        await site.Dienst<Rondedienst>().Verzend(await Proefcasus.Persoon(site, "sbk"), Jaar, Vandaag, "SBK-1", "de minister", Nieuw());
        (await sbk.Bekijk("/signalenmonitor?Bekend=Knelpuntenbrief")).Tekst.ShouldContain($"Knelpuntenbrief {Jaar}");
    }

    [Theory, OpElkeDatabase]
    public async Task AantalZegtHoe_WhenOnlyACountIsGiven_IsAskedForAtTheField(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site);
        using var contact = await site.Als("contactpersoon");

        var zonder = await contact.Verstuur(await contact.Bekijk($"/knelpunten/{Jaar}/inbrengen"), [("Invoer.Titel", "Iets"), ("Invoer.Wat", "Het gaat mis."), ("Invoer.AantalVan", "40")]);
        zonder.Fout("Invoer.AantalWijze").ShouldNotBeNull().ShouldContain(RondeRegels.AantalZegtHoe.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Inbrengen_WithPersonalData_IsRefusedOrAskedAboutFirst(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site);
        using var contact = await site.Als("contactpersoon");
        var formulier = await contact.Bekijk($"/knelpunten/{Jaar}/inbrengen");

        var zeker = await contact.Verstuur(formulier, [("Invoer.Titel", "Iets"), ("Invoer.Wat", "Het gaat mis."), ("Invoer.Voorbeeld", "Het gaat om BSN 999993653.")]);
        zeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        zeker.Fout("Invoer.Voorbeeld").ShouldNotBeNull().ShouldContain(RondeRegels.KnelpuntNoemtGeenMensen.Zin);
        zeker.Document.QuerySelector("[name='Invoer.Voorbeeld']")!.TextContent.ShouldContain("999993653");

        const string Twijfel = "De enige orgelbouwer van Vlieland, 61 jaar, moest op 3 maart 2024 alles terugbetalen.";
        var vraag = await contact.Verstuur(formulier, [("Invoer.Titel", "Iets"), ("Invoer.Wat", "Het gaat mis."), ("Invoer.Voorbeeld", Twijfel)]);
        vraag.Tekst.ShouldContain("Is hier iemand te herkennen?");
        (await contact.Verstuur(vraag, [("Invoer.Gezien", "true")])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task Brief_AsWord_CanBeReadByAScreenReaderAndNamesEarlierLetters(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site, Jaar - 1);
        await Werk(site, Jaar - 1, r => r.BrengIn(Af, "Uitkeren", null, null, true), r => r.MaakKnelpunt(r.Staat.Inbrengen[0].Id), r => r.ZetOp(Rondestand.Wegen, null), r => r.ZetOp(Rondestand.Opstellen, null));
        var sbk = await Proefcasus.Persoon(site, "sbk");
        var vorig = await site.Dienst<Rondedienst>().Verzend(sbk, Jaar - 1, Vandaag, "SBK-1", "de minister", Nieuw());
        using var bezoeker = await site.Als("sbk");
        var nieuws = await bezoeker.Bekijk($"/knelpunten/{Jaar - 1}/punten/{vorig.Knelpunten[0].Id}/opvolgen");
        (await bezoeker.Verstuur(nieuws, [("Invoer.Status", "Toegezegd"), ("Invoer.Bron", "Kamerbrief 2026Z1")])).Status.ShouldBe(HttpStatusCode.Redirect);
        await Begin(site);

        var word = new Wordlezer(await bezoeker.Http.GetByteArrayAsync($"/knelpunten/{Jaar}/brief"));

        word.Fouten.ShouldBeEmpty();
        (word.Titel, word.Taal, word.Teksttaal, word.HeeftKopregels).ShouldBe(($"Knelpuntenbrief {Jaar}", "nl-NL", "nl-NL", true));
        word.Boven.ShouldContain("CONCEPT");
        word.Koppen.ShouldContain((2, "1. Voorschot in één keer terug"));
        foreach (var deel in new[] { "Wat er misgaat", "Wie het raakt en om hoeveel mensen het gaat", "Voorbeeld", "Gevolg", "Richting van een oplossing", "Stand" })
        {
            word.Koppen.ShouldContain((3, deel));
        }

        word.Tekst.ShouldContain("2.500 tot 4.000 mensen per jaar (geteld in de administratie).");
        word.Tekst.ShouldContain($"Oplossing toegezegd; eerder gemeld in {Jaar - 1}.");
        word.Tekst.ShouldContain("Kamerbrief 2026Z1");
        var oud = new Wordlezer(await bezoeker.Http.GetByteArrayAsync($"/knelpunten/{Jaar - 1}/brief"));
        oud.Tekst.ShouldNotContain("Kamerbrief 2026Z1");
        oud.Tekst.ShouldContain("SBK-1");
    }

    [Theory, OpElkeDatabase]
    public async Task Gast_WithALink_LosesItWhenAskedAgainOrTheStepEnds(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site);
        var sbk = await Proefcasus.Persoon(site, "sbk");
        await site.Dienst<Rondedienst>().Vraag(sbk, Jaar, Uitvraagsoort.Clientenraad, "Cliëntenraad", null, "Secretaris", "raad@voorbeeld.nl", Nieuw());
        var eerste = await Gastlink(site);
        using var raad = site.Bezoeker();
        (await raad.Bekijk(eerste)).Status.ShouldBe(HttpStatusCode.OK);

        await Werk(site, r => r.VraagNogEens(r.Staat.Uitvragen[0].Id));
        (await raad.Bekijk(eerste)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var tweede = await Gastlink(site);
        (await raad.Bekijk(tweede)).Status.ShouldBe(HttpStatusCode.OK);
        (await raad.Bekijk($"/inbreng/{new string('a', 64)}")).Tekst.ShouldContain("werkt niet");

        await Werk(site, r => r.ZetOp(Rondestand.Wegen, null));
        (await raad.Bekijk(tweede)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Wegen_BeforeOwnScores_DoesNotShowThoseOfOthers(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site);
        await Werk(site, r => r.BrengIn(Af, "Uitkeren", null, null, true), r => r.MaakKnelpunt(r.Staat.Inbrengen[0].Id), r => r.ZetOp(Rondestand.Wegen, null));
        await Werk(site, r => r.Weeg(r.Staat.Knelpunten[0].Id, Enum.GetValues<Weegpunt>().ToDictionary(p => p, _ => Weegwaarde.Laag), "Valt mee."));
        using var landelijk = await site.Als("coordinator-landelijk");
        var adres = $"{Adres(await landelijk.Bekijk($"/knelpunten/{Jaar}"), Af.Titel, "/punten/")}/wegen";

        var blanco = await landelijk.Bekijk(adres);
        blanco.Tekst.ShouldNotContain("Valt mee.");
        var half = await landelijk.Verstuur(blanco, [("Invoer.Waarden[Ernst]", "Hoog")]);
        half.Status.ShouldBe(HttpStatusCode.BadRequest);
        var klaar = await landelijk.Volg(await landelijk.Verstuur(half, Waarden("Hoog")));

        klaar.Tekst.ShouldContain("Valt mee.");
        klaar.Tekst.ShouldContain("1 laag, 0 midden, 1 hoog · loopt uiteen");
    }

    [Theory, OpElkeDatabase]
    public async Task Schuif_WithTheButtons_MovesAPointAndKeepsTheOrder(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site);
        await Werk(site, r => r.BrengIn(Af, "", null, null, true), r => r.BrengIn(Af with { Titel = "Tweede" }, "", null, null, true), r => r.MaakKnelpunt(r.Staat.Inbrengen[0].Id), r => r.MaakKnelpunt(r.Staat.Inbrengen[1].Id));
        using var sbk = await site.Als("sbk");
        var ronde = await sbk.Bekijk($"/knelpunten/{Jaar}");

        var na = await sbk.Volg(await sbk.Verstuur(ronde, [("omhoog", "true")], "#punten + ol li:nth-child(2) form"));

        na.Document.QuerySelectorAll("#punten + ol li a[href*='/punten/']").Select(a => a.TextContent).ShouldBe(["Tweede", Af.Titel]);
    }

    [Theory, OpElkeDatabase]
    public async Task Bewerken_WhileAnotherDid_ShowsTheOtherAndKeepsTheOwnText(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site);
        await Werk(site, r => r.BrengIn(Af, "", null, null, true), r => r.MaakKnelpunt(r.Staat.Inbrengen[0].Id));
        using var sbk = await site.Als("sbk");
        var formulier = await sbk.Bekijk(Adres(await sbk.Bekijk($"/knelpunten/{Jaar}"), Af.Titel, "/punten/"));
        await Werk(site, r => r.Beschrijf(r.Staat.Knelpunten[0].Id, Af with { Gevolg = "Stress." }));

        var terug = await sbk.Verstuur(formulier, [("Invoer.Richting", "Eigen richting.")], "form[action*='handler=Tekst']");

        terug.Status.ShouldBe(HttpStatusCode.Conflict);
        terug.Tekst.ShouldContain("werkte een knelpunt bij");
        terug.Document.QuerySelector("[name='Invoer.Richting']")!.TextContent.ShouldContain("Eigen richting.");
    }

    [Theory, OpElkeDatabase]
    public async Task Ronde_WhileItRuns_IsOnlySeenByWhoLeadsIt(Database database)
    {
        await using var site = Testsite.Eigen(database);
        await Begin(site);
        foreach (var (wie, status, inbrengen) in new[]
        {
            ("sbk", HttpStatusCode.OK, HttpStatusCode.OK), ("coordinator-landelijk", HttpStatusCode.OK, HttpStatusCode.OK), ("coordinator-regio", HttpStatusCode.NotFound, HttpStatusCode.OK),
            ("solve", HttpStatusCode.NotFound, HttpStatusCode.OK), ("lezer", HttpStatusCode.NotFound, HttpStatusCode.Forbidden), ("ministerie", HttpStatusCode.NotFound, HttpStatusCode.Forbidden),
            ("inbrenger-extern", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
        })
        {
            using var bezoeker = await site.Als(wie);
            (await bezoeker.Bekijk($"/knelpunten/{Jaar}")).Status.ShouldBe(status, wie);
            (await bezoeker.Bekijk($"/knelpunten/{Jaar}/brief")).Status.ShouldBe(status, wie);
            (await bezoeker.Bekijk($"/knelpunten/{Jaar}/inbrengen")).Status.ShouldBe(inbrengen, wie);
        }
    }

    private static Opdracht Nieuw() => new(Guid.NewGuid());

    private static async Task Begin(Testsite site, int? jaar = null) =>
        await site.Dienst<Rondedienst>().Begin(await Proefcasus.Persoon(site, "sbk"), jaar ?? Jaar, Vandaag.AddDays(20), Vandaag.AddDays(40), Nieuw());

    private static Task Werk(Testsite site, params Action<Ronde>[] daden) => Werk(site, Jaar, daden);

    private static async Task Werk(Testsite site, int jaar, params Action<Ronde>[] daden)
    {
        foreach (var daad in daden)
        {
            await site.Dienst<Rondedienst>().Doe(await Proefcasus.Persoon(site, "sbk"), jaar, Nieuw(), daad);
        }
    }

    private static async Task Vraag(Bezoeker sbk, params (string, string)[] velden) =>
        (await sbk.Verstuur(await sbk.Bekijk($"/knelpunten/{Jaar}/uitvragen"), velden)).Status.ShouldBe(HttpStatusCode.Redirect);

    private static async Task Verder(Bezoeker sbk) =>
        (await sbk.Verstuur(await sbk.Bekijk($"/knelpunten/{Jaar}"), [], "#stap + form")).Status.ShouldBe(HttpStatusCode.Redirect);

    private static (string, string)[] Velden(Knelpunttekst t) =>
    [
        ("Invoer.Titel", t.Titel), ("Invoer.Wat", t.Wat), ("Invoer.Geraakten", t.Geraakten!), ("Invoer.AantalVan", $"{t.Aantal!.Van}"), ("Invoer.AantalTot", $"{t.Aantal.Tot}"),
        ("Invoer.AantalWijze", $"{t.Aantal.Wijze}"), ("Invoer.Voorbeeld", t.Voorbeeld!), ("Invoer.Gevolg", t.Gevolg!), ("Invoer.Richting", t.Richting!), ("Invoer.Wetten", t.Wetten[0]),
    ];

    private static (string, string)[] Waarden(string waarde) => [.. Enum.GetNames<Weegpunt>().Select(p => ($"Invoer.Waarden[{p}]", waarde))];

    private static string Adres(Bladzijde bladzijde, string titel, string met = "/inbreng/") =>
        bladzijde.Document.QuerySelectorAll($"main a[href*='{met}']").First(a => a.TextContent.Trim() == titel).GetAttribute("href")!;

    private static async Task<IReadOnlyList<string>> Berichten(Testsite site, string persona)
    {
        var wie = await Proefcasus.Persoon(site, persona);
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().Where(b => b.PersoonId == wie.Id && b.Soort == BerichtSoort.Knelpunt).OrderBy(b => b.Op).Select(b => b.Tekst).ToListAsync();
    }

    private static async Task<IReadOnlyList<string>> Mails(Testsite site)
    {
        var versleuteling = site.Dienst<Versleuteling>();
        await using var db = await site.Databases.Open("uwv");
        var mails = await db.Set<UitgaandeMail>().OrderBy(m => m.KlaargezetOp).ToListAsync();
        return [.. mails.Where(m => versleuteling.Ontsleutel(m.Aan, Postvak.DoelMail) == "raad@voorbeeld.nl").Select(m => versleuteling.Ontsleutel(m.Tekst, Postvak.DoelMail))];
    }

    /// <summary>De laatste persoonlijke link die is gemaild.</summary>
    private static async Task<string> Gastlink(Testsite site) => (await Mails(site)).Select(m => Link().Match(m)).Last(m => m.Success).Value;

    [GeneratedRegex("/inbreng/[0-9a-f]{64}")]
    private static partial Regex Link();
}
