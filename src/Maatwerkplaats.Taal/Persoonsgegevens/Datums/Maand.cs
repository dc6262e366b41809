using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Namen en afkortingen van maanden.</summary>
internal static class Maand
{
    private static readonly Dictionary<ulong, int> Nummers = Lijst.Regels("maanden.txt")
        .SelectMany((regel, n) => regel.Split(' ').Select(w => (Sleutel: Naamsleutel.Van(w), Nummer: n + 1)))
        .ToDictionary(p => p.Sleutel, p => p.Nummer);

    /// <summary>Eén tot en met twaalf, of nul als het geen maand is.</summary>
    public static int Nummer(Tekstbeeld beeld, int i) =>
        (uint)i < (uint)beeld.Aantal ? Nummers.GetValueOrDefault(beeld[i].Sleutel) : 0;
}
