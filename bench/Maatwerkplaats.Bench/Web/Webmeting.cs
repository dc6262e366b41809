namespace Maatwerkplaats.Bench.Web;

/// <summary>
/// Meet de website: verzoeken per seconde en p95 van de startpagina, de werklijst en een casus, naast een lege
/// Razor-bladzijde en dezelfde vraag rechtstreeks aan de database, in dezelfde ronde op dezelfde machine.
/// </summary>
internal static class Webmeting
{
    /// <param name="args"><c>--casussen N</c> (standaard 100000), <c>--seconden S</c> per meting (standaard 5), <c>--gelijk N</c> bezoekers (standaard 4).</param>
    public static async Task<int> Meet(string[] args)
    {
        var (casussen, seconden, gelijk) = (args.Getal("--casussen", 100_000), args.Getal("--seconden", 5), args.Getal("--gelijk", 4));
        await using var leeg = await Proces.Start("Maatwerkplaats.Bench.dll", "/leeg", ["lege-bladzijde"]);
        var basis = await Belasting.Meet("lege Razor-bladzijde", gelijk, seconden, leeg, await leeg.Bezoekers(gelijk, null), _ => "/leeg");
        Console.WriteLine($"{"wat",-44}{"per s",10}{"p50 ms",10}{"p95 ms",10}{"van leeg",10}{"rekentijd ms",14}{"van leeg",10}");
        Toon(basis, basis);
        foreach (var opslag in Opslag.Beschikbaar())
        {
            await using (opslag)
            {
                await Meet(opslag, casussen, seconden, gelijk, basis);
            }
        }

        return 0;
    }

    private static async Task Meet(Opslag opslag, int casussen, int seconden, int gelijk, Uitkomst basis)
    {
        Console.WriteLine($"\n{opslag.Naam}");
        Console.WriteLine($"{casussen} casussen gezaaid in {await Zaaigoed.Zaai(opslag, casussen):0.0} s, waarvan {Zaaigoed.Open(casussen)} open");
        await using var site = await Proces.Start("Maatwerkplaats.Web.dll", "/aanmelden", ["serveer", "--demo", .. opslag.Opties]);
        Console.WriteLine($"start tot eerste bladzijde: {site.Starttijd.TotalSeconds:0.00} s");
        var regio = await site.Bezoekers(gelijk, "coordinator-regio");
        var landelijk = await site.Bezoekers(gelijk, "coordinator-landelijk");
        Toon(await Belasting.Meet("leegste eigen bladzijde", gelijk, seconden, site, landelijk, _ => "/over"), basis);
        Toon(await Belasting.Meet("startpagina", gelijk, seconden, site, regio, _ => "/"), basis);
        Toon(await Belasting.Meet("werklijst van één plaats", gelijk, seconden, site, regio, _ => "/casussen"), basis);
        Toon(await Belasting.Meet("werklijst landelijk", gelijk, seconden, site, landelijk, _ => "/casussen"), basis);
        Toon(await Belasting.Meet("casus", gelijk, seconden, site, landelijk, i => $"/casussen/{Zaaigoed.Nummer(i % casussen)}"), basis);
        Toon(await opslag.Vraag("kale vraag: werklijst", gelijk, seconden, Opslag.Werklijst, _ => null), basis);
        Toon(await opslag.Vraag("kale vraag: casus", gelijk, seconden, Opslag.Casus, i => Zaaigoed.Nummer(i % casussen)), basis);
        Console.WriteLine($"geheugen van het proces: {site.Geheugen / 1_048_576.0:0} MB");
    }

    private static void Toon(Uitkomst u, Uitkomst basis) => Console.WriteLine(
        $"{u.Wat,-44}{u.PerSeconde,10:0}{u.P50,10:0.0}{u.P95,10:0.0}{u.PerSeconde / basis.PerSeconde,10:P0}{u.Rekentijd,14:0.00}{basis.Rekentijd / u.Rekentijd,10:P0}{(u.Fouten > 0 ? $"  {u.Fouten} fouten" : "")}");
}
