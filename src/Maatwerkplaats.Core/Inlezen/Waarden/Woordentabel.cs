namespace Maatwerkplaats.Core.Inlezen.Waarden;

/// <summary>Leest de tabellen met woorden en hun varianten. Ze staan in tekstbestanden, zodat een woord erbij geen programmeur vraagt.</summary>
internal static class Woordentabel
{
    /// <returns>De regels na de kop, in kolommen.</returns>
    public static IReadOnlyList<string[]> Lees(string bestand)
    {
        using var stroom = typeof(Woordentabel).Assembly.GetManifestResourceStream($"inlezen/{bestand}")!;
        using var lezer = new StreamReader(stroom);
        var regels = new List<string[]>();
        lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            if (regel.Length > 0)
            {
                regels.Add(regel.Split('\t'));
            }
        }

        return regels;
    }
}
