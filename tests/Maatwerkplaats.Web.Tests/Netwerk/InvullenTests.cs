using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Netwerk;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Netwerk;

public sealed class InvullenTests
{
    [Theory, OpElkeDatabase]
    public async Task Post_WhenSwitchedOn_LetsColleaguesFindMeAndWhenOffNoLonger(Database database)
    {
        var site = Testsite.Op(database);
        var (mens, woord) = (await Netwerkmens.Nieuw(site), Netwerkmens.EigenWoord());
        using var ik = await mens.LogIn();
        using var ander = await site.Als("lezer");
        (await ander.Bekijk($"/netwerk?q={woord}")).Tekst.ShouldNotContain(mens.Naam);

        var aan = await ik.Verstuur(await ik.Bekijk("/netwerk/mijn"), [("Invoer.Vindbaar", "true"), ("Invoer.Deskundigheid", woord), ("Invoer.Wetten", "WIA"), ("Invoer.Dagen", "Maandag")]);
        aan.Doorverwijzing.ShouldBe("/netwerk/mijn");
        var gevonden = await ander.Bekijk($"/netwerk?q={woord}");
        gevonden.Tekst.ShouldContain(mens.Naam);
        gevonden.Tekst.ShouldContain("Te bereiken op maandag");
        gevonden.Html.ShouldContain($"mailto:{mens.Persoon.Email}");

        // Een vinkje dat uit staat, gaat niet mee.
        var pagina = await ik.Bekijk("/netwerk/mijn");
        pagina.Document.QuerySelector("[name='Invoer.Vindbaar']")!.RemoveAttribute("checked");
        (await ik.Verstuur(pagina, [])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await ander.Bekijk($"/netwerk?q={woord}")).Tekst.ShouldNotContain(mens.Naam);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ForAnyone_StartsSwitchedOffAndAsksNothingWeKnow(Database database)
    {
        var mens = await Netwerkmens.Nieuw(Testsite.Op(database), plaats: "Emmen");
        using var ik = await mens.LogIn();

        var pagina = await ik.Bekijk("/netwerk/mijn");

        pagina.Document.QuerySelector("[name='Invoer.Vindbaar']")!.HasAttribute("checked").ShouldBeFalse();
        pagina.Tekst.ShouldContain("Emmen");
        pagina.Document.QuerySelectorAll("main form [name]").Select(v => v.GetAttribute("name")).ShouldNotContain("Invoer.Plaats");
    }

    [Theory, OpElkeDatabase]
    public async Task VindbaarZegtWaarvoor_WhenNothingIsSaid_IsToldAtTheField(Database database)
    {
        var mens = await Netwerkmens.Nieuw(Testsite.Op(database));
        using var ik = await mens.LogIn();

        var antwoord = await ik.Verstuur(await ik.Bekijk("/netwerk/mijn"), [("Invoer.Vindbaar", "true")]);

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Fout("Invoer.Deskundigheid").ShouldNotBeNull().ShouldContain("Zeg waarvoor collega's je kunnen vragen");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfMyContributions_CountsWhereIJoinedAndNeverWhatIBroughtIn(Database database)
    {
        var site = Testsite.Op(database);
        var woord = Netwerkmens.EigenWoord();
        var mens = await Netwerkmens.Nieuw(site, Netwerkgegevens.Leeg with { Deskundigheid = woord });
        var meegedaan = await Proefcasus.InBehandeling(site);
        await meegedaan.Doe("contactpersoon", CasusRecht.MensenErbijHalen, c => c.HaalCollegaErbij(mens.Persoon.AlsBetrokkene(), "Notulist", null, null));
        await site.Dienst<Casusdienst>().MeldAan(
            Core.Toegang.Gebruiker.Van(mens.Persoon), new("Mijn eigen buikpijn over iets.", "Dat het beter wordt.") { Werkplaats = "noord" }, new(Guid.NewGuid()));
        using var ander = await site.Als("lezer");
        using var ik = await mens.LogIn();

        (await ik.Bekijk("/netwerk/mijn")).Tekst.ShouldContain("Je deed 1 keer mee aan een casus.");
        var kaartje = await ander.Bekijk($"/netwerk?q={woord}");
        kaartje.Tekst.ShouldContain("Deed 1 keer mee");
        kaartje.Tekst.ShouldNotContain(meegedaan.Nummer);

        await ik.Verstuur(await ik.Bekijk("/netwerk/mijn"), [("Invoer.BijdragenVerbergen", "true")]);
        (await ander.Bekijk($"/netwerk?q={woord}")).Tekst.ShouldNotContain("keer mee");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSavedElsewhereMeanwhile_SaysSoAndKeepsWhatWasTyped(Database database)
    {
        var mens = await Netwerkmens.Nieuw(Testsite.Op(database));
        using var ik = await mens.LogIn();
        var (eerste, tweede) = (await ik.Bekijk("/netwerk/mijn"), await ik.Bekijk("/netwerk/mijn"));
        await ik.Verstuur(eerste, [("Invoer.Hulp", "Van het ene tabblad.")]);

        var botsing = await ik.Verstuur(tweede, [("Invoer.Hulp", "Van het andere tabblad.")]);

        botsing.Status.ShouldBe(HttpStatusCode.Conflict);
        botsing.Html.ShouldContain("Van het andere tabblad.");
        (await ik.Verstuur(botsing, [])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_IsKeptAsAnEventWithoutWhatWasWritten(Database database)
    {
        var site = Testsite.Op(database);
        var (mens, woord) = (await Netwerkmens.Nieuw(site), Netwerkmens.EigenWoord());
        using var ik = await mens.LogIn();
        await ik.Verstuur(await ik.Bekijk("/netwerk/mijn"), [("Invoer.Hulp", woord)]);

        await using var db = await site.Databases.Open("uwv");
        var plek = await db.Set<Netwerkplek>().SingleAsync(p => p.PersoonId == mens.Id);
        var gebeurtenis = await db.Set<VastgelegdeGebeurtenis>().SingleAsync(g => g.OnderwerpId == plek.Id);

        gebeurtenis.Soort.ShouldBe(nameof(NetwerkplekGewijzigd));
        gebeurtenis.Gegevens.ShouldNotContain(woord);
        (await ik.Bekijk("/netwerk/mijn")).Tekst.ShouldContain("je wijzigde waarmee ik help");
    }
}
