using System.Net;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

/// <summary>Zet langs alle randen woorden die niet zijn gepubliceerd, en kijkt of iemand er ergens één vindt.</summary>
public sealed class GeheimenTests
{
    [Theory, OpElkeDatabase]
    public async Task NobodyFindsAWordThatWasNotPublished(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var geheim = new Geheimen();
        var open = await Gepubliceerd.Zet(site, new() { NaamCasus = "Voorschot terug na lang wachten", Probleem = "Het voorschot moest terug.", Wetten = ["WIA"], Uitkomst = "opgelost" });
        await NogNietGepubliceerd(site, geheim);
        var gepubliceerd = await GepubliceerdMetGeheimenEromheen(site, geheim);
        var ingetrokken = await Gepubliceerd.Zet(site, new() { NaamCasus = geheim.Maak("titel van wat is ingetrokken"), Kernwoorden = [geheim.Maak("kernwoord van wat is ingetrokken")], Maatwerkplaats = geheim.Maak("plaats van wat is ingetrokken") });
        await Gepubliceerd.TrekIn(site, ingetrokken, geheim.Maak("reden van intrekken, voor collega's", ookCollega: true));
        await AndereOrganisatie(site, geheim);
        await Zet(site, openbaar: true);

        foreach (var wie in new[] { "lezer", "inbrenger-extern", "" })
        {
            using var bezoeker = wie.Length == 0 ? site.Bezoeker() : await site.Als(wie);
            var collega = wie == "lezer";
            var gelezen = new List<(string Adres, string Tekst)>();
            foreach (var adres in Randen(open, gepubliceerd, ingetrokken))
            {
                using var antwoord = await bezoeker.Http.GetAsync(adres);
                ((int)antwoord.StatusCode).ShouldBeLessThan(500, adres);
                gelezen.Add((adres, $"{antwoord.Headers} {antwoord.Content.Headers} {await antwoord.Content.ReadAsStringAsync()}"));
            }

            gelezen.Where(g => g.Tekst.Contains(geheim.Nummer, StringComparison.OrdinalIgnoreCase)).Select(g => g.Adres).ShouldBeEmpty("het nummer van de casus zelf");
            foreach (var (woord, waar, ookCollega) in geheim.Alle)
            {
                gelezen.Where(g => !(collega && ookCollega) && g.Tekst.Contains(woord, StringComparison.OrdinalIgnoreCase)).Select(g => $"{g.Adres}: {waar}").ShouldBeEmpty(wie);
                await VindtNiet(bezoeker, woord, waar);
            }
        }
    }

    private static IEnumerable<string> Randen(params Uitspraak[] uitspraken) =>
    [
        "/casusprudentie", "/casusprudentie?q=voorschot", "/casusprudentie?volgorde=nieuwste", "/casusprudentie?q=%22bestaat+nergens%22", "/casusprudentie?wet=WIA&jaar=1900", "/casusprudentie?pagina=2",
        "/casusprudentie/2001/1", "/casusprudentie/x/y", "/id/casusprudentie/uwv/2001/1", "/id/casusprudentie/ander/2026/1",
        "/api/v1/casusprudentie", "/api/v1/casusprudentie?aantal=100", "/api/v1/casusprudentie?q=voorschot", "/api/v1/casusprudentie?pagina=x", "/api/v1/casusprudentie/2001/1",
        "/api/v1/casusprudentie/wijzigingen?aantal=1000", "/api/v1/casusprudentie/wijzigingen?na=kapot", "/api/v1/casusprudentie/feed", "/api/v1/openapi.json", "/fout/404", "/fout/500",
        .. uitspraken.SelectMany(u => new[] { u.Adres(), $"{u.Adres()}?q=voorschot", $"/id/casusprudentie/uwv/{u.Jaar}/{u.Nummer}", $"/api/v1{u.Adres()}" }),
        .. "abcdefghijklmnopqrstuvwxyz".Select(letter => $"/casusprudentie?handler=Aanvullen&begin={letter}{letter}"),
        "/casusprudentie?handler=Aanvullen&begin=zq",
    ];

    /// <summary>Ook wie het woord al kent, krijgt geen bevestiging: niet door een treffer, een telling, een suggestie of een verbetering.</summary>
    private static async Task VindtNiet(Bezoeker bezoeker, string woord, string waar)
    {
        foreach (var vraag in new[] { woord, $"%22{woord}%22", $"{woord[..9]}*", woord[..^1] })
        {
            var bladzijde = await bezoeker.Bekijk($"/casusprudentie?q={vraag}&alleWoorden=true");
            bladzijde.Document.QuerySelector("#aantal")!.TextContent.ShouldBe("Geen casus past hierbij", waar);
            bladzijde.Document.QuerySelectorAll(".mw-treffer, .mw-zoekhulp, .mw-facetten").ShouldAllBe(e => !e.TextContent.Contains(woord), waar);
        }

        (await bezoeker.Http.GetStringAsync($"/casusprudentie?handler=Aanvullen&begin={woord[..6]}")).ShouldBe("[]", waar);
        (await bezoeker.Http.GetStringAsync($"/api/v1/casusprudentie?q={woord}")).ShouldContain("\"aantal\":0", Case.Sensitive, waar);
    }

    /// <summary>Een casus met alles erin, en een begonnen tekst die nog niet is gepubliceerd.</summary>
    private static async Task NogNietGepubliceerd(Testsite site, Geheimen geheim)
    {
        var casus = await Afgerond(site, geheim, "nog niet gepubliceerd");
        using var noord = await site.Als("contactpersoon");
        await noord.Verstuur(await noord.Bekijk($"{casus.Adres}/casusprudentie"), []);
        var tekst = await noord.Bekijk($"{casus.Adres}/casusprudentie/tekst/oplossing");
        (await noord.Verstuur(tekst, [("Invoer.Tekst", geheim.Maak("herschreven tekst in concept"))])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>Een gepubliceerde casus waarvan de tekst is herschreven: wat er eerst stond en wat er in de casus staat, is niet gepubliceerd.</summary>
    private static async Task<Uitspraak> GepubliceerdMetGeheimenEromheen(Testsite site, Geheimen geheim)
    {
        var casus = await Afgerond(site, geheim, "gepubliceerd na herschrijven");
        using var noord = await site.Als("contactpersoon");
        var adres = $"{casus.Adres}/casusprudentie";
        await noord.Verstuur(await noord.Bekijk(adres), []);
        foreach (var veld in Enum.GetValues<Publicatieveld>())
        {
            var tekst = await noord.Bekijk($"{adres}/tekst/{veld.ToString().ToLowerInvariant()}");
            if (tekst.Status == HttpStatusCode.OK)
            {
                await noord.Verstuur(tekst, [("Invoer.Tekst", veld == Publicatieveld.Kernwoorden ? "uitstel" : "Uitstel gaf rust.")]);
            }
        }

        var werk = await noord.Bekijk(adres);
        while (werk.Document.QuerySelector("input[name='Invoer.Vorm']") is { } vorm)
        {
            werk = await noord.Volg(await noord.Verstuur(werk, [("Invoer.Vorm", vorm.GetAttribute("value")!), ("Invoer.Vervangen", "true")], naar: $"{adres}?handler=Oordeel"));
        }

        var klaar = await noord.Volg(await noord.Verstuur(werk, [], naar: $"{adres}?handler=Klaar"));
        (await noord.Verstuur(klaar, [], naar: $"{adres}?handler=Publiceer")).Status.ShouldBe(HttpStatusCode.Redirect, klaar.Tekst);
        // Daarna weer bezig met een nieuwe versie, die nog niemand mag lezen.
        await noord.Verstuur(await noord.Bekijk($"{adres}/terughalen?nieuw=true"), [("Invoer.Reden", geheim.Maak("reden van een nieuwe versie in concept"))]);
        await noord.Verstuur(await noord.Bekijk($"{adres}/tekst/oplossing"), [("Invoer.Tekst", geheim.Maak("nieuwe versie in concept"))]);
        await using var db = await site.Databases.Open("uwv");
        var id = await db.Set<Publicatiedossier>().Where(p => p.CasusId == casus.Id).Select(p => p.UitspraakId).SingleAsync();
        geheim.Nummer = casus.Nummer;
        return await db.Set<Uitspraak>().AsNoTracking().SingleAsync(u => u.Id == id);
    }

    private static async Task<Proefcasus> Afgerond(Testsite site, Geheimen geheim, string welke)
    {
        var casus = await Proefcasus.InBehandeling(site);
        var ik = await site.Gebruiker("contactpersoon");
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c =>
            c.VulMeldingAan($"Titel {geheim.Maak($"titel ({welke})")}", $"Tekst {geheim.Maak($"buikpijn ({welke})")}.", $"Wens {geheim.Maak($"wens ({welke})")}", Urgentie.Gewoon, null));
        await casus.Doe("contactpersoon", CasusRecht.Bijdragen, c => c.Noteer(geheim.Maak($"notitie ({welke})"), Zichtbaarheid.Werkplaats));
        await site.Dienst<Documentkluis>().VoegToe(
            ik, casus.Nummer, $"{geheim.Maak($"bestandsnaam ({welke})")}.txt", System.Text.Encoding.UTF8.GetBytes(geheim.Maak($"inhoud van een bestand ({welke})")), Zichtbaarheid.Werkplaats, new(Guid.CreateVersion7()));
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c =>
            c.StelKenmerkenVast(c.Staat.Kenmerken with { Kernwoorden = [geheim.Maak($"kernwoord ({welke})")], Regels = geheim.Maak($"regels ({welke})") }));
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, geheim.Maak($"geleerd ({welke})"), JaNeeMisschien.Nee, null, true));
        return casus;
    }

    private static async Task AndereOrganisatie(Testsite site, Geheimen geheim) =>
        await Gepubliceerd.Zet(site, new() { NaamCasus = geheim.Maak("titel bij een andere organisatie"), Kernwoorden = [geheim.Maak("kernwoord bij een andere organisatie")] }, "ander");

    private static async Task Zet(Testsite site, bool openbaar) =>
        await site.Dienst<Inrichtingdienst>().ZetOpenbaar(await site.Gebruiker("beheerder"), openbaar, new(Guid.CreateVersion7()));

    /// <summary>De woorden die niemand mag vinden, met waar ze staan.</summary>
    private sealed class Geheimen
    {
        private readonly List<(string Woord, string Waar, bool OokCollega)> _alle = [];

        public IReadOnlyList<(string Woord, string Waar, bool OokCollega)> Alle => _alle;

        /// <param name="ookCollega">Een collega mag het op de bladzijde lezen, al is het niet te vinden.</param>
        public string Maak(string waar, bool ookCollega = false)
        {
            var woord = Gepubliceerd.Woord();
            _alle.Add((woord, waar, ookCollega));
            return woord;
        }

        /// <summary>Nummer van de casus waaruit is gepubliceerd; het leidt naar het dossier.</summary>
        public string Nummer { get; set; } = "";
    }
}
