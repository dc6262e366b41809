namespace Maatwerkplaats.Taal.Analyse.Stammen;

/// <summary>A word while it is being stemmed: letters that shrink at the end, and the regions R1 and R2.</summary>
internal sealed class Stamvorm
{
    private readonly char[] letters;

    public Stamvorm(string woord)
    {
        // A rule may replace a suffix by a longer one (-atie by -eer) or double a vowel.
        letters = new char[woord.Length + 8];
        woord.CopyTo(letters);
        Lengte = woord.Length;
    }

    public int Lengte { get; private set; }

    public int R1 { get; set; }

    public int R2 { get; set; }

    public char this[int plaats] { get => letters[plaats]; set => letters[plaats] = value; }

    public bool EindigtOp(string einde) => EindigtOp(einde, Lengte);

    /// <summary>Whether the letters before <paramref name="tot"/> end with <paramref name="einde"/>.</summary>
    public bool EindigtOp(string einde, int tot) =>
        tot >= einde.Length && letters.AsSpan(tot - einde.Length, einde.Length).SequenceEqual(einde);

    public bool HeeftOp(int plaats, string deel) => EindigtOp(deel, plaats + deel.Length) && plaats + deel.Length <= Lengte;

    /// <summary>Removes the last <paramref name="aantal"/> letters and puts <paramref name="nieuw"/> there.</summary>
    public bool Vervang(int aantal, string nieuw)
    {
        Lengte -= aantal;
        foreach (var letter in nieuw) letters[Lengte++] = letter;
        return true;
    }

    public bool Schrap(int aantal) => Vervang(aantal, "");

    public void SchrapOp(int plaats, int aantal)
    {
        Array.Copy(letters, plaats + aantal, letters, plaats, Lengte - plaats - aantal);
        Lengte -= aantal;
    }

    /// <summary>The longest of <paramref name="eindes"/> at the end of the word, or null.</summary>
    public string? LangsteEinde(ReadOnlySpan<string> eindes)
    {
        string? langste = null;
        foreach (var einde in eindes)
        {
            if (einde.Length > (langste?.Length ?? 0) && EindigtOp(einde)) langste = einde;
        }

        return langste;
    }

    public override string ToString() => new(letters, 0, Lengte);
}
