namespace Maatwerkplaats.Core.Casussen;

/// <summary>De vragen die helpen om vanuit één perspectief te kijken. Ze staan in een tekstbestand, zodat de tekst zonder programmeur kan veranderen.</summary>
public static class Leidvragen
{
    private static readonly Lazy<ILookup<Perspectief, string>> Alle = new(Lees);

    /// <summary>De vragen bij dit perspectief, in de volgorde waarin je ze stelt.</summary>
    public static IEnumerable<string> Bij(Perspectief perspectief) => Alle.Value[perspectief];

    private static ILookup<Perspectief, string> Lees()
    {
        using var stroom = typeof(Leidvragen).Assembly.GetManifestResourceStream("leidvragen.tsv")!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(1).Select(regel => regel.Split('\t')).ToLookup(r => Enum.Parse<Perspectief>(r[0]), r => r[1]);
    }
}
