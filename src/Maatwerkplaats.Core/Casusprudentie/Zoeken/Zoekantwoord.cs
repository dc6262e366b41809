using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Casusprudentie.Zoeken;

/// <summary>Het antwoord op een <see cref="Zoekopdracht"/>.</summary>
/// <param name="Treffers">De gevraagde treffers, beste eerst.</param>
/// <param name="Totaal">Hoeveel treffers er in alles zijn.</param>
/// <param name="IsSchatting">Of het totaal en de tellingen te hoog kunnen zijn; alleen bij een frase met veel treffers.</param>
/// <param name="Facetten">Per facet de waarden met hun aantal, meeste eerst. Van een facet waarop is gefilterd staat er wat een andere keuze zou geven.</param>
/// <param name="Toelichting">Waarop nog meer is gezocht dan er stond, en wat er met een tikfout is gedaan, in gewone taal.</param>
public sealed record Zoekantwoord(
    IReadOnlyList<Zoektreffer> Treffers,
    int Totaal,
    bool IsSchatting,
    IReadOnlyDictionary<string, IReadOnlyList<(string Waarde, int Aantal)>> Facetten,
    IReadOnlyList<string> Toelichting)
{
    /// <summary>Woorden van de vraag die nergens voorkomen, met wat er in plaats daarvan is gezocht.</summary>
    public IReadOnlyList<Verbetering> Verbeteringen { get; init; } = [];
}

/// <summary>Een gevonden uitspraak.</summary>
/// <param name="Score">Alleen de volgorde van scores zegt iets; nul als er geen woorden waren.</param>
/// <param name="Titel">De titel met de plekken die op de vraag lijken.</param>
/// <param name="Fragmenten">De stukken die het best laten zien waarom zij is gevonden.</param>
/// <param name="Waarom">Per woord van de vraag hoe en waar het is gevonden, in gewone taal.</param>
public sealed record Zoektreffer(Vermelding Vermelding, double Score, Fragment Titel, IReadOnlyList<Fragment> Fragmenten, IReadOnlyList<string> Waarom)
{
    /// <summary>Hoe vaak een besluit haar volgde; alleen bekend als daarop is geordend.</summary>
    public int? Gevolgd { get; init; }
}

/// <summary>Een stuk tekst met plekken erin; de plekken tellen vanaf het begin van het fragment.</summary>
/// <param name="Sectie">Waar het in de uitspraak staat.</param>
/// <param name="IsBegin">Of de tekst bij het begin van de sectie begint.</param>
/// <param name="IsEinde">Of de tekst tot het einde van de sectie loopt.</param>
public sealed record Fragment(string Sectie, string Tekst, IReadOnlyList<Markering> Markeringen, bool IsBegin, bool IsEinde);

/// <summary>Een uitspraak die op een casus lijkt.</summary>
/// <param name="Score">Hoeveel zij lijkt, van 0 tot 1.</param>
/// <param name="Waarom">Wat zij delen, in gewone taal.</param>
public sealed record GelijkGeval(Vermelding Vermelding, double Score, IReadOnlyList<string> Waarom);
