using System.Net;
using System.Reflection;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Beveiliging;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Buiten;

public sealed class BuitenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WithTheNeededFields_ConfirmsWithACodeThatIsShownOnce(Database database)
    {
        using var bezoeker = Testsite.Op(database).Bezoeker();

        var (code, bevestiging) = await Meld(bezoeker, $"Uit huis gezet {Guid.NewGuid()}");

        code.ShouldMatch("^([bcdfghjkmnpqrstvwxyz2-9]{4}-){3}[bcdfghjkmnpqrstvwxyz2-9]{4}$");
        bevestiging.Tekst.ShouldContain("We laten hem maar één keer zien");
        (await bezoeker.Bekijk("/buiten/aangemeld")).Doorverwijzing.ShouldBe("/buiten");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSent_StoresNoNameAndNoCodeInTheClear(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var verhaal = $"Geen naam in de casus {Guid.NewGuid()}";

        var (code, _) = await Meld(bezoeker, verhaal, naam: "Mevrouw Geheimenaam");

        var casus = await Zoek(site, verhaal);
        casus.Melding.Inbrenger.Wie.ShouldBe(new Betrokkene(null, "Medewerker van een gemeente", "", "gemeente"));
        casus.Eigenaar.IsWerkplaats.ShouldBeTrue();
        casus.Melding.Inbrenger.Kanaal.ShouldBe(Kanaal.Buiten);
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<CasusRij>().AnyAsync(c => c.Staat.Contains("Geheimenaam"))).ShouldBeFalse();
        (await db.Set<Volgcode>().AnyAsync(v => v.Sleutel.Contains(code) || v.Sleutel.Contains(code.Replace("-", "")))).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenNothingIsFilledIn_NamesEveryFieldAndKeepsWhatWasTyped(Database database)
    {
        using var bezoeker = Testsite.Op(database).Bezoeker();
        var formulier = await bezoeker.Bekijk("/buiten/aanmelden");

        var antwoord = await bezoeker.Verstuur(formulier, [("Invoer.Gewenst", "Dit blijft staan"), ("Invoer.Email", "geen adres")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain(BuitenRegels.RolIsGekozen.Zin);
        antwoord.Fout("Invoer.Buikpijn").ShouldNotBeNull().ShouldContain(BuitenRegels.ProbleemIsBeschreven.Zin);
        antwoord.Fout("Invoer.Naam").ShouldNotBeNull().ShouldContain(BuitenRegels.NaamIsIngevuld.Zin);
        antwoord.Fout("Invoer.Email").ShouldNotBeNull().ShouldContain(BuitenRegels.EmailIsGeldig.Zin);
        antwoord.Html.ShouldContain("Dit blijft staan");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSentTwice_MakesOneCaseWithTheSameCode(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var formulier = await bezoeker.Bekijk("/buiten/aanmelden");
        var verhaal = $"Dubbel geklikt {Guid.NewGuid()}";

        var eerste = Code(await bezoeker.Volg(await bezoeker.Verstuur(formulier, Velden(verhaal))));
        var tweede = Code(await bezoeker.Volg(await bezoeker.Verstuur(formulier, Velden(verhaal))));

        tweede.ShouldBe(eerste);
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<CasusRij>().CountAsync(c => c.Titel == verhaal)).ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task FormulierIsNieuw_WhenTheKeyBelongsToAnotherCase_GivesNoCode(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var formulier = await bezoeker.Bekijk("/buiten/aanmelden");
        await bezoeker.Verstuur(formulier, Velden($"Eerste {Guid.NewGuid()}"));

        var antwoord = await bezoeker.Verstuur(formulier, Velden($"Iets anders {Guid.NewGuid()}"));

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Tekst.ShouldContain(BuitenRegels.FormulierIsNieuw.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Volgen_WhenTheTriageIsAnswered_ShowsTheAnswerAndNothingElse(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var verhaal = $"Wacht op antwoord {Guid.NewGuid()}";
        var (code, _) = await Meld(bezoeker, verhaal);
        (await Volg(bezoeker, code)).Tekst.ShouldContain("Ontvangen");
        var casus = await Zoek(site, verhaal);

        await site.Antwoord(casus.Nummer, "U kunt terecht bij de gemeente.");
        var stand = await Volg(bezoeker, code.ToUpperInvariant().Replace("-", " "));

        stand.Tekst.ShouldContain("U kunt terecht bij de gemeente.");
        stand.Html.ShouldNotContain(casus.Nummer);
        stand.Html.ShouldNotContain(verhaal);
        stand.Adres.ShouldNotContain(code);
    }

    [Theory, OpElkeDatabase]
    public async Task CodeIsBekend_WhenItIsNot_RevealsNothing(Database database)
    {
        using var bezoeker = Testsite.Op(database).Bezoeker();

        var antwoord = await Volg(bezoeker, "bcdf-ghjk-mnpq-rstv");

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Code").ShouldNotBeNull().ShouldContain(BuitenRegels.CodeIsBekend.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Intrekken_WithAReason_ClosesTheCaseAndWithoutOneAsksForIt(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var verhaal = $"Trek ik in {Guid.NewGuid()}";
        var (code, _) = await Meld(bezoeker, verhaal);
        var stand = await Volg(bezoeker, code);

        var zonder = await bezoeker.Verstuur(stand, []);
        zonder.Status.ShouldBe(HttpStatusCode.BadRequest);
        zonder.Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(BuitenRegels.IntrekkenHeeftEenReden.Zin);

        var klaar = await bezoeker.Verstuur(zonder, [("Invoer.Reden", "Het is al opgelost")]);
        klaar.Tekst.ShouldContain("Ingetrokken");
        (await Zoek(site, verhaal)).Fase.ShouldBe(Fase.Ingetrokken);
    }

    [Theory, OpElkeDatabase]
    public async Task Antwoord_WhenAnAddressWasLeft_PutsAMailReadyThatSaysNothingAboutTheCase(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var verhaal = $"Mail mij {Guid.NewGuid()}";
        var adres = $"{Guid.NewGuid():N}@voorbeeld.nl";
        await Meld(bezoeker, verhaal, email: adres);
        var casus = await Zoek(site, verhaal);

        await site.Antwoord(casus.Nummer, "Een persoonlijk antwoord.");

        var mail = await Mail(site, adres);
        mail.Onderwerp.ShouldBe("Maatwerkplaats: er is nieuws voor u");
        mail.Tekst.ShouldContain("/buiten/volgen");
        mail.Tekst.ShouldNotContain("persoonlijk antwoord");
    }

    [Fact]
    public void Bladzijden_ThatTakeACodeOrAMelding_AreLimited()
    {
        Grens(typeof(Pages.Buiten.Aanmelden.AanmeldenModel)).ShouldBe(Limieten.Buitendeur);
        Grens(typeof(Pages.Buiten.Volgen.VolgenModel)).ShouldBe(Limieten.Buitendeur);
        Grens(typeof(Pages.Client.Opzoeken.OpzoekenModel)).ShouldBe(Limieten.ClientOpzoeken);
    }

    private static string? Grens(Type bladzijde) => bladzijde.GetCustomAttribute<EnableRateLimitingAttribute>()?.PolicyName;

    private static async Task<(string Onderwerp, string Tekst)> Mail(Testsite site, string adres)
    {
        var slot = site.Dienst<Versleuteling>();
        await using var db = await site.Databases.Open("uwv");
        var mails = await db.Set<UitgaandeMail>().AsNoTracking().ToListAsync();
        var mail = mails.Single(m => slot.Ontsleutel(m.Aan, Postvak.DoelMail) == adres);
        return (mail.Onderwerp, slot.Ontsleutel(mail.Tekst, Postvak.DoelMail));
    }

    private static async Task<CasusStaat> Zoek(Testsite site, string titel)
    {
        await using var db = await site.Databases.Open("uwv");
        return CasusProjectie.Lees(await db.Set<CasusRij>().Where(c => c.Titel == titel).Select(c => c.Staat).SingleAsync());
    }

    private static async Task<Bladzijde> Volg(Bezoeker bezoeker, string code) =>
        await bezoeker.Verstuur(await bezoeker.Bekijk("/buiten/volgen"), [("Invoer.Code", code)]);

    private static async Task<(string Code, Bladzijde Bevestiging)> Meld(Bezoeker bezoeker, string verhaal, string naam = "J. Jansen", string? email = null)
    {
        var formulier = await bezoeker.Bekijk("/buiten/aanmelden");
        var bevestiging = await bezoeker.Volg(await bezoeker.Verstuur(formulier, Velden(verhaal, naam, email)));
        return (Code(bevestiging), bevestiging);
    }

    private static (string, string)[] Velden(string verhaal, string naam = "J. Jansen", string? email = null) =>
    [
        ("Invoer.Rol", "Gemeente"), ("Invoer.Buikpijn", verhaal), ("Invoer.Gewenst", "Hulp"), ("Invoer.Naam", naam),
        ("Invoer.Telefoon", "06 12345678"), ("Invoer.Email", email ?? ""),
    ];

    private static string Code(Bladzijde bevestiging) => bevestiging.Document.QuerySelector(".mw-code")!.TextContent.Trim();

    [Theory, OpElkeDatabase]
    public async Task MeldingIsOpen_WhenWithdrawnTwice_RefusesTheSecond(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var (code, _) = await Meld(bezoeker, $"Twee keer intrekken {Guid.NewGuid()}");
        var volger = site.Dienst<Buitenvolger>();
        await volger.TrekIn("uwv", code, "Het is al opgelost", new(Guid.CreateVersion7()), default);

        await volger.TrekIn("uwv", code, "Nog eens", new(Guid.CreateVersion7()), default).ShouldBreken(BuitenRegels.MeldingIsOpen);
    }

    [Theory, OpElkeDatabase]
    public async Task IntrekkenHeeftEenReden_WhenBlank_RefusesBeforeAnythingChanges(Database database)
    {
        var site = Testsite.Op(database);
        using var bezoeker = site.Bezoeker();
        var (code, _) = await Meld(bezoeker, $"Zonder reden {Guid.NewGuid()}");

        await site.Dienst<Buitenvolger>().TrekIn("uwv", code, " ", new(Guid.CreateVersion7()), default).ShouldBreken(BuitenRegels.IntrekkenHeeftEenReden);
    }
}
