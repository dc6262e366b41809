using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Alles wat over één hulptekst nu waar is.</summary>
public sealed record Hulptekststaat
{
    public Guid Id { get; init; }

    /// <summary>Zoals in het adres en in <see cref="Handboek"/>.</summary>
    public string Code { get; init; } = "";

    public int Versie { get; init; }

    /// <summary>Elke versie, de oudste eerst.</summary>
    public IReadOnlyList<Hulpversie> Versies { get; init; } = [];

    /// <summary>Vingerafdruk van de meegeleverde tekst waar het laatst over is gekozen.</summary>
    public string Gezien { get; init; } = "";

    public Hulpversie? Huidige => Versies.Count == 0 ? null : Versies[^1];

    /// <summary>Er is geen eigen tekst: de meegeleverde geldt, ook als die verandert.</summary>
    public bool VolgtMeegeleverde => Huidige is null or { Soort: Hulpversiesoort.Meegeleverd };

    /// <summary>Wat er nu te lezen is.</summary>
    public (string Titel, string Tekst) Geldend(Handboekblad meegeleverd) => VolgtMeegeleverde ? (meegeleverd.Titel, meegeleverd.Tekst) : (Huidige!.Titel, Huidige.Tekst);

    /// <summary>Of er een nieuwe meegeleverde tekst is waar nog niet over is gekozen.</summary>
    public bool BiedtAan(Handboekblad meegeleverd) => !VolgtMeegeleverde && Gezien != meegeleverd.Kenmerk;
}

/// <summary>Waar een versie vandaan komt.</summary>
public enum Hulpversiesoort
{
    [Display(Name = "Meegeleverd")] Meegeleverd,
    [Display(Name = "Geschreven")] Geschreven,
    [Display(Name = "Teruggehaald")] Teruggehaald,
}

/// <summary>Eén versie van een hulptekst; die verandert nooit meer.</summary>
/// <param name="Nummer">Vanaf 1.</param>
/// <param name="Waarom">Wat er anders is; leeg als niemand dat zei.</param>
/// <param name="Door">Naam van wie haar schreef of terughaalde.</param>
/// <param name="Op">Moment in UTC.</param>
public sealed record Hulpversie(int Nummer, Hulpversiesoort Soort, string Titel, string Tekst, string? Waarom, string Door, DateTime Op);
