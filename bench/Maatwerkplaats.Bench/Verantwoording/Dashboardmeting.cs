using Maatwerkplaats.Bench.Web;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Bench.Verantwoording;

/// <summary>
/// Meet het overzicht van de verantwoording en één tabel bij veel casussen, voor wie alles ziet en voor wie beschermde cijfers
/// ziet, naast dezelfde tellingen rechtstreeks aan de database in dezelfde ronde.
/// </summary>
internal static class Dashboardmeting
{
    private const string EenTabel = "SELECT COALESCE(uitkomst, ''), COUNT(*) FROM casus_feiten WHERE organisatie = 'uwv' AND fase = 'Afgerond' GROUP BY uitkomst";

    private static readonly string[] Onderdelen = ["werkbedrijf", "smz", "uitkeren", "kens", "szw", "benb", "gemeente"], Wetten = ["WIA", "WW", "Wajong", "ZW", "TW", "WIA|WW"],
        Onderwerpen = ["terugvordering", "traject", "scholing", "bejegening", "boete|traject", ""], Niveaus = ["uitvoering", "wet", "beleid", "wet|beleid", ""],
        Perspectieven = ["", "Juridisch|Economisch|Maatschappelijk", "Juridisch"], Mandaten = ["medewerker", "leidinggevende", "directie", ""];

    /// <param name="args"><c>--casussen N</c> (standaard 100000), <c>--seconden S</c> per meting (standaard 5), <c>--gelijk N</c> bezoekers (standaard 2).</param>
    public static async Task<int> Meet(string[] args)
    {
        var (casussen, seconden, gelijk) = (args.Getal("--casussen", 100_000), args.Getal("--seconden", 5), args.Getal("--gelijk", 2));
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
        Console.WriteLine($"\n{opslag.Naam}: {casussen} casussen gezaaid in {await Zaaigoed.Zaai(opslag, casussen, Tooi):0.0} s");
        await using var site = await Proces.Start("Maatwerkplaats.Web.dll", "/aanmelden", ["serveer", "--demo", .. opslag.Opties]);
        var alles = await site.Bezoekers(gelijk, "coordinator-landelijk");
        var beschermd = await site.Bezoekers(gelijk, "manager");
        var klok = System.Diagnostics.Stopwatch.StartNew();
        using (var eerste = await alles[0].GetAsync("/verantwoording"))
        {
            Console.WriteLine($"eerste keer, met alles lezen: {klok.ElapsedMilliseconds} ms ({(int)eerste.StatusCode})");
        }

        Console.WriteLine($"{"wat",-52}{"per s",8}{"p50 ms",9}{"p95 ms",9}");
        Toon(await Belasting.Meet("overzicht, alles", gelijk, seconden, site, alles, _ => "/verantwoording"));
        Toon(await Belasting.Meet("overzicht, alles, met vergelijking van perioden", gelijk, seconden, site, alles, _ => "/verantwoording/4.1?van=2024-01-01&vergelijkTot=2023-12-31"));
        Toon(await Belasting.Meet("overzicht, beschermd", gelijk, seconden, site, beschermd, _ => "/verantwoording?jaar=2025"));
        Toon(await Belasting.Meet("overzicht, beschermd, van één plaats", gelijk, seconden, site, beschermd, _ => "/verantwoording?jaar=2025&werkplaats=noord"));
        Toon(await opslag.Vraag("kale vraag: één van de tellingen", gelijk, seconden, EenTabel, _ => null));
        Console.WriteLine($"geheugen van het proces: {site.Geheugen / 1_048_576.0:0} MB");
    }

    /// <summary>Maakt van een gezaaide casus er een met van alles te tellen; negen van de tien zijn afgerond.</summary>
    public static void Tooi(CasusFeiten feiten, int i)
    {
        var toeval = new Random(i);
        string Uit(string[] waarden) => waarden[toeval.Next(waarden.Length)];
        T Van<T>()
            where T : struct, Enum => Enum.GetValues<T>()[toeval.Next(Enum.GetValues<T>().Length)];

        feiten.Fase = i % 10 == 0 ? Fase.Doorverwezen : Fase.Afgerond;
        feiten.AfgerondOp = feiten.Ingebracht?.AddDays(toeval.Next(90));
        (feiten.InbrengerOnderdeel, feiten.Wetten, feiten.Onderwerpen) = (Uit(Onderdelen), Uit(Wetten), Uit(Onderwerpen));
        (feiten.ProbleemNiveaus, feiten.OplossingNiveaus, feiten.Perspectieven) = (Uit(Niveaus), Uit(Niveaus), Uit(Perspectieven));
        (feiten.Mandaat, feiten.Werkwijze, feiten.Uitkomst) = (Uit(Mandaten), Van<Werkwijze>(), Van<ClientUitkomst>());
        (feiten.RegulierMogelijk, feiten.ContraLegem, feiten.GebruikelijkeLijn) = (toeval.Next(3) == 0, toeval.Next(200) == 0, toeval.Next(5) > 0);
        (feiten.Doorslaggevend, feiten.DagenTotAfgerond, feiten.DagenTotBesluit) = (Van<Perspectief>(), toeval.Next(60), toeval.Next(40));
    }

    private static void Toon(Uitkomst u) => Console.WriteLine($"{u.Wat,-52}{u.PerSeconde,8:0}{u.P50,9:0.0}{u.P95,9:0.0}{(u.Fouten > 0 ? $"  {u.Fouten} fouten" : "")}");
}
