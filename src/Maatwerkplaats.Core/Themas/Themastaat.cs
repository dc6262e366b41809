using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Waar een thema staat.</summary>
public enum Themastand
{
    [Display(Name = "Open")] Open,
    [Display(Name = "Terzijde gelegd")] Terzijde,
    [Display(Name = "Opgegaan in een ander thema")] Opgegaan,
}

/// <summary>Alles wat over één thema nu waar is: de optelsom van zijn gebeurtenissen.</summary>
public sealed record Themastaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer voor mensen, bijvoorbeeld THM-2026-0003.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>Aantal gebeurtenissen tot nu toe; wie opslaat noemt de versie waarop hij zich baseerde.</summary>
    public int Versie { get; init; }

    public string Naam { get; init; } = "";

    public string Omschrijving { get; init; } = "";

    public Themastand Stand { get; init; }

    /// <summary>De signalen die erbij horen; een casus hoort erbij door zijn signaal.</summary>
    public IReadOnlyList<Guid> Signalen { get; init; } = [];

    /// <summary>Signalen die erop lijken en er niet bij horen.</summary>
    public IReadOnlyList<Guid> Tegenvoorbeelden { get; init; } = [];

    /// <summary>Waarom het terzijde ligt.</summary>
    public string? Reden { get; init; }

    /// <summary>Bij zoveel signalen komt het terug.</summary>
    public int? TerugBij { get; init; }

    /// <summary>Nummer van het thema waarin het is opgegaan.</summary>
    public string? OpgegaanIn { get; init; }
}

/// <summary>Nummer van een thema, bijvoorbeeld THM-2026-0003.</summary>
public static class Themanummer
{
    public const string Reeks = "thema";

    public static string Maak(int jaar, int volgnummer) => $"THM-{jaar}-{volgnummer:0000}";
}
