using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verhalen;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Waar een publicatie staat op weg van casus naar casusprudentie.</summary>
public enum Publicatiestand
{
    [Display(Name = "Concept")] Concept,
    [Display(Name = "Zonder persoonsgegevens")] Geanonimiseerd,
    [Display(Name = "Bij een tweede lezer")] BijTweedeLezer,
    [Display(Name = "Gepubliceerd")] Gepubliceerd,
    [Display(Name = "Ingetrokken")] Ingetrokken,
}

/// <summary>Wat er nu waar is over één publicatie: de optelsom van haar gebeurtenissen. Bevat niets herleidbaars.</summary>
public sealed record Publicatiestaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer van de casus waar de publicatie van is.</summary>
    public string Casus { get; init; } = "";

    public Publicatiesoort Soort { get; init; }

    public int Versie { get; init; }

    public Publicatiestand Stand { get; init; }

    /// <summary>Wie de persoonsgegevens eruit haalde.</summary>
    public Betrokkene? AnoniemDoor { get; init; }

    /// <summary>Waarom een tweede lezer nodig is; leeg als één lezer volstaat.</summary>
    public IReadOnlyList<string> Risico { get; init; } = [];

    /// <summary>De tweede lezer die akkoord gaf.</summary>
    public Betrokkene? AkkoordVan { get; init; }

    /// <summary>Wat de tweede lezer teruggaf om te verbeteren.</summary>
    public string? Teruggave { get; init; }

    /// <summary>Kenmerk van wat nu is gepubliceerd.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>Waarom de publicatie is ingetrokken of wordt vervangen.</summary>
    public string? Reden { get; init; }

    /// <summary>Wie toestemming gaven voor een verhaal; hun namen staan in het <see cref="Werkstuk"/>.</summary>
    public IReadOnlyList<Verhaaltoestemming> Toestemmingen { get; init; } = [];

    /// <summary>Er moet nog een ander meelezen voordat publiceren kan.</summary>
    public bool WachtOpTweedeLezer => Risico.Count > 0 && AkkoordVan is null;
}
