namespace Maatwerkplaats.Taal.Persoonsgegevens;

/// <summary>Een naam die het dossier zelf al kent, met de rol van die persoon als die bekend is.</summary>
/// <param name="Naam">De volledige naam, in elke schrijfwijze.</param>
/// <param name="Rol">Het rollabel, zoals <c>klant</c> of <c>medewerker</c>.</param>
public sealed record Dossiernaam(string Naam, string? Rol = null);

/// <summary>Wat het systeem al van de zaak weet: de sterkste bron om gegevens in vrije tekst te herkennen.</summary>
public sealed class Dossier
{
    /// <summary>Een dossier waarvan niets bekend is.</summary>
    public static Dossier Leeg { get; } = new();

    /// <summary>Namen van mensen.</summary>
    public IReadOnlyList<Dossiernaam> Namen { get; init; } = [];

    /// <summary>Namen van werkgevers, scholen en andere organisaties.</summary>
    public IReadOnlyList<string> Werkgevers { get; init; } = [];

    /// <summary>Plaatsen.</summary>
    public IReadOnlyList<string> Plaatsen { get; init; } = [];

    /// <summary>Andere letterlijke gegevens, zoals een burgerservicenummer, adres of kenmerk.</summary>
    public IReadOnlyList<(Soort Soort, string Waarde)> Waarden { get; init; } = [];
}
