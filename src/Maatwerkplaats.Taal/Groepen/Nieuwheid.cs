namespace Maatwerkplaats.Taal.Groepen;

/// <summary>Recognises a case of which nothing like it was seen before.</summary>
public static class Nieuwheid
{
    /// <summary>Whether even the nearest document has next to nothing in common with it.</summary>
    public static bool IsNieuw(IEnumerable<Buur> naasten) => !naasten.Any(buur => buur.Gelijkenis >= Burengraaf.MinsteGelijkenis);
}
