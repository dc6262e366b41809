using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Casusprudentie.Gelijken;

/// <summary>Een gepubliceerde gewogen casus die op een andere lijkt, kort genoeg om ernaast te zetten.</summary>
/// <param name="Score">Hoeveel zij lijkt, van 0 tot 1.</param>
/// <param name="Waarom">Wat zij delen, in een paar woorden.</param>
public sealed record GelijkeCasus(string Kenmerk, Uitspraakinhoud Inhoud, double Score, IReadOnlyList<string> Waarom)
{
    public string Titel => Inhoud.NaamCasus.Length > 0 ? Inhoud.NaamCasus : Kenmerk;

    public Uitslag Uitslag => Uitslagen.Van(Inhoud);

    /// <summary>Het perspectief dat de doorslag gaf; leeg als dat niet is gepubliceerd.</summary>
    public Perspectief? Doorslaggevend => Enum.TryParse<Perspectief>(Inhoud.Doorslaggevend, ignoreCase: true, out var perspectief) ? perspectief : null;

    /// <summary>Gelijk genoeg om mee te tellen in de spreiding.</summary>
    public bool TeltMee => Score >= Gelijkheidstoets.Gelijklat;

    internal static GelijkeCasus Van(GelijkGeval geval) => new(geval.Vermelding.Casusprudentie, geval.Vermelding.Inhoud, geval.Score, geval.Waarom);
}

/// <summary>De gevallen die het meest lijken, beste eerst, met hoe zij afliepen.</summary>
public sealed record GelijkeGevallen(IReadOnlyList<GelijkeCasus> Casussen)
{
    public static readonly GelijkeGevallen Geen = new([]);

    /// <summary>Hoe de gevallen die gelijk genoeg zijn, afliepen.</summary>
    public Spreiding Spreiding => Spreiding.Van(Casussen.Where(c => c.TeltMee).Select(c => c.Uitslag));
}
