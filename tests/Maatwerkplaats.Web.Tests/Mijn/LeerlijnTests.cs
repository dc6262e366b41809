using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Data.Kopieen;
using Maatwerkplaats.Core.Leerlijn;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Casusprudentie;
using Maatwerkplaats.Web.Tests.Netwerk;
using Maatwerkplaats.Web.Tests.Oefenen;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Mijn;

public sealed class LeerlijnTests
{
    [Theory, OpElkeDatabase]
    public async Task Bekijk_OwnLine_ShowsWhatIDidPractisedAndLearned(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var casus = await Proefcasus.InBehandeling(site);
        var ik = await site.Gebruiker("inbrenger");
        await site.Dienst<Oefendienst>().Begin(ik, new(Oefencasus: "dubbel"), groep: false, new(Guid.CreateVersion7()));
        using var inbrenger = await site.Als("inbrenger");
        using var contact = await site.Als("contactpersoon");
        await inbrenger.Verstuur(await inbrenger.Bekijk($"/mijn/leren?bij={casus.Nummer}"), [("Invoer.Tekst", "Eerder een jurist vragen.")], "#schrijven");

        var mijn = await inbrenger.Bekijk("/mijn/leren");
        Deel(mijn, "geleerd").ShouldSatisfyAllConditions(d => d.ShouldContain("Eerder een jurist vragen."), d => d.ShouldContain($"bij {casus.Nummer}"));
        Deel(mijn, "ingebracht").ShouldContain(casus.Nummer);
        Deel(mijn, "meegedaan").ShouldNotContain(casus.Nummer);
        Deel(mijn, "geoefend").ShouldContain(Oefencasussen.Vind("dubbel")!.Opgave.Naam);
        var zijne = await contact.Bekijk("/mijn/leren");
        Deel(zijne, "meegedaan").ShouldContain(casus.Nummer);
        zijne.Tekst.ShouldNotContain("Eerder een jurist");
        foreach (var (plek, link) in new[] { ("/", "/mijn/leren"), ("/mijn", "/mijn/leren"), ("/oefenen", "/mijn/leren") })
        {
            (await inbrenger.Bekijk(plek)).Document.QuerySelector($"main a[href='{link}']").ShouldNotBeNull(plek);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Notitie_WrittenChangedAndThrownAway_LeavesNoTrace(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var mens = await Netwerkmens.Nieuw(site);
        using var ik = await mens.LogIn();
        var voor = await Sporen(site);

        var leeg = await ik.Verstuur(await ik.Bekijk("/mijn/leren"), [("Invoer.Tekst", " ")], "#schrijven");
        leeg.Fout("Invoer.Tekst").ShouldNotBeNull().ShouldContain(LeerRegels.LeernotitieIsGeschreven.Zin);
        await ik.Verstuur(leeg, [("Invoer.Tekst", "Sneller bellen."), ("Invoer.Bij", "triage")], "#schrijven");
        await ik.Verstuur(leeg, [("Invoer.Tekst", "Dubbel verstuurd.")], "#schrijven");
        var notitie = (await ik.Bekijk("/mijn/leren")).Document.QuerySelectorAll("a[href^='/mijn/leren/notities/']").ShouldHaveSingleItem().GetAttribute("href")!;
        var formulier = await ik.Bekijk(notitie);
        await ik.Verstuur(formulier, [("Invoer.Tekst", "Meteen bellen.")], "#wijzigen");
        var oud = await ik.Verstuur(formulier, [("Invoer.Tekst", "Uit een oud venster.")], "#wijzigen");
        oud.Tekst.ShouldSatisfyAllConditions(t => t.ShouldContain(LeerRegels.LeernotitieIsNogDezelfde.Zin), t => t.ShouldContain("Meteen bellen."), t => t.ShouldContain("Uit een oud venster."));

        var bestand = await ik.Http.GetAsync("/mijn/leren/ophalen");
        bestand.Content.Headers.ContentDisposition!.FileName.ShouldBe("mijn-leerlijn.txt");
        (await bestand.Content.ReadAsStringAsync()).ShouldContain("Meteen bellen.");
        await ik.Verstuur(await ik.Bekijk("/mijn/leren"), [("Invoer.Tekst", "Nog een.")], "#schrijven");
        await ik.Verstuur(await ik.Bekijk(notitie), [], "#weg");
        (await ik.Bekijk(notitie)).Status.ShouldBe(HttpStatusCode.NotFound);
        await ik.Verstuur(await ik.Bekijk("/mijn/leren/wissen"), []);

        (await ik.Bekijk("/mijn/leren")).Document.QuerySelector(".mw-leernotities").ShouldBeNull();
        (await Sporen(site)).ShouldBe(voor, "geen gebeurtenis, handeling of inzageregel zegt dat iemand hier was");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Leernotitie>().AnyAsync()).ShouldBeFalse();
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Leerlijn_OfAnother_IsNowhere_WhoeverLooks(Database database)
    {
        await using var site = Testsite.Eigen(database);
        const string Woord = "kwikstaartgedachte";
        var casus = await Proefcasus.InBehandeling(site);
        using var inbrenger = await site.Als("inbrenger");
        await inbrenger.Verstuur(await inbrenger.Bekijk("/mijn/leren"), [("Invoer.Tekst", $"Mijn {Woord}."), ("Invoer.Bij", casus.Nummer)], "#schrijven");
        var notitie = (await inbrenger.Bekijk("/mijn/leren")).Document.QuerySelector("a[href^='/mijn/leren/notities/']")!.GetAttribute("href")!;
        var formulier = await inbrenger.Bekijk(notitie);
        var adressen = site.Dienst<IEnumerable<EndpointDataSource>>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.Parameters.Count == 0 && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(a => !a.StartsWith("/levend", StringComparison.Ordinal) && a != "/afmelden").Distinct().ToList();
        adressen.ShouldContain("/mijn/leren/ophalen");
        adressen.AddRange([casus.Adres, $"{casus.Adres}/geschiedenis", $"{casus.Adres}/formulier", notitie]);

        foreach (var persona in new[] { "manager", "coordinator-regio", "coordinator-landelijk", "beheerder", "toezicht", "contactpersoon", "lezer" })
        {
            using var ander = await site.Als(persona);
            foreach (var adres in adressen)
            {
                (await (await ander.Http.GetAsync(adres)).Content.ReadAsStringAsync()).ShouldNotContain(Woord, Case.Insensitive, $"{persona} op {adres}");
            }

            (await ander.Bekijk(notitie)).Status.ShouldBe(HttpStatusCode.NotFound);
            foreach (var daad in new[] { "", "?handler=Weg" })
            {
                // Met het eigen antiforgery-veld van de ander: alleen de notitie is niet van hem.
                var eigen = await ander.Bekijk("/mijn/leren");
                (await ander.Verstuur(eigen, [("Invoer.Tekst", "Gekaapt."), ("Slag", "0")], "#schrijven", notitie + daad)).Status.ShouldBe(HttpStatusCode.NotFound, persona);
            }
        }

        using (var buiten = await site.Als("inbrenger-extern"))
        {
            (await buiten.Bekijk("/mijn/leren")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        using (var niemand = site.Bezoeker())
        {
            (await niemand.Bekijk(notitie)).Doorverwijzing.ShouldNotBeNull().ShouldContain("aanmelden");
        }

        var map = Directory.CreateTempSubdirectory("leerlijn-").FullName;
        await site.Dienst<Kopie>().Maak(Path.Combine(map, "kopie"));
        var ik = await site.Gebruiker("inbrenger");
        Directory.GetFiles(map, "*", SearchOption.AllDirectories).ShouldAllBe(b => !File.ReadAllText(b).Contains(Woord, StringComparison.OrdinalIgnoreCase));
        var tabel = await File.ReadAllTextAsync(Path.Combine(map, "kopie", "leernotities.jsonl"));
        tabel.ShouldNotContain($"{ik.Id}", Case.Insensitive, "ook in de tabel is niet te zien van wie");
        tabel.ShouldNotContain(casus.Nummer);
        Directory.Delete(map, recursive: true);
        (await inbrenger.Verstuur(formulier, [], "#wijzigen")).Doorverwijzing.ShouldBe("/mijn/leren#geleerd");
        (await inbrenger.Bekijk(notitie)).Html.ShouldContain(Woord);
    }

    [Theory, OpElkeDatabase]
    public async Task Voorstellen_AreNearToWhatIDoOrNew_AndNeverShowTheOutcome(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var inbrenger = await site.Als("inbrenger");
        Deel(await inbrenger.Bekijk("/mijn/leren"), "oefenen").ShouldContain("verzonnen", Case.Insensitive, "zonder casusprudentie blijft er iets om mee te beginnen");

        await Gelijkenregister.Casus(site, "toverlantaarnbesluit");
        foreach (var ander in new[] { "Een brief kwam te laat aan.", "De rolstoel past niet door de deur.", "Het dagloon klopt niet.", "Een cursus mag niet van de regel.", "De werkgever meldde te laat.", "Een formulier raakte zoek.", "De tolk kwam niet opdagen.", "Zij woont nu bij haar zus.", "Een bijverdienste was vergeten.", "De bedrijfsarts gaf geen antwoord." })
        {
            // Zonder wet, en genoeg om te weten welke woorden zeldzaam zijn.
            await Gepubliceerd.Zet(site, new() { NaamCasus = ander, Probleem = ander });
        }

        var dichtbij = Aanhaling.Plaats((await Gelijkenregister.Publiceer(site, "toverlantaarnbesluit", "opgelost"))[0])!.Value;
        await Zet(site, "Taxi naar het werk", "Wajong", "De taxi stopt en hij komt niet meer op zijn werk.");
        var mijn = await inbrenger.Bekijk("/mijn/leren");
        Deel(mijn, "oefenen").ShouldSatisfyAllConditions(
            d => d.ShouldContain("toverlantaarnbesluit geval 1"), d => d.ShouldContain("waar jij bij hoort"), d => d.ShouldContain("Taxi naar het werk"), d => d.ShouldContain("Over Wajong"));
        Proefoefening.Afloop.ShouldAllBe(w => !mijn.Html.Contains(w, StringComparison.Ordinal));

        await inbrenger.Verstuur(await inbrenger.Bekijk($"/oefenen/beginnen?jaar={dichtbij.Jaar}&nummer={dichtbij.Nummer}"), [("Invoer.Met", "alleen")]);
        Deel(await inbrenger.Bekijk("/mijn/leren"), "oefenen").ShouldNotContain("toverlantaarnbesluit", Case.Sensitive, "daar oefende iemand al mee");
    }

    private static Task<Core.Casusprudentie.Uitspraak> Zet(Testsite site, string naam, string wet, string probleem) => Gepubliceerd.Zet(site, new()
    {
        NaamCasus = naam,
        Wetten = [wet],
        Probleem = probleem,
        Reden = "Dit kan de bedoeling niet zijn.",
        Oplossing = "De schuld is kwijtgescholdenafloop.",
        Juridisch = "Er is een rechtsgrondafloop.",
    });

    /// <summary>De tekst onder een kop, tot de volgende.</summary>
    private static string Deel(Bladzijde bladzijde, string kop)
    {
        var tekst = "";
        for (var deel = bladzijde.Document.GetElementById(kop)?.NextElementSibling; deel is not null && deel.LocalName != "h2"; deel = deel.NextElementSibling)
        {
            tekst += deel.TextContent;
        }

        return tekst;
    }

    private static async Task<(int, int, int)> Sporen(Testsite site)
    {
        await using var db = await site.Databases.Open("uwv");
        return (await db.Set<VastgelegdeGebeurtenis>().CountAsync(), await db.Set<VastgelegdeHandeling>().CountAsync(), await db.Set<Inzage>().CountAsync(i => i.Soort != InzageSoort.Aangemeld));
    }
}
