using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests;

/// <summary>Maakt casussen voor een test zonder de hele weg over het scherm, en leest ze terug.</summary>
internal static class Testgevallen
{
    public static async Task<Gebruiker> Gebruiker(this Testsite site, string persona)
    {
        await using var db = await site.Databases.Open("uwv");
        return Core.Toegang.Gebruiker.Van(await db.Set<Persoon>().Include(p => p.Rollen).SingleAsync(p => p.Aanmeldkenmerk == "demo:" + persona));
    }

    public static async Task<CasusStaat> Casus(this Testsite site, string persona, string? bsn = null, string werkplaats = "noord") =>
        await site.Dienst<Casusdienst>().MeldAan(
            await site.Gebruiker(persona), new("Er wringt iets", "Dat het goed komt") { Bsn = bsn, Werkplaats = werkplaats }, new(Guid.CreateVersion7()));

    public static async Task<CasusStaat> Lees(this Testsite site, string nummer)
    {
        await using var db = await site.Databases.Open("uwv");
        return CasusProjectie.Lees(await db.Set<CasusRij>().Where(c => c.Nummer == nummer).Select(c => c.Staat).SingleAsync());
    }

    public static async Task<CasusStaat> Antwoord(this Testsite site, string nummer, string tekst, TriageUitkomst uitkomst = TriageUitkomst.Vraag) =>
        await site.Dienst<Casusdienst>().Doe(
            await site.Gebruiker("coordinator-landelijk"), nummer, CasusRecht.Beoordelen, new(Guid.CreateVersion7()),
            c => c.SluitTriageAf(uitkomst, "Daarom", null, tekst, new DateOnly(2027, 1, 1)));

    /// <summary>Een BSN dat de 11-proef doorstaat en nog niet is gebruikt.</summary>
    public static string NieuwBsn()
    {
        while (true)
        {
            var cijfers = Random.Shared.Next(100_000_000, 999_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (Core.Shared.Bsn.Lees(cijfers) is not null)
            {
                return cijfers;
            }
        }
    }
}
