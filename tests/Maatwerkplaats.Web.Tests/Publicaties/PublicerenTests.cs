using System.Net;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Publicaties;

public sealed class PublicerenTests
{
    private const string Buikpijn = "Mevrouw Yasemin Kaya kreeg veertien maanden een voorschot. Daarna belde ik met Plukster over de schuld. Bel 06-12345678.";

    [Theory, OpElkeDatabase]
    public async Task Post_FromFinishedCaseToReadable_LeavesNoPersonalData(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerond(site);
        using var noord = await site.Als("contactpersoon");
        var begin = await noord.Bekijk($"{casus.Adres}/casusprudentie");
        var werk = await noord.Volg(await noord.Verstuur(begin, []));
        werk.Tekst.ShouldContain("Nog 1 te beoordelen");
        werk.Document.QuerySelectorAll("mark").Length.ShouldBeGreaterThan(2);

        var teVroeg = await noord.Verstuur(werk, [], naar: $"{casus.Adres}/casusprudentie?handler=Klaar");
        teVroeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        teVroeg.Tekst.ShouldContain(PublicatieRegels.AllesIsBeoordeeld.Zin);

        werk = await noord.Volg(await noord.Verstuur(werk, [("Invoer.Vorm", "Plukster"), ("Invoer.Vervangen", "true"), ("Invoer.Rol", "partner")], naar: $"{casus.Adres}/casusprudentie?handler=Oordeel"));
        werk.Tekst.ShouldContain("Alles is beoordeeld");
        var klaar = await noord.Volg(await noord.Verstuur(werk, [], naar: $"{casus.Adres}/casusprudentie?handler=Klaar"));
        klaar.Tekst.ShouldContain("De persoonsgegevens zijn eruit");
        var gepubliceerd = await noord.Volg(await noord.Verstuur(klaar, [], naar: $"{casus.Adres}/casusprudentie?handler=Publiceer"));

        var adres = gepubliceerd.Document.QuerySelector("main a[href^='/id/casusprudentie']")!.GetAttribute("href")!;
        using var lezer = await site.Als("lezer");
        var vast = await lezer.Bekijk(adres);
        vast.Status.ShouldBe(HttpStatusCode.SeeOther);
        var gelezen = await lezer.Bekijk(vast.Doorverwijzing!);
        gelezen.Tekst.ShouldContain("[partner]");
        foreach (var geheim in new[] { "Kaya", "Yasemin", "Plukster", "12345678", casus.Nummer, "Bram", "Postma" })
        {
            gelezen.Html.ShouldNotContain(geheim, Case.Insensitive);
        }

        // Alleen de eigen publicatie: een andere test werkt intussen aan een ander dossier.
        var eigen = $"{await DossierVan(site, casus)}";
        (await site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.Contains(eigen, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSomethingWasMissed_NeedsASecondReaderWhoIsAnother(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerond(site);
        using var noord = await site.Als("contactpersoon");
        var werk = await Begonnen(noord, casus);
        werk = await noord.Volg(await noord.Verstuur(werk, [("Gemist.Tekst", "voorschot"), ("Gemist.Soort", "Werkgever")], naar: $"{casus.Adres}/casusprudentie?handler=Gemist"));
        werk = await noord.Volg(await noord.Verstuur(werk, [("Invoer.Vorm", "Plukster"), ("Invoer.Vervangen", "true")], naar: $"{casus.Adres}/casusprudentie?handler=Oordeel"));
        var klaar = await noord.Volg(await noord.Verstuur(werk, [], naar: $"{casus.Adres}/casusprudentie?handler=Klaar"));
        klaar.Tekst.ShouldContain("tweede paar ogen");

        var geweigerd = await noord.Verstuur(klaar, [], naar: $"{casus.Adres}/casusprudentie?handler=Publiceer");
        geweigerd.Tekst.ShouldContain(PublicatieRegels.TweedeLezerGafAkkoord.Zin);
        await noord.Verstuur(klaar, [], naar: $"{casus.Adres}/casusprudentie?handler=Tweede");
        var id = await DossierVan(site, casus);

        (await noord.Bekijk($"/casusprudentie/meelezen/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk($"/casusprudentie/meelezen/{id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var landelijk = await site.Als("coordinator-landelijk");
        (await landelijk.Bekijk("/casusprudentie/meelezen")).Html.ShouldContain(id.ToString());
        var stuk = await landelijk.Bekijk($"/casusprudentie/meelezen/{id}");
        stuk.Html.ShouldNotContain("Kaya");
        stuk.Html.ShouldNotContain(casus.Nummer);
        var leeg = await landelijk.Verstuur(stuk, [("Invoer.Akkoord", "false")]);
        leeg.Fout("Invoer.Reden").ShouldNotBeNull();
        await landelijk.Verstuur(stuk, [("Invoer.Akkoord", "true")]);

        var verder = await noord.Bekijk($"{casus.Adres}/casusprudentie");
        verder.Tekst.ShouldContain("las mee");
        (await noord.Verstuur(verder, [], naar: $"{casus.Adres}/casusprudentie?handler=Publiceer")).Doorverwijzing.ShouldNotBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_ByTwoAtOnce_PublishesBoth(Database database)
    {
        var site = Testsite.Op(database);
        Proefcasus[] casussen = [await Afgerond(site), await Afgerond(site), await Afgerond(site)];
        using var noord = await site.Als("contactpersoon");
        var klaar = new List<Bladzijde>();
        foreach (var casus in casussen)
        {
            var werk = await Begonnen(noord, casus);
            werk = await noord.Volg(await noord.Verstuur(werk, [("Invoer.Vorm", "Plukster"), ("Invoer.Vervangen", "true")], naar: $"{casus.Adres}/casusprudentie?handler=Oordeel"));
            klaar.Add(await noord.Volg(await noord.Verstuur(werk, [], naar: $"{casus.Adres}/casusprudentie?handler=Klaar")));
        }

        var antwoorden = await Task.WhenAll(casussen.Zip(klaar).Select(c => noord.Verstuur(c.Second, [], naar: $"{c.First.Adres}/casusprudentie?handler=Publiceer")));

        antwoorden.ShouldAllBe(a => a.Doorverwijzing != null);
        var kenmerken = new List<string>();
        foreach (var casus in casussen)
        {
            kenmerken.Add((await Uitspraak(site, casus)).Kenmerk);
        }

        kenmerken.Distinct().Count().ShouldBe(casussen.Length);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenWithdrawn_TheTextIsGoneAndTheMarkSaysWhy(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerond(site);
        using var noord = await site.Als("contactpersoon");
        await Gepubliceerd(noord, casus);
        var formulier = await noord.Bekijk($"{casus.Adres}/casusprudentie/terughalen");
        (await noord.Verstuur(formulier, [])).Fout("Invoer.Reden").ShouldNotBeNull();
        await noord.Verstuur(formulier, [("Invoer.Reden", "De cliënt is toch te herkennen.")]);

        var uitspraak = await Uitspraak(site, casus);
        uitspraak.Inhoud.ShouldNotContain("voorschot");
        using var lezer = await site.Als("lezer");
        var bladzijde = await lezer.Bekijk($"/casusprudentie/{uitspraak.Jaar}/{uitspraak.Nummer}");
        bladzijde.Tekst.ShouldContain("ingetrokken");
        bladzijde.Tekst.ShouldContain("De cliënt is toch te herkennen.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenANewVersionIsPublished_TheOldOnePointsToIt(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerond(site);
        using var noord = await site.Als("contactpersoon");
        await Gepubliceerd(noord, casus);
        var oud = await Uitspraak(site, casus);
        var solve = await Proefcasus.Persoon(site, "solve");
        await site.Dienst<Volgdienst>().Volg(solve, Volgsoort.Uitspraak, oud.Kenmerk);
        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/casusprudentie/terughalen?nieuw=true"), [("Invoer.Reden", "De oplossing is aangevuld.")]);
        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/casusprudentie/tekst/oplossing"), [("Invoer.Tekst", "Het restant is kwijtgescholden.")]);
        var klaar = await noord.Volg(await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/casusprudentie"), [], naar: $"{casus.Adres}/casusprudentie?handler=Klaar"));
        await noord.Verstuur(klaar, [], naar: $"{casus.Adres}/casusprudentie?handler=Publiceer");

        using var lezer = await site.Als("lezer");
        var vorige = await lezer.Bekijk($"/casusprudentie/{oud.Jaar}/{oud.Nummer}");
        vorige.Tekst.ShouldContain("Er is een nieuwe versie");
        var nieuwe = await Uitspraak(site, casus);
        (await lezer.Bekijk($"/casusprudentie/{nieuwe.Jaar}/{nieuwe.Nummer}")).Tekst.ShouldContain("Het restant is kwijtgescholden.");
        (await site.Dienst<Volgdienst>().Lees(solve)).ShouldContain(v => v.Sleutel == nieuwe.Kenmerk, "wie volgde, volgt de nieuwe versie");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Bericht>().AnyAsync(b => b.PersoonId == solve.Id && b.Casus == oud.Kenmerk && b.Tekst.Contains($"vervangen door {nieuwe.Kenmerk}"))).ShouldBeTrue();
    }

    [Theory, OpElkeDatabase]
    public async Task Get_BeforePublishing_NothingIsReadable(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerond(site);
        using var noord = await site.Als("contactpersoon");
        await Begonnen(noord, casus);

        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Uitspraak>().AnyAsync(u => u.Herkomst.StartsWith(casus.Nummer))).ShouldBeFalse();
        var dossier = await db.Set<Publicatiedossier>().AsNoTracking().SingleAsync(p => p.CasusId == casus.Id);
        dossier.Werkstuk.Waarde.ShouldNotContain("Kaya");
        dossier.Staat.ShouldNotContain("Kaya");
    }

    private static async Task<Proefcasus> Afgerond(Testsite site, bool magCasusprudentie = true)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.VulMeldingAan("Voorschot terug", Buikpijn, "Niet in één keer terug", Urgentie.Gewoon, null));
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, "Eerder bellen", JaNeeMisschien.Nee, null, magCasusprudentie));
        return casus;
    }

    private static async Task<Bladzijde> Begonnen(Bezoeker wie, Proefcasus casus) =>
        await wie.Volg(await wie.Verstuur(await wie.Bekijk($"{casus.Adres}/casusprudentie"), []));

    private static async Task Gepubliceerd(Bezoeker wie, Proefcasus casus)
    {
        var adres = $"{casus.Adres}/casusprudentie?handler=";
        var werk = await Begonnen(wie, casus);
        werk = await wie.Volg(await wie.Verstuur(werk, [("Invoer.Vorm", "Plukster"), ("Invoer.Vervangen", "true")], naar: adres + "Oordeel"));
        var klaar = await wie.Volg(await wie.Verstuur(werk, [], naar: adres + "Klaar"));
        (await wie.Verstuur(klaar, [], naar: adres + "Publiceer")).Doorverwijzing.ShouldNotBeNull();
    }

    private static async Task<Guid> DossierVan(Testsite site, Proefcasus casus)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Publicatiedossier>().Where(p => p.CasusId == casus.Id).Select(p => p.Id).SingleAsync();
    }

    private static async Task<Uitspraak> Uitspraak(Testsite site, Proefcasus casus)
    {
        await using var db = await site.Databases.Open("uwv");
        var id = await db.Set<Publicatiedossier>().Where(p => p.CasusId == casus.Id).Select(p => p.UitspraakId).SingleAsync();
        return await db.Set<Uitspraak>().AsNoTracking().SingleAsync(u => u.Id == id);
    }

    [Theory, OpElkeDatabase]
    public async Task AlleenAfgerondeCasussen_WhenStillOpen_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefcasus.InBehandeling(site);

        await Begin(site, casus, null).ShouldBreken(PublicatieRegels.AlleenAfgerondeCasussen);
    }

    [Theory, OpElkeDatabase]
    public async Task PublicerenIsAfgesproken_WhenItWasNot_RefusesWithoutAReason(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerond(site, magCasusprudentie: false);

        await Begin(site, casus, " ").ShouldBreken(PublicatieRegels.PublicerenIsAfgesproken);
        await Begin(site, casus, "De inbrenger vindt het nu goed.");
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsEenTekst_WhenNoneWasMade_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Afgerond(site);

        await site.Dienst<Publicatiedienst>().VraagTweedeLezer(await Proefcasus.Persoon(site, "contactpersoon"), casus.Nummer, new(Guid.CreateVersion7()))
            .ShouldBreken(PublicatieRegels.ErIsEenTekst);
    }

    private static async Task Begin(Testsite site, Proefcasus casus, string? reden) =>
        await site.Dienst<Publicatiedienst>().Begin(await Proefcasus.Persoon(site, "contactpersoon"), casus.Nummer, reden, new(Guid.CreateVersion7()));
}
