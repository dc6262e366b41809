using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Oefenen;

namespace Maatwerkplaats.Web.Pages.Oefenen.Wegen;

/// <summary>Wat iemand bij één stap invult; elke stap vult zijn eigen deel.</summary>
public sealed class WegenInvoer
{
    public string? Bevindingen { get; set; }

    public Score? NietsDoen { get; set; }

    public string? Weg { get; set; }

    /// <summary>Hoe de eigen weg scoort.</summary>
    public Dictionary<Perspectief, Score?> Scores { get; set; } = [];

    public string? Besluit { get; set; }

    public string? Motivering { get; set; }

    public Perspectief? Doorslaggevend { get; set; }

    public static WegenInvoer Van(Oefenweging weging, Oefenstap stap) => new()
    {
        Bevindingen = stap.Perspectief() is { } kant ? weging.Bevindingen.GetValueOrDefault(kant) : null,
        NietsDoen = stap.Perspectief() is { } zelfde && weging.NietsDoen.TryGetValue(zelfde, out var score) ? score : null,
        Weg = weging.Weg,
        Scores = Oefenweging.Kanten.ToDictionary(k => k, k => weging.EigenWeg.TryGetValue(k, out var eigen) ? eigen : (Score?)null),
        Besluit = weging.Besluit,
        Motivering = weging.Motivering,
        Doorslaggevend = weging.Doorslaggevend,
    };

    public Oefenantwoord AlsAntwoord() => new()
    {
        Bevindingen = Bevindingen,
        NietsDoen = NietsDoen,
        Weg = Weg,
        Scores = Scores,
        Besluit = Besluit,
        Motivering = Motivering,
        Doorslaggevend = Doorslaggevend,
    };
}
