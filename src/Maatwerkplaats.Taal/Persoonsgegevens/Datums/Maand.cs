using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Namen en afkortingen van maanden.</summary>
internal static class Maand
{
    private static readonly Dictionary<ulong, int> Nummers = Lijst.Regels("maanden.txt")
        .SelectMany((regel, n) => regel.Split(' ').Select(w => (Sleutel: Naamsleutel.Van(w), Nummer: n + 1)))
        .ToDictionary(p => p.Sleutel, p => p.Nummer);

    private static readonly Sleutelset Filter = new(Nummers.Keys);

    /// <summary>Eén tot en met twaalf, of nul als het geen maand is.</summary>
    public static int Nummer(Tekstbeeld beeld, int i) =>
        beeld.Staat(i, Filter) ? Nummers.GetValueOrDefault(beeld[i].Sleutel) : 0;
}
