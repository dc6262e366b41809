namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>
/// BM25 (Robertson and Zaragoza, 2009) with section weights, as one byte of impact per posting. The length is held against
/// a fixed expected length and not the mean, so that a score never depends on how the index happens to be divided.
/// </summary>
internal static class Weging
{
    /// <summary>Saturation of repeated words.</summary>
    public const float K1 = 1.2f;

    /// <summary>How far long texts are held back.</summary>
    public const float B = 0.4f;

    /// <summary>The largest impact.</summary>
    public const int Hoogste = 255;

    private static readonly float[] Verwacht = [320f, 190f, 260f];
    private static readonly float[] Aandeel = [0.2f, 0.3f, 0.5f];

    /// <summary>The impact of a word that occurs <paramref name="aantal"/> (weighted) times in a text of a weighted length.</summary>
    public static byte Impact(Veld veld, float aantal, float lengte)
    {
        var rem = K1 * (1 - B + (B * lengte / Verwacht[(int)veld]));
        return (byte)Math.Clamp((int)MathF.Round(aantal / (aantal + rem) * Hoogste), 1, Hoogste);
    }

    /// <summary>The whole number a term's impact is multiplied by, from its rarity, its field and what the query thinks of it.</summary>
    public static int Termgewicht(Veld veld, long documenten, long frequentie, float gewicht)
    {
        var zeldzaamheid = Math.Log(1 + ((documenten - frequentie + 0.5) / (frequentie + 0.5)));
        return Math.Max(1, (int)Math.Round(zeldzaamheid * Aandeel[(int)veld] * gewicht * 256));
    }
}
