namespace Maatwerkplaats.Taal;

/// <summary>Lists of words that are embedded in the library: one item a line, a # starts a remark.</summary>
internal static class Bronbestand
{
    /// <summary>The lines of an embedded list without remarks and empty lines.</summary>
    public static IEnumerable<string> Lees(string naam)
    {
        using var bron = typeof(Bronbestand).Assembly.GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException($"De lijst {naam} ontbreekt in deze bouw.");
        using var lezer = new StreamReader(bron);
        return Regels(lezer.ReadToEnd()).ToList();
    }

    /// <summary>The same for a text from elsewhere.</summary>
    public static IEnumerable<string> Regels(string tekst) =>
        tekst.Split('\n').Select(regel => regel.Split('#')[0].Trim()).Where(regel => regel.Length > 0);
}
