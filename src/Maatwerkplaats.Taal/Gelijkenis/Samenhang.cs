using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>
/// Puts the best finds in a better order: a find that resembles other good finds rises. Texts that answer one question
/// resemble each other (Van Rijsbergen's cluster hypothesis, 1979; as a correction of scores: Diaz, 2005).
/// </summary>
public sealed class Samenhang(Zoekindex index, Profielmaker profielen)
{
    private const int Bezien = 30;
    private const int Buren = 5;

    /// <summary>The same finds in their new order, for an index in memory.</summary>
    public IReadOnlyList<Treffer> Herschik(IReadOnlyList<Treffer> treffers) => HerschikAsync(treffers).Meteen();

    /// <summary>The same finds; the first thirty in their new order, the others after them as they were.</summary>
    public async ValueTask<IReadOnlyList<Treffer>> HerschikAsync(IReadOnlyList<Treffer> treffers, CancellationToken ct = default)
    {
        var kop = treffers.Take(Bezien).ToList();
        var beelden = await profielen.Van([.. kop.Select(treffer => treffer.Nummer)], index.Schat, ct);
        var gelijkenis = new double[kop.Count, kop.Count];
        for (var i = 0; i < kop.Count; i++)
        {
            if (!beelden.TryGetValue(kop[i].Nummer, out var een)) continue;
            for (var j = 0; j < i; j++) gelijkenis[i, j] = gelijkenis[j, i] = beelden.TryGetValue(kop[j].Nummer, out var ander) ? een.Cosinus(ander) : 0;
        }

        var nieuw = kop.Select((treffer, i) => treffer with { Score = treffer.Score + Steun(kop, gelijkenis, i) });
        return [.. nieuw.OrderByDescending(treffer => treffer.Score).ThenBy(treffer => treffer.Nummer), .. treffers.Skip(Bezien)];
    }

    private static double Steun(List<Treffer> kop, double[,] gelijkenis, int i) =>
        Enumerable.Range(0, kop.Count).Where(j => j != i)
            .OrderByDescending(j => gelijkenis[i, j]).ThenBy(j => kop[j].Nummer)
            .Take(Buren)
            .Sum(j => gelijkenis[i, j] * kop[j].Score);
}
