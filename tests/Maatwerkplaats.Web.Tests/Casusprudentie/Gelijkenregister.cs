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
                Kernwoorden = [onderwerp, "kermisexploitant"],
                Wetten = ["WW"],
                Probleem = Tekst(onderwerp),
                Reden = $"De kermisexploitant kan zonder {onderwerp} niet verder.",
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

    public static string Tekst(string onderwerp) =>
        $"Een kermisexploitant met een draaiorgel krijgt geen uitkering omdat de {onderwerp} ontbreekt terwijl de kermis door de winterstalling stil ligt.";

    /// <summary>Een gewogen casus over dat onderwerp.</summary>
    public static async Task<Proefcasus> Casus(Testsite site, string onderwerp)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await casus.Doe("contactpersoon", CasusRecht.Aanvullen, c => c.VulMeldingAan($"{onderwerp} voor de kermis", Tekst(onderwerp), $"De kermisexploitant kan zonder {onderwerp} niet verder.", Urgentie.Gewoon, null));
        return casus;
    }

    public static string Adres(string kenmerk) => $"/casusprudentie/{string.Join('/', kenmerk.Split(':')[3..])}";
}
