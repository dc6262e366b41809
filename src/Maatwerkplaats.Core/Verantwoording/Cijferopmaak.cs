namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Maakt van een telling de regels die te zien zijn.</summary>
internal static class Cijferopmaak
{
    /// <summary>Aantallen voor wie alleen beschermde cijfers ziet, zijn hierop afgerond.</summary>
    public const int Stap = 5;

    public const string TeWeinig = "Hier zijn te weinig casussen om te tonen zonder dat iemand herkenbaar wordt.";

    public static Cijfers Volledig(Cijfertabel tabel, Rijboom boom, Telling telling) => new(
        tabel, telling.N, telling.Onbekend,
        [.. Zichtbaar(boom, telling.Aantallen).Select(i => Regel(boom, i, telling.Aantallen[i], telling.N))]);

    /// <param name="geheel">De aantallen zonder uitsplitsing: een verborgen rij staat er ook als zij hier leeg is, anders was dat te zien.</param>
    public static Cijfers Beschermd(Cijfertabel tabel, Rijboom boom, Telling telling, int[] geheel, bool[] verborgen, int minimum)
    {
        if (Onderdrukking.IsKlein(telling.N, minimum))
        {
            return Niets(tabel, TeWeinig);
        }

        var n = RondAf(telling.N);
        return new(
            tabel, n, Onderdrukking.IsKlein(telling.Onbekend, minimum) ? null : RondAf(telling.Onbekend),
            [.. Zichtbaar(boom, telling.Aantallen, geheel, verborgen).Select(i => verborgen[i]
                ? new Cijferregel(boom.Rijen[i].Sleutel, boom.Rijen[i].Label, boom.Diepte(i), null, null)
                : Regel(boom, i, RondAf(telling.Aantallen[i]), n))]);
    }

    public static Cijfers Niets(Cijfertabel tabel, string waarom) => new(tabel, null, null, [], waarom);

    public static int RondAf(int aantal) => (aantal + Stap / 2) / Stap * Stap;

    private static Cijferregel Regel(Rijboom boom, int plek, int aantal, int n) =>
        new(boom.Rijen[plek].Sleutel, boom.Rijen[plek].Label, boom.Diepte(plek), aantal, Math.Min(100, Cijfers.Percentage(aantal, n)));

    /// <summary>Een rij zonder aantal staat er alleen als zij er altijd staat; onder een verborgen rij staat niets.</summary>
    private static IEnumerable<int> Zichtbaar(Rijboom boom, int[] aantallen, int[]? geheel = null, bool[]? verborgen = null) => Enumerable.Range(0, boom.Rijen.Count).Where(i =>
    {
        var rij = boom.Rijen[i];
        if (boom.Ouder[i] >= 0 && verborgen?[boom.Ouder[i]] == true)
        {
            return false;
        }

        if (rij.AlleenNaastAnderen && boom.Kinderen(boom.Ouder[i]).All(k => k == i || aantallen[k] == 0))
        {
            return false;
        }

        return rij.Altijd || aantallen[i] > 0 || (verborgen?[i] == true && geheel![i] > 0);
    });
}
