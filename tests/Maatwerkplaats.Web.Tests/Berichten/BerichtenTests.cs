using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Berichten;

public sealed class BerichtenTests
{
    [Theory, OpElkeDatabase]
    public async Task Get_WhenThereIsAnUnreadMessage_ShowsItFirstAndCountsItInTheMenu(Database database)
    {
        var site = Testsite.Op(database);
        using var wie = await site.Als("deelnemer");
        var tekst = await Bericht(site, "deelnemer");
        site.Dienst<Ongelezenteller>().Vergeet((await site.Gebruiker("deelnemer")).Id);

        var bladzijde = await wie.Bekijk("/berichten");

        bladzijde.Document.QuerySelector(".mw-bericht--nieuw")!.TextContent.ShouldContain(tekst);
        bladzijde.Document.QuerySelector("header .mw-navigatie__aantal")!.TextContent.ShouldContain("ongelezen");
    }

    [Theory, OpElkeDatabase]
    public async Task Gelezen_WhenOpened_MarksItAndGoesToTheCase(Database database)
    {
        var site = Testsite.Op(database);
        using var wie = await site.Als("solve");
        var tekst = await Bericht(site, "solve", "MWP-2020-0001");
        var bladzijde = await wie.Bekijk("/berichten");

        var antwoord = await wie.Verstuur(bladzijde, [("open", "true")], ".mw-bericht--nieuw form");

        antwoord.Doorverwijzing.ShouldBe("/casussen/MWP-2020-0001");
        (await Zoek(site, tekst)).GelezenOp.ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Alles_WhenANewMessageArrivedMeanwhile_LeavesThatOneUnread(Database database)
    {
        var site = Testsite.Op(database);
        using var wie = await site.Als("toezicht");
        var oud = await Bericht(site, "toezicht");
        var bladzijde = await wie.Bekijk("/berichten");
        var nieuw = await Bericht(site, "toezicht");

        await wie.Verstuur(bladzijde, [], "#alles");

        (await Zoek(site, oud)).GelezenOp.ShouldNotBeNull();
        (await Zoek(site, nieuw)).GelezenOp.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Gelezen_WhenItIsSomeoneElses_IsNotThere(Database database)
    {
        var site = Testsite.Op(database);
        var tekst = await Bericht(site, "deelnemer");
        await Bericht(site, "manager");
        using var ander = await site.Als("manager");
        var bladzijde = await ander.Bekijk("/berichten");

        var antwoord = await ander.Verstuur(bladzijde, [("bericht", (await Zoek(site, tekst)).Id.ToString())], ".mw-bericht--nieuw form");

        antwoord.Status.ShouldBe(HttpStatusCode.NotFound);
        (await Zoek(site, tekst)).GelezenOp.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Voorkeuren_WhenMailIsSwitchedOff_DeliversOnlyInTheSystem(Database database)
    {
        var site = Testsite.Op(database);
        using var wie = await site.Als("lezer");
        var formulier = await wie.Bekijk("/berichten/voorkeuren");

        var antwoord = await wie.Verstuur(formulier, [("Invoer.Soorten[Termijn]", "systeem")]);

        (await wie.Volg(antwoord)).Tekst.ShouldContain("Je voorkeuren zijn bewaard.");
        var keuzes = await site.Dienst<Voorkeurenboek>().Lees(await site.Gebruiker("lezer"), default);
        keuzes.Single(k => k.Soort == BerichtSoort.Termijn).ShouldBe(new(BerichtSoort.Termijn, true, false));
        keuzes.Single(k => k.Soort == BerichtSoort.Afgerond).ShouldBe(new(BerichtSoort.Afgerond, true, true));
    }

    [Theory, OpElkeDatabase]
    public async Task Bezorg_WhenMailIsWanted_NamesOnlyTheCaseInTheSubject(Database database)
    {
        var site = Testsite.Op(database);
        var slot = site.Dienst<Versleuteling>();
        var wie = await site.Gebruiker("beheerder");
        var tekst = $"Iets persoonlijks {Guid.NewGuid()}";
        await using var db = await site.Databases.Open("uwv");

        await Postvak.Bezorg(db, slot, "uwv", [new(wie.Id, BerichtSoort.Antwoord, "MWP-2026-9999", tekst)], site.Dienst<TimeProvider>().Nu(), default);

        var mail = db.ChangeTracker.Entries<UitgaandeMail>().Single().Entity;
        mail.Onderwerp.ShouldBe("Maatwerkplaats: nieuws over MWP-2026-9999");
        mail.Tekst.Waarde.ShouldNotContain("persoonlijks");
        slot.Ontsleutel(mail.Tekst, Postvak.DoelMail).ShouldStartWith(tekst);
    }

    private static async Task<string> Bericht(Testsite site, string persona, string? casus = null)
    {
        var tekst = $"Nieuws {Guid.NewGuid()}";
        var nu = site.Dienst<TimeProvider>().Nu();
        var wie = await site.Gebruiker(persona);
        await using var db = await site.Databases.Open("uwv");
        db.Add(new Bericht { Id = Guid.CreateVersion7(nu), Organisatie = "uwv", PersoonId = wie.Id, Soort = BerichtSoort.Voortgang, Casus = casus, Tekst = tekst, Op = nu });
        await db.SaveChangesAsync();
        return tekst;
    }

    private static async Task<Bericht> Zoek(Testsite site, string tekst)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Bericht>().AsNoTracking().SingleAsync(b => b.Tekst == tekst);
    }
}
