using System.Net;
using Maatwerkplaats.Core.Casusprudentie.Leesgebruik;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

/// <summary>Hoe de casusprudentie wordt gebruikt: of zij helpt, wat wordt gezocht en niet gevonden, en wat wordt gelezen. Nooit door wie.</summary>
public sealed class GebruikTests
{
    [Theory, OpElkeDatabase]
    public async Task PostHielp_WithOnePress_CountsOncePerReaderAndIsNotAskedAgain(Database database)
    {
        var site = Testsite.Op(database);
        var uitspraak = await Gepubliceerd.Zet(site, new() { NaamCasus = "Voorschot terug", Probleem = "Een zin." });
        using var lezer = await site.Als("lezer");
        var gelezen = await lezer.Bekijk(uitspraak.Adres());
        var knop = "section[aria-labelledby=hielp] form";

        var antwoord = await lezer.Verstuur(gelezen, [("hielp", "ja")], knop);
        await lezer.Verstuur(gelezen, [("hielp", "nee")], knop);

        antwoord.Doorverwijzing.ShouldBe(uitspraak.Adres());
        (await lezer.Bekijk(uitspraak.Adres())).Document.QuerySelector(knop).ShouldBeNull();
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Antwoordtelling>().Where(t => t.Vraag == Antwoordtelling.Lezen && t.Onderwerp == uitspraak.Kenmerk).Select(t => t.Antwoord + t.Aantal).ToListAsync()).ShouldBe(["Ja1"]);
        using var ander = await site.Als("deelnemer");
        (await ander.Bekijk(uitspraak.Adres())).Document.QuerySelector(knop).ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Search_WithoutResult_BecomesWorkGroupedByLemma_UntilItIsHandled(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var lezer = await site.Als("lezer");
        using var redacteur = await site.Als("contactpersoon");
        await lezer.Bekijk("/casusprudentie?q=zwangerschapsverloven");
        (await redacteur.Bekijk("/casusprudentie/gebruik")).Tekst.ShouldNotContain("zwangerschapsverloven");

        await lezer.Bekijk("/casusprudentie?q=Zwangerschapsverlof");

        var bladzijde = await redacteur.Bekijk("/casusprudentie/gebruik");
        bladzijde.Document.QuerySelectorAll("main tbody th a").Select(a => a.TextContent).ShouldBe(["zwangerschapsverloven"]);
        bladzijde.Tekst.ShouldNotContain("Tom Visser");
        (await redacteur.Verstuur(bladzijde, [])).Doorverwijzing.ShouldBe("/casusprudentie/gebruik#niet-gevonden");
        (await redacteur.Bekijk("/casusprudentie/gebruik")).Tekst.ShouldNotContain("zwangerschapsverloven");
        await lezer.Bekijk("/casusprudentie?q=zwangerschapsverlof");
        await lezer.Bekijk("/casusprudentie?q=zwangerschapsverlof");
        (await redacteur.Bekijk("/casusprudentie/gebruik")).Tekst.ShouldContain("zwangerschapsverloven");
    }

    [Theory, OpElkeDatabase]
    public async Task Search_ThatFailsOnlyForItsChoices_OrWhileTyping_IsNoWork(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var woord = Gepubliceerd.Woord();
        await Gepubliceerd.Zet(site, new() { NaamCasus = $"Iets met {woord}", Wetten = ["WW"], Probleem = "Een zin." });
        using var lezer = await site.Als("lezer");

        await lezer.Bekijk($"/casusprudentie?q={woord}&wet=WIA");
        using var typend = new HttpRequestMessage(HttpMethod.Get, "/casusprudentie?q=zwangerschapsverlof");
        typend.Headers.Add("X-Typend", "1");
        using var antwoord = await lezer.Http.SendAsync(typend);

        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Zoekmisser>().CountAsync()).ShouldBe(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Reading_ByFewPeople_IsNotShown_ByManyOnlyRounded(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (weinig, veel) = (await Gepubliceerd.Zet(site, new() { NaamCasus = "Weinig gelezen", Probleem = "Een zin." }), await Gepubliceerd.Zet(site, new() { NaamCasus = "Veel gelezen", Probleem = "Een zin." }));
        var half = Halfjaar.Keuzes(Kalender.DatumInNederland(DateTime.UtcNow))[0];
        await using (var log = new Inzagelog(site.Databases, site.Dienst<Ketting>(), new Testklok(new(half.Tot.ToDateTime(new(12, 0)), TimeSpan.Zero))))
        {
            for (var i = 0; i < 13; i++)
            {
                var wie = Guid.NewGuid();
                await log.Leg("uwv", wie, "Een lezer", InzageSoort.CasusprudentieGelezen, veel.Id);
                await log.Leg("uwv", i < 9 ? wie : null, "Een lezer", InzageSoort.CasusprudentieGelezen, weinig.Id);
            }
        }

        using var redacteur = await site.Als("coordinator-regio");
        var tekst = (await redacteur.Bekijk("/casusprudentie/gebruik")).Tekst;

        tekst.ShouldContain("lazen ongeveer 15 collega's");
        tekst.ShouldContain("Veel gelezen");
        tekst.ShouldNotContain("Weinig gelezen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfUse_IsForWhoMakesCasusprudentie(Database database)
    {
        var site = Testsite.Op(database);
        foreach (var persona in new[] { "lezer", "manager", "toezicht", "beheerder", "inbrenger-extern" })
        {
            using var ander = await site.Als(persona);
            (await ander.Bekijk("/casusprudentie/gebruik")).Status.ShouldBe(HttpStatusCode.Forbidden, persona);
        }
    }
}
