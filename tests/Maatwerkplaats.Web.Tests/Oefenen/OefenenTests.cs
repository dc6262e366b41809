using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Casusprudentie;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Oefenen;

public sealed class OefenenTests
{
    [Theory, OpElkeDatabase]
    public async Task Weeg_BeforeHandingIn_NeverSendsTheOutcome_AndAfterwardsSetsItSideBySide(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var ik = proef.Ik;
        var gevonden = await ik.Bekijk($"/oefenen?Tekst={proef.Woord}");
        gevonden.Tekst.ShouldContain(proef.Woord);
        var oefening = await proef.Begin();

        var bladzijden = new List<Bladzijde> { gevonden, await ik.Bekijk(proef.Beginadres), await ik.Bekijk("/oefenen"), await ik.Bekijk(oefening), await ik.Bekijk($"{oefening}/weggooien") };
        bladzijden.AddRange(await Task.WhenAll(Oefenstappen.Alle.Select(s => ik.Bekijk($"{oefening}/wegen/{s.Adres()}"))));
        bladzijden.Add(await Proefoefening.Weeg(ik, oefening));
        (await ik.Bekijk($"{oefening}/vergelijken")).Doorverwijzing.ShouldBe(oefening);
        foreach (var bladzijde in bladzijden)
        {
            bladzijde.Status.ShouldBe(HttpStatusCode.OK, bladzijde.Adres);
            Proefoefening.Afloop.Where(w => bladzijde.Html.Contains(w, StringComparison.Ordinal)).ShouldBeEmpty(bladzijde.Adres);
        }

        bladzijden[3].Tekst.ShouldContain("Zij moet alles terugbetalen");
        var naast = await ik.Volg(await Proefoefening.LeverIn(ik, oefening));
        naast.Adres.ShouldBe($"{oefening}/vergelijken");
        naast.Tekst.ShouldContain("kwijtgescholdenafloop");
        naast.Tekst.ShouldContain("Besluit mijnwoord.");
        naast.Tekst.ShouldContain("Bij jou gaf juridisch de doorslag, toen sociaal-maatschappelijk.");
        naast.Tekst.ShouldContain("De mensenafloop telt zwaar.");

        await ik.Verstuur(naast, [("Invoer.Meegenomen", "Eerst bellen, dan rekenen.")]);
        (await ik.Bekijk($"{oefening}/vergelijken")).Html.ShouldContain("Eerst bellen, dan rekenen.");
    }

    [Theory, OpElkeDatabase]
    public async Task Get_ByAnyoneElse_IsNotThere(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin();
        await Proefoefening.Weeg(proef.Ik, oefening);
        await Proefoefening.LeverIn(proef.Ik, oefening);

        foreach (var persona in new[] { "lezer", "manager", "contactpersoon", "coordinator-regio", "coordinator-landelijk", "beheerder", "toezicht" })
        {
            using var ander = await proef.Site.Als(persona);
            foreach (var pad in new[] { "", "/vergelijken", "/weggooien", "/wegen/juridisch" })
            {
                (await ander.Bekijk(oefening + pad)).Status.ShouldBe(HttpStatusCode.NotFound, $"{persona} {pad}");
            }

            foreach (var daad in new[] { "?handler=LeverIn", "?handler=LegOpen", "/weggooien", "/vergelijken", "/vergelijken?handler=Bewaar", "/wegen/weg", "/wegen/weg?handler=Bewaar" })
            {
                (await ander.Verstuur(await ander.Bekijk("/oefenen/beginnen?oefencasus=dubbel"), [], naar: oefening + daad)).Status.ShouldBe(HttpStatusCode.NotFound, $"{persona} {daad}");
            }
        }

        using var buiten = await proef.Site.Als("inbrenger-extern");
        (await buiten.Bekijk("/oefenen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await proef.Ik.Bekijk(oefening)).Doorverwijzing.ShouldBe($"{oefening}/vergelijken", "van wie oefende is er nog alles");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_OfAnything_IsAnEventWithoutWhatItWasAbout(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin();
        await Proefoefening.Weeg(proef.Ik, oefening, "geheimwoord");
        await Proefoefening.LeverIn(proef.Ik, oefening);
        var id = Guid.Parse(oefening.Split('/')[^1]);

        await using var db = await proef.Site.Databases.Open("uwv");
        var gebeurd = await db.Set<VastgelegdeGebeurtenis>().Include(g => g.Handeling).Where(g => g.OnderwerpId == id).OrderBy(g => g.Volgnummer).ToListAsync();
        gebeurd.Select(g => g.Soort).ShouldBe(["OefeningBegonnen", .. Enumerable.Repeat("OefenstapBewaard", 5), "OefeningIngeleverd"]);
        gebeurd.ShouldAllBe(g => g.Handeling!.DoorId == proef.Wie.Id && g.Handeling.Reden == null);
        string.Concat(gebeurd.Select(g => g.Gegevens)).ShouldNotContain("geheimwoord");
        string.Concat(gebeurd.Select(g => g.Gegevens)).ShouldNotContain(proef.Uitspraak.Id.ToString());
        (await db.Set<Oefenblad>().SingleAsync(b => b.OefeningId == id)).Inhoud.Waarde.ShouldNotContain("geheimwoord");

        var gelogd = await db.Set<Inzage>().Where(i => i.PersoonId == proef.Wie.Id && i.OnderwerpId != null).ToListAsync();
        gelogd.ShouldAllBe(i => i.Soort == InzageSoort.CasusprudentieGelezen && i.OnderwerpId == proef.Uitspraak.Id && i.Reden == null);
        gelogd.ShouldNotBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenThrownAway_LeavesNothingOfWhatWasWritten(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin();
        await Proefoefening.Weeg(proef.Ik, oefening);
        var id = Guid.Parse(oefening.Split('/')[^1]);

        (await proef.Ik.Verstuur(await proef.Ik.Bekijk($"{oefening}/weggooien"), [])).Doorverwijzing.ShouldBe("/oefenen");

        (await proef.Ik.Bekijk(oefening)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await proef.Ik.Bekijk("/oefenen")).Tekst.ShouldNotContain(proef.Woord);
        await using var db = await proef.Site.Databases.Open("uwv");
        (await db.Set<Oefenblad>().AnyAsync(b => b.OefeningId == id)).ShouldBeFalse();
        var rest = await db.Set<Oefening>().SingleAsync(o => o.Id == id);
        (rest.Weg, rest.UitspraakId, rest.Oefencasus).ShouldBe((true, null, null));
        (await proef.Site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.Contains(id.ToString(), StringComparison.Ordinal) || b.Contains("oefening", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Controle_WhenARowSaysMoreThanItsHistory_ReportsIt(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var oefening = await site.Dienst<Oefendienst>().Begin(await site.Gebruiker("lezer"), new(Oefencasus: "dubbel"), groep: true, new(Guid.CreateVersion7()));
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();

        await using var db = await site.Databases.Open("uwv");
        await db.Set<Oefening>().Where(o => o.Id == oefening).ExecuteUpdateAsync(o => o.SetProperty(x => x.Open, true));

        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldHaveSingleItem().ShouldStartWith("Oefening");
    }

    [Theory, OpElkeDatabase]
    public async Task CasusIsNogTeLezen_WhenWithdrawnMeanwhile_KeepsTheNotesAndShowsNoTextAnyMore(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var (bezig, klaar) = (await proef.Begin(), await proef.Begin());
        await Proefoefening.Weeg(proef.Ik, bezig, "mijnaantekening");
        await Proefoefening.Weeg(proef.Ik, klaar, "mijnaantekening");
        await Proefoefening.LeverIn(proef.Ik, klaar);
        var stap = await proef.Ik.Bekijk($"{bezig}/wegen/weg");
        await Gepubliceerd.TrekIn(proef.Site, proef.Uitspraak, "Te herleiden.");

        foreach (var pad in new[] { bezig, klaar, $"{klaar}/vergelijken", "/oefenen" })
        {
            var bladzijde = await proef.Ik.Volg(await proef.Ik.Bekijk(pad));
            bladzijde.Html.ShouldNotContain("alles terugbetalen");
            bladzijde.Html.ShouldNotContain(proef.Woord);
            Proefoefening.Afloop.Where(w => bladzijde.Html.Contains(w, StringComparison.Ordinal)).ShouldBeEmpty(pad);
        }

        var over = await proef.Ik.Bekijk(bezig);
        over.Tekst.ShouldContain("Deze casus is ingetrokken");
        over.Tekst.ShouldContain("mijnaantekening");
        (await proef.Ik.Bekijk($"{klaar}/vergelijken")).Tekst.ShouldContain("mijnaantekening");
        (await proef.Ik.Verstuur(stap, [("Invoer.Weg", "Toch nog iets.")])).Html.ShouldContain(OefenRegels.CasusIsNogTeLezen.Zin);
        (await proef.Ik.Bekijk(proef.Beginadres)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task NogNietIngeleverd_WhenSavedAgain_Refuses(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin();
        await Proefoefening.Weeg(proef.Ik, oefening);
        var stap = await proef.Ik.Bekijk($"{oefening}/wegen/besluit");
        await Proefoefening.LeverIn(proef.Ik, oefening);

        var geweigerd = await proef.Ik.Verstuur(stap, [("Invoer.Besluit", "Achteraf anders.")]);

        (geweigerd.Status, geweigerd.Tekst.Contains(OefenRegels.NogNietIngeleverd.Zin, StringComparison.Ordinal)).ShouldBe((HttpStatusCode.BadRequest, true));
        (await proef.Ik.Bekijk($"{oefening}/vergelijken")).Tekst.ShouldNotContain("Achteraf anders.");
    }

    [Theory, OpElkeDatabase]
    public async Task Bewaar_WhileTyping_IsThereOnReturnWithoutAnEvent(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var oefening = await proef.Begin();
        var stap = await proef.Ik.Bekijk($"{oefening}/wegen/juridisch");

        (await proef.Ik.Verstuur(stap, [("Invoer.Bevindingen", "Half getypt")], naar: $"{oefening}/wegen/juridisch?handler=Bewaar")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await proef.Ik.Verstuur(stap, [("Invoer.Bevindingen", "Met 999993653 erin")], naar: $"{oefening}/wegen/juridisch?handler=Bewaar")).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await proef.Ik.Bekijk($"{oefening}/wegen/juridisch")).Html.ShouldContain("Half getypt");
        var id = Guid.Parse(oefening.Split('/')[^1]);
        await using var db = await proef.Site.Databases.Open("uwv");
        (await db.Set<Oefening>().SingleAsync(o => o.Id == id)).Versie.ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task CasusHeeftEenAfloop_WhenNothingWasDecided_OffersAnother(Database database)
    {
        var site = Testsite.Op(database);
        var zonder = await Gepubliceerd.Zet(site, new() { NaamCasus = "Zonder afloop", Probleem = "Er speelt iets." });
        using var lezer = await site.Als("lezer");

        (await lezer.Bekijk($"/oefenen/beginnen?jaar={zonder.Jaar}&nummer={zonder.Nummer}")).Tekst.ShouldContain(OefenRegels.CasusHeeftEenAfloop.Zin);
        (await lezer.Bekijk(zonder.Adres())).Html.ShouldNotContain("Oefen met deze casus");
        await Should.ThrowAsync<Core.Shared.RegelOvertreden>(async () =>
            await site.Dienst<Oefendienst>().Begin(await site.Gebruiker("lezer"), new(zonder.Jaar, zonder.Nummer), groep: false, new(Guid.CreateVersion7())));
    }

    [Theory, OpElkeDatabase]
    public async Task KiesVoorMij_WithALaw_ChoosesOneOfThatLaw_AndSaysSoWhenThereIsNone(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        var keuze = proef.Site.Dienst<Oefenkeuze>();

        var gekozen = await keuze.KiesVoorMij(proef.Wie, "WIA", "");
        (await keuze.Voorstel(proef.Wie, gekozen.ShouldNotBeNull())).Wetten.ShouldContain("WIA");
        (await keuze.KiesVoorMij(proef.Wie, "bestaat niet", "")).ShouldBeNull();

        var knop = (await proef.Ik.Bekijk("/oefenen?Wet=WIA")).Document.QuerySelector("main form button[name='handler']")!;
        (knop.GetAttribute("value"), knop.TextContent.Trim()).ShouldBe(("Kies", "Kies er een voor mij"));
        (await proef.Ik.Bekijk("/oefenen?Tekst=&Wet=WIA&handler=Kies")).Doorverwijzing!.ShouldStartWith("/oefenen/beginnen?jaar=");
        (await proef.Ik.Bekijk("/oefenen?Wet=bestaat+niet&handler=Kies")).Doorverwijzing.ShouldBe("/oefenen");
        (await proef.Ik.Bekijk("/oefenen?Tekst=999993653")).Doorverwijzing.ShouldBe("/oefenen");
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsPlaatsVoorEenOefening_WhenThereAreTooMany_Refuses(Database database)
    {
        using var proef = await Proefoefening.Maak(database);
        await using (var db = await proef.Site.Databases.Open("uwv"))
        {
            for (var i = 0; i < OefenRegels.MeesteOefeningen; i++)
            {
                var oefening = new Oefening { Id = Guid.CreateVersion7(), Organisatie = "uwv", PersoonId = proef.Wie.Id, Oefencasus = "dubbel", BegonnenOp = DateTime.UtcNow };
                db.Add(oefening);
                db.Add(new Oefenblad { OefeningId = oefening.Id, PersoonId = proef.Wie.Id, Organisatie = "uwv", Inhoud = new("leeg"), BewaardOp = DateTime.UtcNow });
            }

            await db.SaveChangesAsync();
        }

        (await proef.Ik.Verstuur(await proef.Ik.Bekijk(proef.Beginadres), [])).Tekst.ShouldContain(OefenRegels.ErIsPlaatsVoorEenOefening.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Links_FromCasusprudentieStartAndHelp_LeadHere(Database database)
    {
        using var proef = await Proefoefening.Maak(database);

        var lezen = await proef.Ik.Bekijk(proef.Uitspraak.Adres());
        var link = lezen.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Oefen met deze casus").GetAttribute("href")!;
        (await proef.Ik.Bekijk(link)).Tekst.ShouldContain("Je kon de afloop al lezen");
        (await proef.Ik.Bekijk("/casusprudentie")).Document.QuerySelector("a[href='/oefenen']").ShouldNotBeNull();
        (await proef.Ik.Bekijk("/")).Document.QuerySelector("a[href='/oefenen']").ShouldNotBeNull();
        (await proef.Ik.Bekijk("/oefenen")).Document.QuerySelector("a[href='/hulp/oefenen']").ShouldNotBeNull();
    }
}
