using System.Collections.Frozen;

namespace Maatwerkplaats.Taal.Analyse;

/// <summary>
/// Compounds whose division people laid down, because the words are of the trade or the rule gets them wrong.
/// One per line, <c>dag|loon</c>; linking letters in brackets, <c>terugvordering(s)|besluit</c>; a word without bar is whole.
/// </summary>
public sealed class Samenstellingen
{
    private static readonly Lazy<Samenstellingen> Ingebouwd = new(() => Lees(Bronbestand.Lees("samenstellingen.txt")));
    private readonly FrozenDictionary<string, IReadOnlyList<Deel>> delen;

    private Samenstellingen(Dictionary<string, IReadOnlyList<Deel>> delen) => this.delen = delen.ToFrozenDictionary();

    /// <summary>The list that comes with the product.</summary>
    public static Samenstellingen Standaard => Ingebouwd.Value;

    /// <summary>Reads a list; empty lines and what follows a # are skipped.</summary>
    public static Samenstellingen Lees(IEnumerable<string> regels)
    {
        var delen = new Dictionary<string, IReadOnlyList<Deel>>();
        foreach (var regel in regels) delen[regel.Replace("|", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)] = Ontleed(regel);
        return new(delen);
    }

    /// <summary>The division laid down for a word, or null.</summary>
    public IReadOnlyList<Deel>? Zoek(string woord) => delen.GetValueOrDefault(woord);

    private static List<Deel> Ontleed(string regel)
    {
        var delen = new List<Deel>();
        var begin = 0;
        foreach (var stuk in regel.Split('|'))
        {
            var haak = stuk.IndexOf('(', StringComparison.Ordinal);
            var lengte = haak < 0 ? stuk.Length : haak;
            var tussen = haak < 0 ? 0 : stuk.Length - haak - 2;
            delen.Add(new(begin, lengte, tussen));
            begin += lengte + tussen;
        }

        return delen;
    }
}
