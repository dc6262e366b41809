using System.Net;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Verhalen;

public sealed class VerhalenTests
{
    [Theory, OpElkeDatabase]
    public async Task Maken_FromAFinishedCase_IsFilledGoesThroughTheGateAndNeedsConsent(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefverhaal.Afgerond(site, "Mevrouw Yasemin Kaya kreeg veertien maanden een voorschot. Daarna belde ik met Plukster over de schuld.");
        using var noord = await site.Als("contactpersoon");
        var werk = await Proefverhaal.Begonnen(noord, casus);
        werk.Tekst.ShouldContain("veertien maanden een voorschot");
        werk.Tekst.ShouldContain("Het voorschot hoeft niet terug.");
        werk.Tekst.ShouldContain("Het probleem is opgelost.");
        werk.Tekst.ShouldContain("Er is nog geen toestemming");

        werk = await Proefverhaal.Beoordeeld(noord, casus);
        var klaar = await noord.Volg(await noord.Verstuur(werk, [], naar: $"{casus.Adres}/verhaal?handler=Klaar"));
        var geweigerd = await noord.Verstuur(klaar, [], naar: $"{casus.Adres}/verhaal?handler=Publiceer");
        geweigerd.Status.ShouldBe(HttpStatusCode.BadRequest);
        geweigerd.Tekst.ShouldContain(VerhaalRegels.IedereenStemtToe.Zin);

        var leeg = await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/verhaal/toestemming"), []);
        leeg.Tekst.ShouldContain("Kies wie het in het verhaal is.");
        await Proefverhaal.Toestemming(noord, casus, "Yasemin Kaya");
        klaar = await noord.Bekijk($"{casus.Adres}/verhaal");
        var gepubliceerd = await noord.Volg(await noord.Verstuur(klaar, [], naar: $"{casus.Adres}/verhaal?handler=Publiceer"));
        var adres = gepubliceerd.Document.QuerySelector("main a[href^='/verhalen/VHL-']")!.GetAttribute("href")!;

        using var lezer = await site.Als("lezer");
        var gelezen = await lezer.Bekijk(adres);
        gelezen.Document.QuerySelectorAll("article h2").Select(h => h.TextContent).ShouldBe(["Over wie gaat het?", "Wat ging er mis?", "Wat is er afgewogen?", "Wat is er gedaan?", "Hoe gaat het nu?"]);
        foreach (var geheim in new[] { "Kaya", "Yasemin", "Plukster", casus.Nummer })
        {
            gelezen.Html.ShouldNotContain(geheim, Case.Insensitive);
        }

        (await lezer.Bekijk("/verhalen")).Html.ShouldContain(adres);
        (await lezer.Bekijk("/")).Html.ShouldContain(adres);
        (await lezer.Bekijk("/verhalen/feed")).Html.ShouldContain(adres);
        gepubliceerd.Tekst.ShouldContain("publiceerde het verhaal als VHL-");
        await using var db = await site.Databases.Open("uwv");
        var rij = await db.Set<VerhaalRij>().AsNoTracking().SingleAsync(v => adres.EndsWith(v.Nummer));
        (await db.Set<Inzage>().AnyAsync(i => i.OnderwerpId == rij.Id && i.Soort == InzageSoort.VerhaalGelezen)).ShouldBeTrue();
        (await db.Set<Publicatiedossier>().AsNoTracking().SingleAsync(p => p.Id == rij.Id)).Staat.ShouldNotContain("Kaya");
        (await site.Dienst<Controle>().Doe()).Bevindingen.Where(b => b.Contains($"{rij.Id}", StringComparison.Ordinal) || b.Contains("verhal", StringComparison.Ordinal) || b.Contains("beelden", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task ToestemmingIntrekken_AfterPublishing_MakesTheStoryDisappearEverywhere(Database database)
    {
        var site = Testsite.Op(database);
        using var noord = await site.Als("contactpersoon");
        using var landelijk = await site.Als("coordinator-landelijk");
        var (casus, nummer) = await Proefverhaal.Gepubliceerd(site, noord, landelijk, "Een titel die straks weg is", metBeeld: true);
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk($"/verhalen/{nummer}/beeld")).Antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");

        var werk = await noord.Bekijk($"{casus.Adres}/verhaal");
        var intrekken = await noord.Bekijk(werk.Document.QuerySelector("main a[href$='/intrekken']")!.GetAttribute("href")!);
        (await noord.Verstuur(intrekken, [])).Tekst.ShouldContain("Kies hoe je het hoorde.");
        var weg = await noord.Volg(await noord.Verstuur(intrekken, [("Invoer.Hoe", "Telefonisch")]));
        weg.Tekst.ShouldContain("Het verhaal is overal weg");

        var gelezen = await lezer.Bekijk($"/verhalen/{nummer}");
        gelezen.Tekst.ShouldContain("ingetrokken");
        foreach (var plek in new[] { $"/verhalen/{nummer}", "/verhalen", "/", "/verhalen/bundel", $"/verhalen/bundel?v={nummer}" })
        {
            (await lezer.Bekijk(plek)).Html.ShouldNotContain("Een titel die straks weg is", customMessage: plek);
        }

        var feed = await lezer.Bekijk("/verhalen/feed");
        feed.Html.ShouldNotContain("Een titel die straks weg is");
        feed.Html.ShouldContain("deleted-entry");
        (await lezer.Bekijk($"/verhalen/{nummer}/beeld")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lezer.Bekijk($"/verhalen/bundel/word?v={nummer}")).Doorverwijzing.ShouldBe("/verhalen/bundel");
        await using var db = await site.Databases.Open("uwv");
        var dossier = await db.Set<Publicatiedossier>().AsNoTracking().SingleAsync(p => p.CasusId == casus.Id && p.Soort == Publicatiesoort.Verhaal);
        (await db.Set<Verhaalbeeld>().AnyAsync(b => b.DossierId == dossier.Id)).ShouldBeFalse();
        (await db.Set<VerhaalRij>().AsNoTracking().SingleAsync(v => v.Id == dossier.Id)).Inhoud.ShouldBeEmpty();

        // Wie het later toch goedvindt, begint opnieuw: de delen komen weer uit de casus.
        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/verhaal/terughalen?nieuw=true"), [("Invoer.Reden", "Het mag toch weer.")]);
        (await noord.Bekijk($"{casus.Adres}/verhaal")).Tekst.ShouldContain("Het voorschot hoeft niet terug.");
    }

    [Theory, OpElkeDatabase]
    public async Task Verbeteren_AfterPublishing_KeepsTheNumberAndSaysWhatChanged(Database database)
    {
        var site = Testsite.Op(database);
        using var noord = await site.Als("contactpersoon");
        using var landelijk = await site.Als("coordinator-landelijk");
        var (casus, nummer) = await Proefverhaal.Gepubliceerd(site, noord, landelijk, "Een verhaal om te verbeteren");
        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/verhaal/terughalen?nieuw=true"), [("Invoer.Reden", "Hoe het nu gaat is aangevuld.")]);
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk($"/verhalen/{nummer}")).Tekst.ShouldContain("Een verhaal om te verbeteren");

        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/verhaal/tekst/nu"), [("Invoer.Tekst", "Het gaat nog steeds goed.")]);
        await Proefverhaal.Publiceer(site, noord, landelijk, casus);

        var gelezen = await lezer.Bekijk($"/verhalen/{nummer}");
        gelezen.Tekst.ShouldContain("Het gaat nog steeds goed.");
        gelezen.Tekst.ShouldContain("Hoe het nu gaat is aangevuld.");
        (await noord.Bekijk($"{casus.Adres}/verhaal")).Tekst.ShouldContain("begon aan een nieuwe versie");
    }

    [Theory, OpElkeDatabase]
    public async Task Intrekken_WithAReason_LeavesTheNumberAndTheReason(Database database)
    {
        var site = Testsite.Op(database);
        using var noord = await site.Als("contactpersoon");
        using var landelijk = await site.Als("coordinator-landelijk");
        var (casus, nummer) = await Proefverhaal.Gepubliceerd(site, noord, landelijk, "Een verhaal dat wordt ingetrokken");
        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/verhaal/terughalen"), [("Invoer.Reden", "Het verhaal is te herkennen.")]);

        using var lezer = await site.Als("lezer");
        var gelezen = await lezer.Bekijk($"/verhalen/{nummer}");
        gelezen.Tekst.ShouldContain("Het verhaal is te herkennen.");
        gelezen.Html.ShouldNotContain("Een verhaal dat wordt ingetrokken");
    }

    [Theory, OpElkeDatabase]
    public async Task RedenNoemtNiemand_WhenTheReasonNamesSomeoneOfTheCase_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        using var noord = await site.Als("contactpersoon");
        using var landelijk = await site.Als("coordinator-landelijk");
        var (casus, _) = await Proefverhaal.Gepubliceerd(site, noord, landelijk, "Een verhaal met een reden");

        var formulier = await noord.Bekijk($"{casus.Adres}/verhaal/terughalen");
        var geweigerd = await noord.Verstuur(formulier, [("Invoer.Reden", $"Yasemin Kaya belde over {casus.Nummer}.")]);
        geweigerd.Fout("Invoer.Reden").ShouldNotBeNull().ShouldContain(PublicatieRegels.RedenNoemtNiemand.Zin);
    }

    [Theory, OpElkeDatabase]
    public async Task Beeld_WithText_IsRedrawnAndSeenByTheSecondReader(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefverhaal.Afgerond(site, "Het voorschot moest terug.");
        using var noord = await site.Als("contactpersoon");
        await Proefverhaal.Begonnen(noord, casus);
        var formulier = await noord.Bekijk($"{casus.Adres}/verhaal/beeld");
        (await noord.Upload(formulier, "Invoer.Bestand", "foto.jpg", Testbeeld.Foto())).Fout("Invoer.Tekst").ShouldNotBeNull();
        (await noord.Upload(formulier, "Invoer.Bestand", "foto.jpg", "<svg/>"u8.ToArray(), ("Invoer.Tekst", "Iets."))).Fout("Invoer.Bestand").ShouldNotBeNull().ShouldContain(VerhaalRegels.BeeldIsJpegOfPng.Zin);
        await noord.Upload(formulier, "Invoer.Bestand", "foto.jpg", Testbeeld.Foto(), ("Invoer.Tekst", "Een tafel met een brief."));

        (await noord.Bekijk($"{casus.Adres}/verhaal")).Document.QuerySelector("main img")!.GetAttribute("alt").ShouldBe("Een tafel met een brief.");
        using var beeld = await noord.Http.GetAsync($"{casus.Adres}/verhaal/beeld?handler=Bekijk");
        System.Text.Encoding.Latin1.GetString(await beeld.Content.ReadAsByteArrayAsync()).ShouldNotContain(Testbeeld.Geheim);
        using var lezer = await site.Als("lezer");
        (await lezer.Bekijk($"{casus.Adres}/verhaal/beeld?handler=Bekijk")).Status.ShouldBe(HttpStatusCode.NotFound);

        var werk = await Proefverhaal.Beoordeeld(noord, casus);
        var klaar = await noord.Volg(await noord.Verstuur(werk, [], naar: $"{casus.Adres}/verhaal?handler=Klaar"));
        klaar.Tekst.ShouldContain("tweede paar ogen");
        await noord.Verstuur(klaar, [], naar: $"{casus.Adres}/verhaal?handler=Tweede");
        using var landelijk = await site.Als("coordinator-landelijk");
        var stuk = await landelijk.Bekijk($"/casusprudentie/meelezen/{await Proefverhaal.Dossier(site, casus)}");
        stuk.Document.QuerySelector("main img")!.GetAttribute("alt").ShouldBe("Een tafel met een brief.");
        (await landelijk.Bekijk(stuk.Document.QuerySelector("main img")!.GetAttribute("src")!)).Status.ShouldBe(HttpStatusCode.OK);
        (await lezer.Bekijk(stuk.Document.QuerySelector("main img")!.GetAttribute("src")!)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task BeeldIsGekozen_WhenNoFileWasChosen_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var casus = await Proefverhaal.Afgerond(site, "Het voorschot moest terug.");
        using var noord = await site.Als("contactpersoon");
        await Proefverhaal.Begonnen(noord, casus);

        await site.Dienst<Publicatiedienst>().ZetBeeld(await Proefcasus.Persoon(site, "contactpersoon"), casus.Nummer, [], "Een tafel.", new(Guid.CreateVersion7()))
            .ShouldBreken(VerhaalRegels.BeeldIsGekozen);
    }

    [Theory, OpElkeDatabase]
    public async Task Bundel_InTheChosenOrder_IsReadPrintedAndWrittenAsWord(Database database)
    {
        var site = Testsite.Op(database);
        using var noord = await site.Als("contactpersoon");
        using var landelijk = await site.Als("coordinator-landelijk");
        var (_, een) = await Proefverhaal.Gepubliceerd(site, noord, landelijk, "Bundelverhaal een", metBeeld: true);
        var (_, twee) = await Proefverhaal.Gepubliceerd(site, noord, landelijk, "Bundelverhaal twee");
        using var lezer = await site.Als("lezer");
        var erbij = await lezer.Volg(await lezer.Bekijk($"/verhalen/bundel?v={een}&erbij={twee}"));
        erbij.Document.QuerySelectorAll("main ol a").Select(a => a.TextContent).ShouldBe(["Bundelverhaal een", "Bundelverhaal twee"]);
        var omhoog = await lezer.Volg(await lezer.Bekijk($"/verhalen/bundel?v={een}&v={twee}&omhoog={twee}"));
        omhoog.Document.QuerySelectorAll("main ol a").Select(a => a.TextContent).ShouldBe(["Bundelverhaal twee", "Bundelverhaal een"]);

        var lees = await lezer.Bekijk(omhoog.Document.QuerySelector("main a[href^='/verhalen/bundel/lezen']")!.GetAttribute("href")!);
        lees.Document.QuerySelectorAll("article h2").Select(h => h.TextContent).ShouldBe(["Bundelverhaal twee", "Bundelverhaal een"]);
        using var word = await lezer.Http.GetAsync(omhoog.Document.QuerySelector("main a[href^='/verhalen/bundel/word']")!.GetAttribute("href")!);
        var document = new Wordlezer(await word.Content.ReadAsByteArrayAsync());
        document.Fouten.ShouldBeEmpty();
        document.Koppen.Where(k => k.Niveau == 2).Select(k => k.Tekst).ShouldBe(["Bundelverhaal twee", "Bundelverhaal een"]);
        document.Beschrijvingen.ShouldBe(["Een tafel met een brief."]);
    }

    [Theory, OpElkeDatabase]
    public async Task Lezen_WithoutLoggingIn_NeedsAnOpenRegisterAndConsentForEveryone(Database database)
    {
        var site = Testsite.Op(database);
        using var noord = await site.Als("contactpersoon");
        using var landelijk = await site.Als("coordinator-landelijk");
        var (_, nummer) = await Proefverhaal.Gepubliceerd(site, noord, landelijk, "Een verhaal voor collega's");
        using var niemand = site.Bezoeker();
        (await niemand.Bekijk($"/verhalen/{nummer}")).Status.ShouldNotBe(HttpStatusCode.OK);
        using var extern_ = await site.Als("inbrenger-extern");
        (await extern_.Bekijk($"/verhalen/{nummer}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var openbaar = new Core.Casusprudentie.Openbaarheid.Registerbezoeker("uwv", null);
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<VerhaalRij>().AsNoTracking().Where(v => v.Nummer == nummer).Select(v => v.Openbaar).SingleAsync()).ShouldBeFalse();
        await Should.ThrowAsync<GeenToegang>(() => site.Dienst<Verhalenlezer>().Nieuwste(openbaar, 5));
    }
}
