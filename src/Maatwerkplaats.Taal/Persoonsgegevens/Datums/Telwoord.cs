using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Getallen in letters van nul tot en met honderdnegen, ook als rangtelwoord.</summary>
internal static class Telwoord
{
    private static readonly string[] Eenheden =
    [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ];

    private static readonly string[] Tientallen = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    private static readonly Dictionary<ulong, int> Waarden = MaakWaarden();

    private static readonly Sleutelset Filter = new(Waarden.Keys);

    /// <summary>De waarde, of -1 als het woord geen telwoord is.</summary>
    public static int Waarde(Tekstbeeld beeld, int i) =>
        beeld.Staat(i, Filter) && Waarden.TryGetValue(beeld[i].Sleutel, out var waarde) ? waarde : -1;

    private static Dictionary<ulong, int> MaakWaarden()
    {
        var waarden = new Dictionary<ulong, int>();
        for (var n = 0; n < Eenheden.Length; n++) Voeg(waarden, Eenheden[n], n, n is 1 or 8 ? "ste" : "de");
        for (var t = 0; t < Tientallen.Length; t++)
        {
            Voeg(waarden, Tientallen[t], (t + 2) * 10, "ste");
            for (var e = 1; e <= 9; e++) Voeg(waarden, Eenheden[e] + "en" + Tientallen[t], ((t + 2) * 10) + e, "ste");
        }

        Voeg(waarden, "honderd", 100, "ste");
        waarden[Naamsleutel.Van("eerste")] = 1;
        waarden[Naamsleutel.Van("derde")] = 3;
        return waarden;
    }

    private static void Voeg(Dictionary<ulong, int> waarden, string woord, int waarde, string rang)
    {
        waarden[Naamsleutel.Van(woord)] = waarde;
        waarden[Naamsleutel.Van(woord + rang)] = waarde;
        waarden[Naamsleutel.Van(woord + "jarige")] = waarde;
    }
}
