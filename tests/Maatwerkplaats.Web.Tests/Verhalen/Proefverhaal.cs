using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Tests.Casussen.Wegen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Verhalen;

/// <summary>Brengt een verhaal in de browser van begin tot gepubliceerd.</summary>
internal static class Proefverhaal
{
    public static async Task<Proefcasus> Afgerond(Testsite site, string buikpijn)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.VulMeldingAan("Voorschot terug", buikpijn, "Niet in één keer terug", Urgentie.Gewoon, null));
        await Weegstand.Verteld(casus);
        await casus.Doe("contactpersoon", CasusRecht.Afronden, c => c.RondAf(ClientUitkomst.Opgelost, "Eerder bellen", JaNeeMisschien.Nee, null, true));
        return casus;
    }

    public static async Task<Bladzijde> Begonnen(Bezoeker wie, Proefcasus casus) => await wie.Volg(await wie.Verstuur(await wie.Bekijk($"{casus.Adres}/verhaal"), []));

    public static async Task Toestemming(Bezoeker wie, Proefcasus casus, string naam, string kring = "Collegas") => (await wie.Verstuur(
        await wie.Bekijk($"{casus.Adres}/verhaal/toestemming"),
        [("Invoer.Naam", naam), ("Invoer.Rol", "Client"), ("Invoer.Kring", kring), ("Invoer.Hoe", "Mondeling")])).Doorverwijzing.ShouldNotBeNull();

    /// <summary>Vervangt alles waarover nog is te beslissen.</summary>
    public static async Task<Bladzijde> Beoordeeld(Bezoeker wie, Proefcasus casus)
    {
        var werk = await wie.Bekijk($"{casus.Adres}/verhaal");
        while (werk.Document.QuerySelector("[data-open='true'] input[name='Invoer.Vorm']")?.GetAttribute("value") is { } vorm)
        {
            werk = await wie.Volg(await wie.Verstuur(werk, [("Invoer.Vorm", vorm), ("Invoer.Vervangen", "true")], "[data-open='true'] form", $"{casus.Adres}/verhaal?handler=Oordeel"));
        }

        return werk;
    }

    /// <summary>Rondt de tekst in bewerking af en publiceert, zo nodig na een tweede lezer.</summary>
    public static async Task Publiceer(Testsite site, Bezoeker wie, Bezoeker meelezer, Proefcasus casus)
    {
        var werk = await Beoordeeld(wie, casus);
        var klaar = await wie.Volg(await wie.Verstuur(werk, [], naar: $"{casus.Adres}/verhaal?handler=Klaar"));
        if (klaar.Tekst.Contains("tweede paar ogen", StringComparison.Ordinal))
        {
            await wie.Verstuur(klaar, [], naar: $"{casus.Adres}/verhaal?handler=Tweede");
            await meelezer.Verstuur(await meelezer.Bekijk($"/casusprudentie/meelezen/{await Dossier(site, casus)}"), [("Invoer.Akkoord", "true")]);
        }

        (await wie.Verstuur(await wie.Bekijk($"{casus.Adres}/verhaal"), [], naar: $"{casus.Adres}/verhaal?handler=Publiceer")).Doorverwijzing.ShouldNotBeNull();
    }

    /// <summary>Een gepubliceerd verhaal zonder iets herkenbaars.</summary>
    /// <returns>De casus en het nummer van het verhaal.</returns>
    public static async Task<(Proefcasus Casus, string Nummer)> Gepubliceerd(Testsite site, Bezoeker wie, Bezoeker meelezer, string titel, bool metBeeld = false)
    {
        var casus = await Afgerond(site, "Het voorschot moest in één keer terug.");
        await Begonnen(wie, casus);
        await wie.Verstuur(await wie.Bekijk($"{casus.Adres}/verhaal/tekst/titel"), [("Invoer.Tekst", titel)]);
        await Toestemming(wie, casus, "Yasemin Kaya");
        if (metBeeld)
        {
            await wie.Upload(await wie.Bekijk($"{casus.Adres}/verhaal/beeld"), "Invoer.Bestand", "foto.jpg", Testbeeld.Foto(), ("Invoer.Tekst", "Een tafel met een brief."));
        }

        await Publiceer(site, wie, meelezer, casus);
        await using var db = await site.Databases.Open("uwv");
        var id = await Dossier(site, casus);
        return (casus, await db.Set<Core.Verhalen.VerhaalRij>().Where(v => v.Id == id).Select(v => v.Nummer).SingleAsync());
    }

    public static async Task<Guid> Dossier(Testsite site, Proefcasus casus)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<Publicatiedossier>().Where(p => p.CasusId == casus.Id && p.Soort == Publicatiesoort.Verhaal).Select(p => p.Id).SingleAsync();
    }
}
