using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

/// <summary>Zet verzonnen casussen in het register; elk met een eigen woord, zodat tests elkaar niet vinden.</summary>
internal static class Gepubliceerd
{
    /// <summary>Een woord dat nergens anders in staat.</summary>
    public static string Woord() => "zq" + string.Concat(Guid.NewGuid().ToString("N").Select(t => (char)(char.IsDigit(t) ? t - '0' + 'j' : t)).Take(12));

    public static async Task<Uitspraak> Zet(Testsite site, Uitspraakinhoud inhoud, string organisatie = "uwv")
    {
        var herkomst = $"test-{Guid.NewGuid():N}";
        await site.Dienst<Publicatie>().Publiceer(organisatie, [new(herkomst, inhoud)], proef: false);
        return await Lees(site, herkomst, organisatie);
    }

    public static async Task<Uitspraak> Lees(Testsite site, string herkomst, string organisatie = "uwv")
    {
        await using var db = await site.Databases.Open(organisatie);
        return await db.Set<Uitspraak>().SingleAsync(u => u.Herkomst == herkomst);
    }

    public static string Adres(this Uitspraak uitspraak) => $"/casusprudentie/{uitspraak.Jaar}/{uitspraak.Nummer}";

    /// <summary>Trekt een uitspraak in zoals de publicatiedienst dat doet: stand en index in één transactie.</summary>
    public static async Task TrekIn(Testsite site, Uitspraak uitspraak, string reden)
    {
        await using var db = await site.Databases.Open(uitspraak.Organisatie);
        await using var transactie = await db.Database.BeginTransactionAsync();
        var rij = await db.Set<Uitspraak>().SingleAsync(u => u.Id == uitspraak.Id);
        await Registerindex.Haal(db, [rij]);
        rij.TrekIn(reden, DateTime.UtcNow);
        await db.SaveChangesAsync();
        await transactie.CommitAsync();
    }
}
