namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>
/// What a text is about, as weighted terms: the numbers ascending, the weights beside them. Weights are whole numbers, so that
/// the likeness of two texts is the same in whatever order their terms were numbered.
/// </summary>
public sealed class Profiel
{
    // Fine enough for five digits, and sums of thousands of products still fit in 64 bits.
    private const float Fijnheid = 65_536;
    private readonly int[] termen;
    private readonly int[] gewichten;
    private readonly double lengte;

    internal Profiel(IReadOnlyCollection<(int Term, float Gewicht)> gewogen)
    {
        termen = [.. gewogen.Select(term => term.Term)];
        gewichten = [.. gewogen.Select(term => (int)(term.Gewicht * Fijnheid))];
        Array.Sort(termen, gewichten);
        lengte = Math.Sqrt(gewichten.Sum(gewicht => (long)gewicht * gewicht));
    }

    /// <summary>How alike two texts are, from 0 (no word in common) to 1 (the same words equally often): the cosine.</summary>
    public double Cosinus(Profiel ander)
    {
        var (som, i, j) = (0L, 0, 0);
        while (i < termen.Length && j < ander.termen.Length)
        {
            var verschil = termen[i] - ander.termen[j];
            if (verschil == 0) som += (long)gewichten[i++] * ander.gewichten[j++];
            else if (verschil < 0) i++;
            else j++;
        }

        return som == 0 ? 0 : som / (lengte * ander.lengte);
    }
}
