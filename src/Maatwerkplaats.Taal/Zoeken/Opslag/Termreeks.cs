namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>Term numbers as bytes, each as the step from the one before.</summary>
public static class Termreeks
{
    /// <summary>Packs term numbers in ascending order.</summary>
    public static byte[] Schrijf(IEnumerable<int> termen)
    {
        var uit = new Schrijfbuffer();
        var verwacht = 0;
        foreach (var term in termen.Order())
        {
            uit.Getal(term - verwacht);
            verwacht = term;
        }

        return uit.Geschreven.ToArray();
    }

    /// <summary>Unpacks them.</summary>
    public static IReadOnlyList<int> Lees(byte[] bytes)
    {
        var lezer = new Leesbuffer(bytes);
        var termen = new List<int>();
        for (var term = 0; !lezer.IsLeeg;) termen.Add(term += lezer.Getal());
        return termen;
    }
}
