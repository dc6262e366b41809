namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Eén mens, plaats, werkgever of nummer, met alle vermeldingen in de tekst.</summary>
internal sealed class Identiteit(Soort soort)
{
    public Soort Soort { get; } = soort;

    /// <summary>De rol die de tekst ergens aan deze persoon geeft; de eerste telt.</summary>
    public string? Rol { get; private set; }

    public List<string> Vormen { get; } = [];

    /// <summary>De gevouwen woorden waaronder deze persoon bekend is.</summary>
    public HashSet<string> Namen { get; } = new(StringComparer.Ordinal);

    public string Voorletters { get; private set; } = "";

    public void Voeg(string vorm, string? rol, Naamdelen delen)
    {
        Vormen.Add(vorm);
        Rol ??= rol;
        Namen.UnionWith(delen.Woorden);
        if (Voorletters.Length < delen.Voorletters.Length) Voorletters = delen.Voorletters;
    }
}
