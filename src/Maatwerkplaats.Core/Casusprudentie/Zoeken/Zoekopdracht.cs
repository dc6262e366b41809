using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Casusprudentie.Zoeken;

/// <summary>
/// Wat iemand in de casusprudentie zoekt. In de tekst is <c>"zo"</c> een frase, mag <c>-zo</c> er niet in staan en is
/// <c>zo*</c> een begin. Zonder woorden is alles een treffer, om te bladeren.
/// </summary>
public sealed record Zoekopdracht(string Tekst)
{
    /// <summary>Verder dan dit wordt niet gebladerd; wie zo ver is, moet anders zoeken.</summary>
    public const int VerstePlek = 1000;

    /// <summary>Zoveel treffers overslaan: bladzijde twee van twintig slaat er twintig over.</summary>
    public int Overslaan { get; init; }

    /// <summary>Hoeveel treffers er worden gevraagd.</summary>
    public int Aantal { get; init; } = 20;

    /// <summary>Of elk woord erin moet staan, in welke vorm ook.</summary>
    public bool AlleWoorden { get; init; }

    /// <summary>Of het laatste woord misschien nog niet af is.</summary>
    public bool Typend { get; init; }

    /// <summary>Wat eerst komt. Het zwaarst weegt wat het vaakst door een besluit is gevolgd.</summary>
    public Volgorde Volgorde { get; init; }

    /// <summary>Of er per facet wordt geteld.</summary>
    public bool MetFacetten { get; init; } = true;

    /// <summary>Of elke treffer fragmenten en een verklaring krijgt.</summary>
    public bool MetFragmenten { get; init; } = true;

    /// <summary>Naam van een facet en de waarden waarvan een treffer er één moet hebben.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <param name="gewichten">Hoe zwaar uitspraken tellen in de volgorde, op hun nummer in de zoekindex.</param>
    internal Zoekvraag AlsVraag(int top, IReadOnlyDictionary<long, int>? gewichten = null) => new(Tekst)
    {
        Top = top,
        AlleWoorden = AlleWoorden,
        Typend = Typend,
        Volgorde = Volgorde,
        Gewichten = gewichten ?? new Dictionary<long, int>(),
        MetFacetten = MetFacetten,
        Filters = Filters.Where(f => f.Value.Count > 0).ToDictionary(),
        LeegIsAlles = string.IsNullOrWhiteSpace(Tekst),
    };
}
