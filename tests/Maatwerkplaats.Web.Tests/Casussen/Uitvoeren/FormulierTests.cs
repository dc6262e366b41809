using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Casussen.Uitvoeren;

public sealed class FormulierTests
{
    private const string Bsn = "999993653";

    [Theory, OpElkeDatabase]
    public async Task Get_WithOneClickFromTheCase_GivesTheFormAndLogsIt(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database), Bsn));
        using var inbrenger = await site.Als("inbrenger");
        var knop = (await inbrenger.Bekijk(casus.Adres)).Document.QuerySelector("#documenten-maken a")!;

        using var antwoord = await inbrenger.Http.GetAsync(knop.GetAttribute("href"));

        antwoord.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        antwoord.Content.Headers.ContentDisposition.FileName.ShouldBe($"afhandelingsformulier-{casus.Nummer}.docx");
        antwoord.Headers.CacheControl?.NoStore.ShouldBe(true);
        var formulier = new Wordlezer(await antwoord.Content.ReadAsByteArrayAsync());
        formulier.Fouten.ShouldBeEmpty();
        formulier.Velden["bsn"].ShouldBe("•••••3653");
        formulier.Eigenschappen["Casusnummer"].ShouldBe(casus.Nummer);
        (await casus.Inzagen()).ShouldContain(i => i.Soort == InzageSoort.Gedownload && i.Reden == "afhandelingsformulier");
        (await casus.Inzagen()).ShouldNotContain(i => i.Soort == InzageSoort.BsnGetoond);
    }

    [Theory, OpElkeDatabase]
    public async Task PostMetBsn_WithAReason_PutsTheWholeNumberInAndLogsTheReason(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database), Bsn));
        using var contactpersoon = await site.Als("contactpersoon");

        var formulier = await Haal(contactpersoon, casus, "Voor het dossier");

        formulier.Velden["bsn"].ShouldBe(Bsn);
        (await casus.Inzagen()).ShouldContain(i => i.Soort == InzageSoort.BsnGetoond && i.Reden == "Voor het dossier");
    }

    [Theory, OpElkeDatabase]
    public async Task PostMetBsn_WithoutAReason_SaysSoAndGivesNothing(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database), Bsn));
        using var contactpersoon = await site.Als("contactpersoon");
        var bladzijde = await contactpersoon.Bekijk($"{casus.Adres}/formulier/bsn");

        foreach (var reden in new[] { "", $"voor {Bsn}" })
        {
            var antwoord = await contactpersoon.Verstuur(bladzijde, [("Invoer.Reden", reden)]);
            antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
            antwoord.Fout("Invoer.Reden").ShouldNotBeNull();
        }

        (await casus.Inzagen()).ShouldNotContain(i => i.Soort == InzageSoort.BsnGetoond);
    }

    [Theory, OpElkeDatabase]
    public async Task GetMetBsn_ForAParticipantWhoMayNotSeeIt_IsForbiddenButTheFormIsNot(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database), Bsn));
        await casus.HaalErbij("deelnemer");
        using var deelnemer = await site.Als("deelnemer");

        (await deelnemer.Bekijk($"{casus.Adres}/formulier/bsn")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await deelnemer.Bekijk($"{casus.Adres}/formulier")).Status.ShouldBe(HttpStatusCode.OK);
        (await deelnemer.Bekijk(casus.Adres)).Tekst.ShouldNotContain("Met het hele BSN");
    }

    [Theory, OpElkeDatabase]
    public async Task GetBriefAndBlad_GiveADocumentAndLogIt(Database database)
    {
        var (site, casus) = (Testsite.Op(database), await Proefcasus.InBehandeling(Testsite.Op(database)));
        using var inbrenger = await site.Als("inbrenger");
        (await inbrenger.Bekijk($"{casus.Adres}/besluiten/brief")).Status.ShouldBe(HttpStatusCode.NotFound);
        await casus.Doe("contactpersoon", CasusRecht.Besluiten, c =>
        {
            foreach (var perspectief in Enum.GetValues<Perspectief>())
            {
                c.Weeg(perspectief, new("Gezien"), new Dictionary<Guid, Score> { [Alternatief.Huidig] = Score.Voldoende });
            }

            c.Besluit(new() { Oordeel = Oordeel.GeenMaatwerk, Inhoud = "Het blijft zo.", Op = DateOnly.FromDateTime(c.Staat.AangemeldOp), Beslisser = new("Eva", "manager", "leidinggevende"), GebruikelijkeLijn = true, Motivering = "Daarom." });
        });

        var brief = new Wordlezer(await inbrenger.Http.GetByteArrayAsync($"{casus.Adres}/besluiten/brief"));
        var blad = new Wordlezer(await inbrenger.Http.GetByteArrayAsync($"{casus.Adres}/wegen/blad"));

        brief.Tekst.ShouldContain("Het blijft zo.");
        blad.Koppen.ShouldContain((2, "Juridisch: voldoende"));
        (await casus.Inzagen()).Where(i => i.Soort == InzageSoort.Gedownload).Select(i => i.Reden).ShouldBe(["besluit als brief", "weging op één blad"], ignoreOrder: true);
    }

    private static async Task<Wordlezer> Haal(Bezoeker wie, Proefcasus casus, string reden)
    {
        var bladzijde = await wie.Bekijk($"{casus.Adres}/formulier/bsn");
        using var antwoord = await wie.Http.PostAsync(bladzijde.Adres, new FormUrlEncodedContent(
            [new("Invoer.Reden", reden), new("__RequestVerificationToken", bladzijde.Document.QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value"))]));
        return new(await antwoord.Content.ReadAsByteArrayAsync());
    }
}
