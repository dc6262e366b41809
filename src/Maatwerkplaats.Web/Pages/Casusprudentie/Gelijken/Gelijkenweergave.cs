using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Gelijken;

/// <summary>Gelijke gevallen om naast een formulier of weging te zetten.</summary>
/// <param name="Leeg">Zin als er niets lijkt.</param>
public sealed record Gelijkenweergave(GelijkeGevallen Gevallen, string Leeg)
{
    /// <summary>Wat er staat, voor wie het hoort en niet ziet.</summary>
    public string Zin
    {
        get
        {
            var zin = Gevallen.Casussen.Count switch { 0 => "Nog geen gelijke gevallen.", 1 => "Eén geval lijkt hierop.", var n => $"{n} gevallen lijken hierop." };
            return Lopend.Count > 0 ? $"Hier loopt al een solve voor. {zin}" : zin;
        }
    }

    /// <summary>Toont hoe de gevallen die gelijk genoeg zijn, afliepen.</summary>
    public bool MetSpreiding { get; init; }

    /// <summary>Solves die hier al voor lopen, met wat er in de tussentijd kan.</summary>
    public IReadOnlyList<LopendeSolve> Lopend { get; init; } = [];

    /// <summary>Formulier waarin een geval is aan te halen; leeg als dat hier niet kan.</summary>
    public string? Formulier { get; init; }

    /// <summary>Adres waar de knop om aan te halen heen gaat.</summary>
    public string? AanhaalAdres { get; init; }

    /// <summary>Kenmerken die al zijn aangehaald.</summary>
    public IReadOnlyCollection<string> AlAangehaald { get; init; } = [];
}
