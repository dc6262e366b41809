using System.Net;
using System.Text;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Taken;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Bestanden;

public sealed class BestandenTests
{
    [Theory, OpElkeDatabase]
    public async Task LargeExport_IsMadeInTheBackgroundAndAnnounced(Database database)
    {
        using var site = Site(database);
        var casussen = new[] { await site.Casus("inbrenger"), await site.Casus("inbrenger") };
        using var contactpersoon = await site.Als("contactpersoon");

        var adres = await Vraag(site, contactpersoon);

        (await contactpersoon.Bekijk("/berichten")).Tekst.ShouldContain("Je bestand staat klaar: register, 2 casussen.");
        using var antwoord = await contactpersoon.Http.GetAsync(adres);
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync();
        antwoord.Content.Headers.ContentLength.ShouldBe(inhoud.Length);
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldStartWith("register-");
        Xlsxlezer.Lees(inhoud).Select(r => r["Nummer"]).ShouldBe(casussen.Select(c => c.Nummer), ignoreOrder: true);
        (await Log(site, InzageSoort.Uitgevoerd)).Single().ShouldBe("register, xlsx, 2 casussen: Alles; Maatwerkplaats Noord");
        (await Log(site, InzageSoort.Gedownload)).Count.ShouldBe(1);
    }

    [Theory, OpElkeDatabase]
    public async Task Announcement_LeadsToTheFiles(Database database)
    {
        using var site = Site(database);
        await site.Casus("inbrenger");
        await site.Casus("inbrenger");
        using var contactpersoon = await site.Als("contactpersoon");
        await Vraag(site, contactpersoon);
        var bladzijde = await contactpersoon.Bekijk("/berichten");
        var formulier = bladzijde.Document.QuerySelectorAll(".mw-bericht").Single(b => b.TextContent.Contains("Je bestand staat klaar", StringComparison.Ordinal)).QuerySelector("form")!;

        var antwoord = await contactpersoon.Http.PostAsync(formulier.GetAttribute("action"), new FormUrlEncodedContent(
            [.. formulier.QuerySelectorAll("input").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value")!)), new("open", "true")]));

        antwoord.Headers.Location!.ToString().ShouldBe("/bestanden");
    }

    [Theory, OpElkeDatabase]
    public async Task Stored_IsEncryptedAndAnothersIsNotFound(Database database)
    {
        using var site = Site(database);
        await site.Casus("inbrenger");
        await site.Casus("inbrenger");
        using var contactpersoon = await site.Als("contactpersoon");
        using var ander = await site.Als("coordinator-landelijk");

        var adres = await Vraag(site, contactpersoon);

        (await ander.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ander.Bekijk("/bestanden")).Tekst.ShouldContain("nog geen bestanden");
        await using var db = await site.Databases.Open("uwv");
        var deel = await db.Set<Uitvoerdeel>().Select(d => d.Inhoud).FirstAsync();
        Encoding.Latin1.GetString(deel).ShouldNotContain("xl/workbook");
        (await db.Set<Uitvoeropdracht>().Select(o => o.Vraag).FirstAsync()).Waarde.ShouldNotContain("Kolommen");
    }

    [Theory, OpElkeDatabase]
    public async Task File_AfterThreeDays_IsGoneAndSaysSo(Database database)
    {
        var klok = new Testklok(DateTimeOffset.UtcNow);
        using var site = Site(database, klok);
        await site.Casus("inbrenger");
        await site.Casus("inbrenger");
        using (var eerder = await site.Als("contactpersoon"))
        {
            await Vraag(site, eerder);
        }

        klok.Vooruit(TimeSpan.FromDays(3));
        using var contactpersoon = await site.Als("contactpersoon");
        await using var db = await site.Databases.Open("uwv");
        var adres = $"/bestanden/{await db.Set<Uitvoeropdracht>().Select(o => o.Id).SingleAsync()}";

        (await contactpersoon.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        await site.Dienst<Uitvoerronde>().Loop(default);
        (await db.Set<Uitvoerdeel>().CountAsync()).ShouldBe(0);
        (await contactpersoon.Bekijk("/bestanden")).Tekst.ShouldContain("Verlopen");
    }

    [Theory, OpElkeDatabase]
    public async Task File_AfterLosingTheRoleItWasMadeWith_IsRefused(Database database)
    {
        using var site = Site(database);
        await site.Casus("inbrenger");
        await site.Casus("inbrenger");
        using var contactpersoon = await site.Als("contactpersoon");
        var adres = await Vraag(site, contactpersoon);
        var wie = await site.Gebruiker("contactpersoon");
        await using (var db = await site.Databases.Open("uwv"))
        {
            await db.Set<PersoonRol>().Where(r => r.PersoonId == wie.Id && r.Werkplaats == "noord").ExecuteDeleteAsync();
        }

        (await contactpersoon.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Weg_ThrowsTheContentAwayAndKeepsTheLine(Database database)
    {
        using var site = Site(database);
        await site.Casus("inbrenger");
        await site.Casus("inbrenger");
        using var contactpersoon = await site.Als("contactpersoon");
        var adres = await Vraag(site, contactpersoon);

        await contactpersoon.Verstuur(await contactpersoon.Bekijk("/bestanden"), []);

        (await contactpersoon.Bekijk(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await contactpersoon.Bekijk("/bestanden")).Tekst.ShouldContain("Weggegooid");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Uitvoerdeel>().CountAsync()).ShouldBe(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Work_ThatWasCutShort_IsDoneAgain(Database database)
    {
        using var site = Site(database);
        var casus = await site.Casus("inbrenger");
        await site.Casus("inbrenger");
        using var contactpersoon = await site.Als("contactpersoon");
        var adres = await Vraag(site, contactpersoon);
        await using (var db = await site.Databases.Open("uwv"))
        {
            await db.Set<Uitvoeropdracht>().ExecuteUpdateAsync(o => o.SetProperty(x => x.Stand, Uitvoerstand.Bezig));
        }

        await site.Dienst<Uitvoerronde>().Loop(default);

        Xlsxlezer.Lees(await contactpersoon.Http.GetByteArrayAsync(adres)).Select(r => r["Nummer"]).ShouldContain(casus.Nummer);
    }

    private static Testsite Site(Database database, TimeProvider? klok = null) => Testsite.Eigen(database, klok, ("Uitvoer:MeesteMeteen", "1"));

    /// <summary>Vraagt een bestand dat te groot is om op te wachten en laat het maken.</summary>
    private static async Task<string> Vraag(Testsite site, Bezoeker wie)
    {
        var bladzijde = await wie.Bekijk("/register/uitvoeren?deel=Alles");
        (await wie.Verstuur(bladzijde, [])).Doorverwijzing.ShouldBe("/bestanden");
        await site.Dienst<Uitvoerronde>().Loop(default);
        return (await wie.Bekijk("/bestanden")).Document.QuerySelector("main a[href^='/bestanden/']")!.GetAttribute("href")!;
    }

    private static async Task<List<string?>> Log(Testsite site, InzageSoort soort)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Inzage>().Where(i => i.Soort == soort).Select(i => i.Reden).ToListAsync();
    }
}
