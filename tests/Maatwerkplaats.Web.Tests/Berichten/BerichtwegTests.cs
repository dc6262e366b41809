using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Tests.Casusprudentie;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Berichten;

/// <summary>Elk bericht heeft één weg: naar waar te doen is wat het zegt, en de mail wijst dezelfde.</summary>
public sealed class BerichtwegTests
{
    [Theory, OpElkeDatabase]
    public async Task Vraag_WhetherSomethingIsStillValid_LeadsToWhereItIsAnswered(Database database)
    {
        var site = Testsite.Op(database);
        var uitspraak = await Gepubliceerd.Zet(site, new() { NaamCasus = "Vraag", Probleem = Gepubliceerd.Woord(), Uitkomst = "niet" });
        await site.Dienst<Publicatiedienst>().VraagActueel(
            await site.Gebruiker("lezer"), uitspraak.Jaar, uitspraak.Nummer, "De wet is veranderd.", new(Guid.CreateVersion7()));

        await Leidt(site, "coordinator-landelijk", $"vraagt of {uitspraak.Kenmerk} nog actueel is", $"/casusprudentie/nazien/{uitspraak.Jaar}/{uitspraak.Nummer}", "Kijk het na", "De wet is veranderd.");
    }

    [Theory, OpElkeDatabase]
    public async Task Nagelezen_ByTheSecondReader_LeadsToTheTextThatCanBePublished(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, "Eerder bellen", JaNeeMisschien.Nee, null, true));
        var (dienst, maker, lezer) = (site.Dienst<Publicatiedienst>(), await site.Gebruiker("contactpersoon"), await site.Gebruiker("coordinator-landelijk"));
        await dienst.Begin(maker, casus.Nummer, null, new(Guid.CreateVersion7()));
        await dienst.Doe(maker, casus.Nummer, new(Guid.CreateVersion7()), (zaak, werk) =>
        {
            foreach (var bevinding in werk.Beoordeling!.Bevindingen.Where(b => b.IsOpen))
            {
                zaak.Oordeel(bevinding, vervangen: true);
            }
        });
        await dienst.Doe(maker, casus.Nummer, new(Guid.CreateVersion7()), (zaak, werk) =>
        {
            foreach (var waarschuwing in werk.Beoordeling!.Waarschuwingen)
            {
                zaak.Aanvaard(waarschuwing.Zin, "Dit kan blijven staan.");
            }
        });
        await dienst.Doe(maker, casus.Nummer, new(Guid.CreateVersion7()), (zaak, werk) => zaak.RondAf(werk.Beoordeling!, werk.Lekken));
        await dienst.VraagTweedeLezer(maker, casus.Nummer, new(Guid.CreateVersion7()));
        await dienst.RondMeelezenAf(lezer, (await Dossier(site, casus)).Id, akkoord: true, null, new(Guid.CreateVersion7()));

        await Leidt(site, "contactpersoon", $"De tekst van casus {casus.Nummer} is nagelezen", $"/casussen/{casus.Nummer}/casusprudentie", "Naar de tekst", "Publiceer");
    }

    [Theory, OpElkeDatabase]
    public async Task Volging_WithSeveralNewCases_LeadsAReaderToTheFirst(Database database)
    {
        var (site, woord) = (Testsite.Op(database), "suikerspin" + Guid.NewGuid().ToString("N")[..8]);
        await site.Dienst<Volgdienst>().Volg(await site.Gebruiker("lezer"), Volgsoort.Onderwerp, woord);
        var kenmerk = (await Gelijkenregister.Publiceer(site, woord, "opgelost", "niet"))[0];

        await Leidt(site, "lezer", $"2 nieuwe uitspraken over {woord}", Kenmerkpad(kenmerk), $"Naar {kenmerk}", $"{woord} geval 1");
    }

    [Theory, OpElkeDatabase]
    public async Task SolveNieuws_ForTheOneWhoBroughtItIn_LeadsToTheSolveAndFromOutsideToTheCase(Database database)
    {
        var site = Testsite.Op(database);
        var (eigen, buiten) = (await Proefcasus.InBehandeling(site), await Proefcasus.InBehandeling(site, inbrenger: "inbrenger-extern"));
        var woord = Gepubliceerd.Woord();

        foreach (var casus in new[] { eigen, buiten })
        {
            await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.HoorVanSolve("SLV-2026-0001", "Een solve", $"Nieuws {woord}"));
        }

        (await Adres(site, "inbrenger", woord)).ShouldBe("/solves/SLV-2026-0001");
        (await Adres(site, "inbrenger-extern", woord)).ShouldBe(buiten.Adres);
    }

    /// <summary>De knop van het bericht zegt waarheen, leidt daarheen, en de ontvanger mag er zijn; de mail wijst dezelfde weg.</summary>
    private static async Task Leidt(Testsite site, string persona, string tekst, string adres, string knop, string daar)
    {
        using var wie = await site.Als(persona);
        var bericht = (await wie.Bekijk("/berichten")).Document.QuerySelectorAll(".mw-bericht").Single(b => b.TextContent.Contains(tekst, StringComparison.Ordinal));
        bericht.QuerySelectorAll("button[name=open]").ShouldHaveSingleItem().TextContent.Trim().ShouldBe(knop);
        (await Adres(site, persona, tekst)).ShouldBe(adres);

        var bladzijde = await wie.Bekijk(adres);
        while (bladzijde.Doorverwijzing is not null)
        {
            bladzijde = await wie.Volg(bladzijde);
        }

        bladzijde.Status.ShouldBe(HttpStatusCode.OK);
        bladzijde.Tekst.ShouldContain(daar);
        await using var db = await site.Databases.Open("uwv");
        var slot = site.Dienst<Versleuteling>();
        var mail = (await db.Set<UitgaandeMail>().AsNoTracking().Select(m => m.Tekst).ToListAsync()).Select(t => slot.Ontsleutel(t, Postvak.DoelMail)).FirstOrDefault(t => t.Contains(tekst, StringComparison.Ordinal));
        mail.ShouldNotBeNull().Split(UitgaandeMail.Siteplek)[1].Trim().ShouldBeOneOf(adres, "/berichten");
    }

    private static async Task<string?> Adres(Testsite site, string persona, string tekst)
    {
        var wie = (await site.Gebruiker(persona)).Id;
        await using var db = await site.Databases.Open("uwv");
        var bericht = (await db.Set<Bericht>().AsNoTracking().Where(b => b.PersoonId == wie && b.Tekst.Contains(tekst)).ToListAsync()).ShouldHaveSingleItem();
        return Pages.Berichten.Lezen.Berichtadres.Van(bericht.Soort, bericht.Casus, bericht.Adres);
    }

    private static async Task<Publicatiedossier> Dossier(Testsite site, Proefcasus casus)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Publicatiedossier>().AsNoTracking().SingleAsync(p => p.CasusId == casus.Id);
    }

    private static string Kenmerkpad(string kenmerk) => $"/id/casusprudentie/uwv/{string.Join('/', kenmerk.Split(':')[3..])}";
}
