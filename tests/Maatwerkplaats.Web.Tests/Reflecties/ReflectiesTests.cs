using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Web.Tests.Verhalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Reflecties;

public sealed class ReflectiesTests
{
    [Theory, OpElkeDatabase]
    public async Task Overzien_AfterThreeMonths_ProposesOnceAndStaysSilentAfterNo(Database database)
    {
        var klok = new Testklok(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        using var site = Testsite.Eigen(database, klok);
        var casus = await Proefverhaal.Afgerond(site, "Het voorschot moest terug.");
        (await Voorgesteld()).ShouldBeFalse("pas na drie maanden");
        klok.Vooruit(TimeSpan.FromDays(ReflectieRegels.NaDagen + 1));
        (await Voorgesteld()).ShouldBeTrue();
        using var noord = await site.Als("contactpersoon");
        var formulier = await noord.Bekijk($"/reflecties/overslaan?casus={casus.Nummer}");
        (await noord.Verstuur(formulier, [])).Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(ReflectieRegels.OverslaanZegtWaarom.Zin);
        await noord.Verstuur(formulier, [("Invoer.Reden", "Al besproken aan tafel.")]);
        (await noord.Bekijk("/reflecties")).Html.ShouldNotContain(casus.Nummer);

        var ander = await Proefverhaal.Afgerond(site, "Nog een voorschot.");
        klok.Vooruit(TimeSpan.FromDays(ReflectieRegels.TotDagen + 1));
        casus = ander;
        (await Voorgesteld()).ShouldBeFalse("na een jaar vraagt niemand er meer om");

        async Task<bool> Voorgesteld()
        {
            using var bezoeker = await site.Als("contactpersoon");
            return (await bezoeker.Bekijk("/reflecties")).Html.Contains(casus.Nummer, StringComparison.Ordinal);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Plannen_WithInvitations_SendsTheAppointmentAndEveryChange(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefverhaal.Afgerond(site, "Het voorschot moest terug.");
        using var noord = await site.Als("contactpersoon");
        var formulier = await noord.Bekijk($"/reflecties/plannen?casus={casus.Nummer}");
        formulier.Document.QuerySelector("[name='Invoer.Casussen']")!.GetAttribute("value").ShouldBe(casus.Nummer);
        (await noord.Verstuur(formulier, [])).Fout("Moment.Datum").ShouldNotBeNull();
        var dag = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(7)).ToString("yyyy-MM-dd");
        var uitnodigen = await noord.Volg(await noord.Verstuur(formulier, [("Moment.Datum", dag), ("Moment.Tijd", "10:00"), ("Moment.Plaats", "Zaal 3")]));
        var adres = uitnodigen.Adres[..uitnodigen.Adres.LastIndexOf('/')];
        await noord.Verstuur(uitnodigen, [("Collega.Wie.Naam", "Sanne Verhulst"), ("Collega.Namens", "inbrenger")], $"form[action*='Collega']", $"{adres}/uitnodigen?handler=Collega");
        await noord.Verstuur(uitnodigen, [("Buiten.Namens", "SZW"), ("Buiten.Email", "afdeling@szw.voorbeeld.nl")], $"form[action*='Buiten']", $"{adres}/uitnodigen?handler=Buiten");
        (await noord.Bekijk(adres)).Tekst.ShouldContain("Iemand van SZW");
        (await Mails(site, adres)).ShouldBe(3);

        var wijzigen = await noord.Bekijk($"{adres}/wijzigen");
        await noord.Verstuur(wijzigen, [("Invoer.Tijd", "14:00"), ("Invoer.Reden", "De zaal was bezet.")]);
        (await Mails(site, adres)).ShouldBe(6);
        using var ics = await noord.Http.GetAsync($"{adres}/afspraak.ics");
        var agenda = await ics.Content.ReadAsStringAsync();
        agenda.ShouldContain("SUMMARY:Reflectiegesprek");
        agenda.ShouldContain("SEQUENCE:1");
        agenda.ShouldNotContain(casus.Nummer);

        (await noord.Verstuur(wijzigen, [("Afzeggen.Reden", "")], "form[action*='ZegAf']", $"{adres}/wijzigen?handler=ZegAf")).Fout("Afzeggen.Reden").ShouldNotBeNull().ShouldContain(ReflectieRegels.AfzeggenZegtWaarom.Zin);
        await noord.Verstuur(wijzigen, [("Afzeggen.Reden", "Het past niet meer.")], "form[action*='ZegAf']", $"{adres}/wijzigen?handler=ZegAf");
        (await Mails(site, adres)).ShouldBe(9);
        using var sanne = await site.Als("inbrenger");
        (await sanne.Bekijk(adres)).Tekst.ShouldContain("Het past niet meer.");
    }

    [Theory, OpElkeDatabase]
    public async Task AlleenOverAfgerondeCasussen_WhenStillOpen_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);

        await site.Dienst<Reflectiedienst>().Plan(await Proefcasus.Persoon(site, "contactpersoon"), Reflectiesoort.Betrokkenen, [casus.Nummer], Straks(), Zaal, new(Guid.CreateVersion7()))
            .ShouldBreken(ReflectieRegels.AlleenOverAfgerondeCasussen);
    }

    [Theory, OpElkeDatabase]
    public async Task Bekijken_AcrossCases_ShowsNoCaseNumberOrTitle(Database database)
    {
        var site = Testsite.Op(database);
        var een = await Proefverhaal.Afgerond(site, "Mevrouw Yasemin Kaya kreeg een voorschot.");
        var twee = await Proefverhaal.Afgerond(site, "Meneer De Boer kreeg een brief.");
        var begeleider = await Proefcasus.Persoon(site, "contactpersoon");
        var nummer = await site.Dienst<Reflectiedienst>().Plan(begeleider, Reflectiesoort.Dwarsdoorsnede, [een.Nummer, twee.Nummer], Straks(), Zaal, new(Guid.CreateVersion7()));
        using var noord = await site.Als("contactpersoon");
        var gelezen = await noord.Bekijk($"/reflecties/{nummer}");

        gelezen.Tekst.ShouldContain("Casus 2");
        gelezen.Tekst.ShouldContain("WIA");
        foreach (var geheim in new[] { een.Nummer, twee.Nummer, "Kaya", "De Boer", "Voorschot terug" })
        {
            gelezen.Tekst.ShouldNotContain(geheim);
        }

        (await noord.Bekijk($"/reflecties/{nummer}/leidraad/verwonderen")).Tekst.ShouldContain("Wat zie je in meer casussen terugkomen?");
    }

    [Theory, OpElkeDatabase]
    public async Task Leidraad_NotesAreReadByParticipantsOnly(Database database)
    {
        var site = Testsite.Op(database);
        var nummer = await Gepland(site);
        using var noord = await site.Als("contactpersoon");
        var stap = await noord.Bekijk($"/reflecties/{nummer}/leidraad/verwonderen");
        var verder = await noord.Verstuur(stap, [("Invoer.Tekst", "Het kantelde toen iemand belde.")]);
        verder.Doorverwijzing.ShouldBe($"/reflecties/{nummer}/leidraad/dromen");
        using var sanne = await site.Als("inbrenger");
        (await sanne.Bekijk($"/reflecties/{nummer}/leidraad/verwonderen")).Tekst.ShouldContain("Het kantelde toen iemand belde.");

        foreach (var ander in new[] { "coordinator-landelijk", "coordinator-regio", "manager", "toezicht", "beheerder", "lezer", "solve" })
        {
            using var bezoeker = await site.Als(ander);
            foreach (var plek in new[] { "", "/leidraad/verwonderen", "/lessen/opschrijven", "/afspraak.ics" })
            {
                (await bezoeker.Bekijk($"/reflecties/{nummer}{plek}")).Status.ShouldBe(HttpStatusCode.NotFound, $"{ander} {plek}");
            }
        }

        (await sanne.Bekijk($"/reflecties/{nummer}/uitnodigen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await using var db = await site.Databases.Open("uwv");
        var id = await db.Set<ReflectieRij>().Where(r => r.Nummer == nummer).Select(r => r.Id).SingleAsync();
        (await db.Set<Reflectienotitie>().AsNoTracking().SingleAsync(n => n.GesprekId == id)).Tekst.Waarde.ShouldNotContain("kantelde");
        (await db.Set<VastgelegdeGebeurtenis>().Where(g => g.OnderwerpId == id).Select(g => g.Gegevens).ToListAsync()).ShouldAllBe(g => !g.Contains("kantelde"));
        await noord.Verstuur(await noord.Bekijk($"/reflecties/{nummer}/leidraad/verwonderen"), [("Invoer.Tekst", "")]);
        (await db.Set<Reflectienotitie>().AnyAsync(n => n.GesprekId == id)).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Lessen_AreSharedOnlyAfterTheCheckAndReachThemeSolveAndFollowers(Database database)
    {
        var site = Testsite.Op(database);
        var nummer = await Gepland(site);
        var volger = await Proefcasus.Persoon(site, "solve");
        await site.Dienst<Volgdienst>().Volg(volger, Volgsoort.Onderwerp, "eerder bellen");
        using var noord = await site.Als("contactpersoon");
        await noord.Verstuur(await noord.Bekijk($"/reflecties/{nummer}"), [("Invoer.Client", "Beter")], "form[action*='Gehouden']", $"/reflecties/{nummer}?handler=Gehouden");
        await Leer(noord, nummer, "Eerder bellen met Sanne Verhulst scheelt een jaar.");
        await Leer(noord, nummer, "Eerder bellen scheelt een jaar wachten.");
        var gesprek = await noord.Bekijk($"/reflecties/{nummer}");
        gesprek.Tekst.ShouldContain("Beter");
        string[] delen = [.. gesprek.Document.QuerySelectorAll("a[href$='/delen']").Select(a => a.GetAttribute("href")!)];
        delen.Length.ShouldBe(2);

        var geweigerd = await noord.Verstuur(await noord.Bekijk(delen[0]), [("Invoer.Nagekeken", "true")]);
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk("/reflecties/lessen")).Html.ShouldNotContain("scheelt een jaar");

        (await noord.Verstuur(await noord.Bekijk(delen[1]), [("Invoer.Hulp", "wegen")])).Doorverwijzing.ShouldNotBeNull();
        var lessen = await lezer.Bekijk("/reflecties/lessen");
        lessen.Tekst.ShouldContain("Eerder bellen scheelt een jaar wachten.");
        lessen.Html.ShouldNotContain(nummer);
        (await lezer.Bekijk("/reflecties/lessen?Orde=Tweede")).Tekst.ShouldNotContain("Eerder bellen scheelt");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Bericht>().AnyAsync(b => b.PersoonId == volger.Id && b.Tekst.Contains("eerder bellen"))).ShouldBeTrue();
        var landelijk = await Proefcasus.Persoon(site, "coordinator-landelijk");
        (await db.Set<Bericht>().AnyAsync(b => b.PersoonId == landelijk.Id && b.Tekst.Contains("handleiding"))).ShouldBeTrue();
        (await site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.StartsWith("Reflectie", StringComparison.Ordinal) || b.Contains("reflectie", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static readonly Sessieplek Zaal = new("Zaal 3", null);

    /// <summary>Later vandaag, of als het al avond is meteen: in elk geval vandaag, zodat het gesprek er is.</summary>
    private static Sessiemoment Straks() => new(DateTime.UtcNow.AddMinutes(2), 60);

    /// <summary>Een gesprek van vandaag met de contactpersoon als begeleider en de inbrenger erbij.</summary>
    private static async Task<string> Gepland(Testsite site)
    {
        var casus = await Proefverhaal.Afgerond(site, "Mevrouw Yasemin Kaya kreeg een voorschot.");
        var (dienst, begeleider) = (site.Dienst<Reflectiedienst>(), await Proefcasus.Persoon(site, "contactpersoon"));
        var nummer = await dienst.Plan(begeleider, Reflectiesoort.Betrokkenen, [casus.Nummer], Straks(), Zaal, new(Guid.CreateVersion7()));
        var sanne = (await Proefcasus.Persoon(site, "inbrenger")).AlsBetrokkene();
        await dienst.Doe(begeleider, nummer, ReflectieRecht.Leiden, new(Guid.CreateVersion7()), g => g.NodigUit(sanne, "inbrenger"));
        return nummer;
    }

    private static async Task Leer(Bezoeker wie, string nummer, string tekst) => (await wie.Verstuur(
        await wie.Bekijk($"/reflecties/{nummer}/lessen/opschrijven"), [("Invoer.Tekst", tekst), ("Invoer.Context", "een voorschot na een late keuring"), ("Invoer.Orde", "Eerste")])).Doorverwijzing.ShouldNotBeNull();

    private static async Task<int> Mails(Testsite site, string adres)
    {
        var nummer = adres.Split('/')[^1];
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<UitgaandeMail>().CountAsync(m => m.Onderwerp.EndsWith(nummer));
    }
}
