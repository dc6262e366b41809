namespace Maatwerkplaats.Taal.Gelijkenis;

/// <summary>What a text is about, as weighted terms on a unit sphere: the numbers ascending, the weights beside them.</summary>
public sealed record Profiel(int[] Termen, float[] Gewichten)
{
    /// <summary>How alike two texts are, from 0 (no word in common) to 1 (the same words equally often): the cosine.</summary>
    public double Cosinus(Profiel ander)
    {
        var (som, i, j) = (0.0, 0, 0);
        while (i < Termen.Length && j < ander.Termen.Length)
        {
            var verschil = Termen[i] - ander.Termen[j];
            if (verschil == 0) som += Gewichten[i++] * (double)ander.Gewichten[j++];
            else if (verschil < 0) i++;
            else j++;
        }

        return som;
    }
}
