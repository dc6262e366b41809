namespace Maatwerkplaats.Bench.Taal;

/// <summary>Plain words, the way software without Dutch sees a text.</summary>
internal static class Woorden
{
    public static IEnumerable<string> Van(string tekst) =>
        tekst.ToLowerInvariant().Split([.. tekst.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries).Distinct();
}
