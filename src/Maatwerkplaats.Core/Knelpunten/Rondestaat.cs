using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Alles wat over één ronde nu waar is: de optelsom van haar gebeurtenissen.</summary>
public sealed record Rondestaat
{
    public Guid Id { get; init; }

    /// <summary>Het jaar van de brief.</summary>
    public int Jaar { get; init; }

    /// <summary>Aantal gebeurtenissen tot nu toe; wie opslaat noemt de versie waarop hij zich baseerde.</summary>
    public int Versie { get; init; }

    public Rondestand Stand { get; init; }

    /// <summary>Tot en met deze dag kan er worden ingebracht.</summary>
    public DateOnly InbrengTot { get; init; }

    /// <summary>De dag waarop de brief weg moet.</summary>
    public DateOnly VerzendenOp { get; init; }

    public IReadOnlyList<Uitvraag> Uitvragen { get; init; } = [];

    public IReadOnlyList<Inbreng> Inbrengen { get; init; } = [];

    /// <summary>De knelpunten, in de volgorde waarin zij in de brief staan.</summary>
    public IReadOnlyList<Knelpunt> Knelpunten { get; init; } = [];

    /// <summary>Hoe de brief is verzonden; leeg zolang dat niet is gebeurd.</summary>
    public Verzending? Verzending { get; init; }

    /// <summary>Wat er na het verzenden met elk knelpunt gebeurde, het oudste eerst.</summary>
    public IReadOnlyList<Opvolging> Opvolgingen { get; init; } = [];

    /// <summary>De knelpunten die in de brief komen.</summary>
    public IEnumerable<Knelpunt> InBrief => Knelpunten.Where(k => k.Afgevallen is null);

    public bool IsOpen => Stand != Rondestand.Verzonden;

    public Knelpunt? Knelpunt(Guid id) => Knelpunten.FirstOrDefault(k => k.Id == id);

    public Inbreng? Inbreng(Guid id) => Inbrengen.FirstOrDefault(i => i.Id == id);

    public IEnumerable<Opvolging> VanKnelpunt(Guid id) => Opvolgingen.Where(o => o.Knelpunt == id);

    /// <summary>Hoe het nu staat met een knelpunt uit deze brief.</summary>
    public Knelpuntstatus Status(Guid knelpunt) => VanKnelpunt(knelpunt).LastOrDefault()?.Status ?? Knelpuntstatus.Gemeld;
}

/// <summary>Een vraag om inbreng.</summary>
/// <param name="Namens">Voor welke divisie, Maatwerkplaats of raad.</param>
/// <param name="Wie">Wie de vraag kreeg; zonder sleutel als diegene geen account heeft.</param>
/// <param name="Email">Versleuteld adres van wie geen account heeft.</param>
/// <param name="Op">De dag van de laatste vraag.</param>
/// <param name="Keren">Hoe vaak de vraag is gestuurd.</param>
public sealed record Uitvraag(Guid Id, Uitvraagsoort Soort, string Namens, Betrokkene Wie, Versleuteld? Email, DateOnly Op, int Keren = 1);

/// <summary>Een knelpunt in woorden: wat, wie en hoeveel, een voorbeeld, het gevolg en waar de oplossing ligt.</summary>
/// <param name="Aantal">Hoeveel mensen per jaar, en hoe dat bekend is.</param>
/// <param name="Voorbeeld">Hoe het iemand raakt, zonder dat diegene te herkennen is.</param>
/// <param name="Wetten">Codes.</param>
public sealed record Knelpunttekst(
    string Titel, string Wat, string? Geraakten, Schatting? Aantal, string? Voorbeeld, string? Gevolg, string? Richting, IReadOnlyList<string> Wetten)
{
    /// <summary>Alles wat in de brief hoort te staan, staat er.</summary>
    public bool IsAf => Geraakten is not null && Aantal is not null && Voorbeeld is not null && Gevolg is not null && Richting is not null;

    /// <summary>Wat er nog ontbreekt, in woorden.</summary>
    public IEnumerable<string> Ontbreekt => new (string Wat, bool Er)[]
    {
        ("wie het raakt", Geraakten is not null), ("hoeveel mensen", Aantal is not null), ("een voorbeeld", Voorbeeld is not null), ("het gevolg", Gevolg is not null),
        ("de richting van een oplossing", Richting is not null),
    }.Where(o => !o.Er).Select(o => o.Wat);

    /// <summary>Alles wat iemand typte.</summary>
    internal IEnumerable<string?> Teksten => [Titel, Wat, Geraakten, Aantal?.Toelichting, Voorbeeld, Gevolg, Richting];
}

/// <summary>Een solve of thema waar een knelpunt uit komt.</summary>
public sealed record Knelpuntbron(Agendasoort Soort, string Nummer);

/// <summary>Wat iemand inbracht voor de brief.</summary>
/// <param name="Uitvraag">De vraag waar dit een antwoord op is; leeg als het ongevraagd kwam.</param>
public sealed record Inbreng(Guid Id, Guid? Uitvraag, string Namens, Betrokkene Wie, DateOnly Op, Knelpunttekst Tekst, Knelpuntbron? Bron)
{
    public Inbrengstand Stand { get; init; }

    public string? Reden { get; init; }

    public Guid? Knelpunt { get; init; }
}

/// <summary>Een punt voor de brief, gemaakt van één of meer inbrengen of meegekomen uit een eerdere brief.</summary>
public sealed record Knelpunt(Guid Id, Knelpunttekst Tekst)
{
    public IReadOnlyList<Knelpuntbron> Bronnen { get; init; } = [];

    /// <summary>Het knelpunt uit een eerdere brief waar dit op volgt.</summary>
    public Eerderknelpunt? Vervolgt { get; init; }

    public IReadOnlyList<Weegblad> Weegbladen { get; init; } = [];

    /// <summary>Waarom het niet in de brief komt; leeg als het erin komt.</summary>
    public string? Afgevallen { get; init; }

    /// <summary>Hoe de wegers op dit punt oordeelden.</summary>
    public Weegspreiding Spreiding(Weegpunt punt) => new(
        Weegbladen.Count(b => b.Waarden.GetValueOrDefault(punt) == Weegwaarde.Laag), Weegbladen.Count(b => b.Waarden.GetValueOrDefault(punt) == Weegwaarde.Midden),
        Weegbladen.Count(b => b.Waarden.GetValueOrDefault(punt) == Weegwaarde.Hoog));

    /// <summary>Het gemiddelde over alle punten en wegers, van 1 tot 3; 0 zolang niemand woog.</summary>
    public decimal Gewicht => Weegbladen.Count == 0 ? 0 : Weegbladen.Average(b => (decimal)b.Waarden.Values.Average(w => (int)w));
}

/// <summary>Wat één weger alleen vond.</summary>
public sealed record Weegblad(Betrokkene Wie, IReadOnlyDictionary<Weegpunt, Weegwaarde> Waarden, string? Toelichting);

/// <summary>Hoeveel wegers laag, midden en hoog kozen.</summary>
public sealed record Weegspreiding(int Laag, int Midden, int Hoog)
{
    /// <summary>De een vindt het laag en de ander hoog: daar gaat het gesprek over.</summary>
    public bool LooptUiteen => Laag > 0 && Hoog > 0;
}

/// <summary>Een knelpunt in een eerdere brief.</summary>
public sealed record Eerderknelpunt(int Jaar, Guid Knelpunt);

/// <summary>Wanneer en waaronder de brief is verzonden, met de brief zoals die toen was.</summary>
/// <param name="Aan">Aan wie, bijvoorbeeld de minister van SZW.</param>
public sealed record Verzending(DateOnly Op, string Kenmerk, string Aan, Briefinhoud Brief);

/// <summary>Wat er na het verzenden met een knelpunt gebeurde.</summary>
/// <param name="Bron">Waaruit dat blijkt.</param>
public sealed record Opvolging(Guid Knelpunt, Knelpuntstatus Status, DateOnly Op, string Bron, string? Toelichting);
