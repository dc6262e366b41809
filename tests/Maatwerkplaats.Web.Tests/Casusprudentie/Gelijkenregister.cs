using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

/// <summary>Gepubliceerde casussen die op elkaar lijken, over iets waar geen andere test over gaat.</summary>
internal static class Gelijkenregister
{
    /// <summary>Publiceert gevallen over één onderwerp; de herkomst is uniek, zodat elke test eigen gevallen heeft.</summary>
    /// <returns>De kenmerken, in de volgorde van de uitkomsten.</returns>
    public static async Task<IReadOnlyList<string>> Publiceer(Testsite site, string onderwerp, params string[] uitkomsten)
    {
        var reeks = Guid.NewGuid().ToString("N");
        Aangeboden[] casussen =
        [
            .. uitkomsten.Select((uitkomst, i) => new Aangeboden($"{reeks}-{i}", new Uitspraakinhoud
            {
                NaamCasus = $"{onderwerp} geval {i + 1}",
                Kernwoorden = [onderwerp],
                Wetten = ["WW"],
                Probleem = Tekst(onderwerp),
                Reden = $"De klant kan zonder {onderwerp} niet verder.",
                Oplossing = $"Voor geval {i + 1} is met de {onderwerp} een oplossing gezocht.",
                Uitkomst = uitkomst,
                Doorslaggevend = "maatschappelijk",
                OplossingNiveau = ["uitvoering"],
            })),
        ];
        await site.Dienst<Publicatie>().Publiceer("uwv", casussen, proef: false);
        await using var db = await site.Databases.Open("uwv");
        var bewaard = await db.Set<Uitspraak>().AsNoTracking().Where(u => u.Herkomst.StartsWith(reeks)).ToListAsync();
        return [.. bewaard.OrderBy(u => u.Herkomst, StringComparer.Ordinal).Select(u => u.Kenmerk)];
    }

    /// <summary>Alleen het onderwerp is bijzonder: gevallen over een ander onderwerp, van een andere test, lijken er zo niet op.</summary>
    public static string Tekst(string onderwerp) =>
        $"De klant krijgt geen uitkering omdat de {onderwerp} ontbreekt. Om de {onderwerp} is op tijd gevraagd, maar de {onderwerp} kwam te laat.";

    /// <summary>Een gewogen casus over dat onderwerp.</summary>
    public static async Task<Proefcasus> Casus(Testsite site, string onderwerp)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.VulMeldingAan($"{onderwerp} voor de klant", Tekst(onderwerp), $"De klant kan zonder {onderwerp} niet verder.", Urgentie.Gewoon, null));
        return casus;
    }

    public static string Adres(string kenmerk) => $"/casusprudentie/{string.Join('/', kenmerk.Split(':')[3..])}";
}
