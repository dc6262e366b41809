namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>How many slips part two words: a letter too many, missing, wrong, or two changed places (Damerau, 1964).</summary>
internal static class Bewerkingsafstand
{
    /// <summary>The distance between words of at most 64 letters, or <paramref name="hoogstens"/> + 1 as soon as it is sure to be more.</summary>
    public static int Tussen(string links, string rechts, int hoogstens)
    {
        if (Math.Abs(links.Length - rechts.Length) > hoogstens) return hoogstens + 1;
        Span<int> voorvorige = stackalloc int[rechts.Length + 1];
        Span<int> vorige = stackalloc int[rechts.Length + 1];
        Span<int> huidige = stackalloc int[rechts.Length + 1];
        for (var j = 0; j <= rechts.Length; j++) vorige[j] = j;
        for (var i = 1; i <= links.Length; i++)
        {
            huidige[0] = i;
            var laagste = i;
            for (var j = 1; j <= rechts.Length; j++)
            {
                var gelijk = links[i - 1] == rechts[j - 1];
                var waarde = Math.Min(Math.Min(vorige[j], huidige[j - 1]) + 1, vorige[j - 1] + (gelijk ? 0 : 1));
                if (i > 1 && j > 1 && links[i - 1] == rechts[j - 2] && links[i - 2] == rechts[j - 1]) waarde = Math.Min(waarde, voorvorige[j - 2] + 1);
                huidige[j] = waarde;
                laagste = Math.Min(laagste, waarde);
            }

            if (laagste > hoogstens) return hoogstens + 1;
            var vrij = voorvorige;
            voorvorige = vorige;
            vorige = huidige;
            huidige = vrij;
        }

        return vorige[rechts.Length];
    }
}
