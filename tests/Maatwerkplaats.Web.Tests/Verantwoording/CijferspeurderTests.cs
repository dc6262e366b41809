using System.IO.Compression;
using System.Net;
using System.Text;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Tests.Toegang;

namespace Maatwerkplaats.Web.Tests.Verantwoording;

/// <summary>
/// Zoekt als iemand die alleen cijfers ziet naar één mens: vanaf elke bladzijde die open staat, langs elke verwijzing, elk bestand en elke keuze van elk filter.
/// Een nieuw cijfer loopt vanzelf mee.
/// </summary>
public sealed class CijferspeurderTests
{
    /// <summary>Meer bladzijden zijn er voor wie alleen cijfers ziet niet; wordt dit bereikt, dan loopt de speurder in een kring.</summary>
    private const int Meeste = 3000;

    /// <summary>Wat alleen in de ene casus staat die op geen andere lijkt.</summary>
    private static readonly string[] Geheimen = ["Zonneschijn", "vlindertuin", "EENLING-7", "999993653"];

    /// <summary>Verwijzingen met een andere volgorde of een andere keuze voor dezelfde rij laten niets anders zien.</summary>
    private static readonly string[] Overslaan = ["/afmelden", "/hulp", "/casusprudentie?", "/id/", "/begrippen"];

    [Theory]
    [InlineData("manager")]
    [InlineData("onderzoeker")]
    public async Task WhoSeesOnlyFigures_OnEveryPageAndInEveryFile_FindsNotOnePerson(string persona)
    {
        await using var site = Testsite.Eigen(Database.Sqlite, new Testklok(new(2022, 2, 10, 9, 0, 0, TimeSpan.Zero)));
        using (var bestand = new MemoryStream(Testgegevens.Bytes(Testgegevens.Pilot)))
        {
            await site.Dienst<Inlezer>().LeesIn(new("uwv", Betrokkene.Systeem, Testgegevens.Pilot, bestand, new()));
        }

        using (var eenling = new MemoryStream(Encoding.UTF8.GetBytes(
            "Nummer;Naam casus;Datum binnenkomst;Status;Wet;Casusbeschrijving\nEENLING-7;Mevrouw Zonneschijn;1-2-2021;afgehandeld;IOW;Mevrouw Zonneschijn (999993653) verloor haar vlindertuin.\n")))
        {
            (await site.Dienst<Inlezer>().LeesIn(new("uwv", Betrokkene.Systeem, "eenling.csv", eenling, new()))).ShouldNotBeNull();
        }

        using var speurder = await site.Als(persona);
        var (rij, gezien, cijfers, mis) = (new Queue<string>(), new HashSet<string>(), 0, new List<string>());
        foreach (var adres in (await Adresboek.Lees(site.Services)).Where(a => a.Kijken && !a.Route.Contains('{')))
        {
            rij.Enqueue(adres.Route);
        }

        while (rij.TryDequeue(out var pad))
        {
            // Hoogstens twee keuzes tegelijk: alle keuzes met elkaar zijn er te veel.
            if (Overslaan.Any(o => pad.StartsWith(o, StringComparison.Ordinal)) || pad.Count(c => c == '&') > 1 || !gezien.Add(pad))
            {
                continue;
            }

            gezien.Count.ShouldBeLessThan(Meeste, pad);
            var bladzijde = await speurder.Bekijk(pad);
            if (bladzijde.Status != HttpStatusCode.OK)
            {
                continue;
            }

            var tekst = Tekst(await bladzijde.Antwoord.Content.ReadAsByteArrayAsync());
            mis.AddRange(Geheimen.Where(g => tekst.Contains(g, StringComparison.OrdinalIgnoreCase)).Select(g => $"{pad}: {g}"));
            var getallen = bladzijde.Document.QuerySelectorAll("main .mw-cijfers td.mw-getal, main .mw-kerncijfer__getal, main .mw-kerncijfer td.mw-getal").Select(c => c.TextContent.Trim()).ToArray();
            cijfers += getallen.Length;
            mis.AddRange(getallen.Where(g => g is "1" or "2" or "3" or "4").Select(g => $"{pad}: een aantal van {g}"));
            foreach (var verder in bladzijde.Document.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Concat(Keuzes(bladzijde)))
            {
                rij.Enqueue(verder);
            }
        }

        mis.ShouldBeEmpty();
        cijfers.ShouldBeGreaterThan(1000, "er moet wel iets te zoeken zijn");
    }

    /// <summary>Elke keuze van elk filter op een bladzijde met cijfers, één tegelijk.</summary>
    private static IEnumerable<string> Keuzes(Bladzijde bladzijde) =>
        from formulier in bladzijde.Document.QuerySelectorAll("main form[method=get]")
        where bladzijde.Document.QuerySelector("main .mw-cijfers") is not null
        from keuze in formulier.QuerySelectorAll("select[name] option[value]:not([value=''])")
        select $"{formulier.GetAttribute("action")}?{keuze.Closest("select")!.GetAttribute("name")}={Uri.EscapeDataString(keuze.GetAttribute("value")!)}";

    /// <summary>Wat er staat, ook binnen in een werkboek of een tekstbestand van Word.</summary>
    private static string Tekst(byte[] inhoud)
    {
        if (!inhoud.AsSpan().StartsWith("PK"u8))
        {
            return Encoding.UTF8.GetString(inhoud);
        }

        using var pakket = new ZipArchive(new MemoryStream(inhoud));
        return string.Join('\n', pakket.Entries.Select(deel =>
        {
            using var lezer = new StreamReader(deel.Open());
            return lezer.ReadToEnd();
        }));
    }
}
