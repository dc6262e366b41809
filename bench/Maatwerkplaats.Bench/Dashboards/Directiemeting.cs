using Maatwerkplaats.Bench.Verantwoording;
using Maatwerkplaats.Bench.Web;
using Maatwerkplaats.Core.Casussen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Bench.Dashboards;

/// <summary>
/// Meet de dashboards bij veel casussen: als er niets verandert, en als er tussen elke twee keer kijken een casus verandert. Ernaast,
/// in dezelfde ronde, een lege bladzijde en één van de tellingen rechtstreeks aan de database.
/// </summary>
internal static class Directiemeting
{
    private const string EenTelling = "SELECT COALESCE(uitkomst, ''), COUNT(*) FROM casus_feiten WHERE organisatie = 'uwv' AND fase = 'Afgerond' GROUP BY uitkomst";

    private static readonly (string Wie, string Wat, string Adres)[] Bezoeken =
    [
        ("manager", "directie", "/dashboard/directie"),
        ("coordinator-landelijk", "coördinator, elk aantal", "/dashboard/coordinator"),
        ("contactpersoon", "kernteam, eigen plaats", "/dashboard/kernteam"),
        ("sbk", "SBK en ministerie", "/dashboard/beleid"),
        ("onderzoeker", "onderzoek", "/dashboard/onderzoek"),
    ];

    /// <param name="args"><c>--casussen N</c> (standaard 100000), <c>--seconden S</c> per meting (standaard 5), <c>--gelijk N</c> bezoekers (standaard 2).</param>
    public static async Task<int> Meet(string[] args)
    {
        var (casussen, seconden, gelijk) = (args.Getal("--casussen", 100_000), args.Getal("--seconden", 5), args.Getal("--gelijk", 2));
        Console.WriteLine($"{"wat",-52}{"per s",8}{"p50 ms",9}{"p95 ms",9}{"rekentijd ms",14}");
        await using (var leeg = await Proces.Start("Maatwerkplaats.Bench.dll", "/leeg", ["lege-bladzijde"]))
        {
            Toon(await Belasting.Meet("lege Razor-bladzijde", gelijk, seconden, leeg, await leeg.Bezoekers(gelijk, null), _ => "/leeg"));
        }

        foreach (var opslag in Opslag.Beschikbaar())
        {
            await using (opslag)
            {
                await Meet(opslag, casussen, seconden, gelijk);
            }
        }

        return 0;
    }

    private static async Task Meet(Opslag opslag, int casussen, int seconden, int gelijk)
    {
        Console.WriteLine($"\n{opslag.Naam}: {casussen} casussen gezaaid in {await Zaaigoed.Zaai(opslag, casussen, Dashboardmeting.Tooi):0.0} s");
        await using var site = await Proces.Start("Maatwerkplaats.Web.dll", "/aanmelden", ["serveer", "--demo", .. opslag.Opties]);
        foreach (var (wie, wat, adres) in Bezoeken)
        {
            Toon(await Belasting.Meet(wat, gelijk, seconden, site, await site.Bezoekers(gelijk, wie), _ => adres));
        }

        var (manager, eerste) = (await site.Bezoekers(1, "manager"), await Eerste(opslag));
        Toon(await Belasting.Meet("directie, na elke keer een andere casus", 1, seconden, async (wie, i) =>
        {
            await Verander(opslag, eerste[i % eerste.Length]);
            using var antwoord = await manager[wie].GetAsync("/dashboard/directie");
            await antwoord.Content.CopyToAsync(Stream.Null);
            return antwoord.IsSuccessStatusCode;
        }, () => site.Rekentijd));
        Toon(await opslag.Vraag("kale vraag: één van de tellingen", gelijk, seconden, EenTelling, _ => null));
        Console.WriteLine($"geheugen van het proces: {site.Geheugen / 1_048_576.0:0} MB");
    }

    private static async Task<Guid[]> Eerste(Opslag opslag)
    {
        await using var db = opslag.Open();
        return await db.Set<CasusFeiten>().OrderBy(f => f.CasusId).Select(f => f.CasusId).Take(1000).ToArrayAsync();
    }

    /// <summary>Verandert één casus zoals een collega dat doet: de versie gaat omhoog. Telt mee in de gemeten tijd.</summary>
    private static async Task Verander(Opslag opslag, Guid casus)
    {
        var nu = DateTime.UtcNow;
        await using var db = opslag.Open();
        await db.Set<CasusFeiten>().Where(f => f.CasusId == casus).ExecuteUpdateAsync(f => f.SetProperty(x => x.Versie, x => x.Versie + 1).SetProperty(x => x.GewijzigdOp, nu));
    }

    private static void Toon(Uitkomst u) =>
        Console.WriteLine($"{u.Wat,-52}{u.PerSeconde,8:0}{u.P50,9:0.0}{u.P95,9:0.0}{u.Rekentijd,14:0.0}{(u.Fouten > 0 ? $"  {u.Fouten} fouten" : "")}");
}
