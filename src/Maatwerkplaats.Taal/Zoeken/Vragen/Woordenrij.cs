namespace Maatwerkplaats.Taal.Zoeken.Vragen;

/// <summary>
/// The words of an index in alphabetical order, by code point. Sorting all of them at each new word would cost too much, so
/// the newest stand behind in no order until they are one in a hundred.
/// </summary>
internal sealed class Woordenrij
{
    private readonly string[] gesorteerd;
    private readonly string[] nieuwste;

    private Woordenrij(string[] gesorteerd, string[] nieuwste) => (this.gesorteerd, this.nieuwste) = (gesorteerd, nieuwste);

    public static Woordenrij Leeg { get; } = new([], []);

    public int Aantal => gesorteerd.Length + nieuwste.Length;

    public IEnumerable<string> Alle => gesorteerd.Concat(nieuwste);

    public Woordenrij Met(IReadOnlyList<string> woorden)
    {
        if (woorden.Count == 0) return this;
        if (nieuwste.Length + woorden.Count <= gesorteerd.Length / 100) return new(gesorteerd, [.. nieuwste, .. woorden]);
        string[] alle = [.. gesorteerd, .. nieuwste, .. woorden];
        Array.Sort(alle, StringComparer.Ordinal);
        return new(alle, []);
    }

    public IEnumerable<string> MetBegin(string begin)
    {
        var plaats = Array.BinarySearch(gesorteerd, begin, StringComparer.Ordinal);
        for (var i = plaats < 0 ? ~plaats : plaats; i < gesorteerd.Length && gesorteerd[i].StartsWith(begin, StringComparison.Ordinal); i++) yield return gesorteerd[i];
        foreach (var woord in nieuwste)
        {
            if (woord.StartsWith(begin, StringComparison.Ordinal)) yield return woord;
        }
    }
}
