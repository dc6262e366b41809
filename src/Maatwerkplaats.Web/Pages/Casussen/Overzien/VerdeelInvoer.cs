using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Overzien;

/// <summary>Wat er met de aangevinkte casussen moet gebeuren.</summary>
public sealed class VerdeelInvoer
{
    /// <summary>Waarde van de knop die de casussen teruglegt bij het team.</summary>
    public const string Terugleggen = "terugleggen";

    public List<string> Nummers { get; set; } = [];

    /// <summary>Aan wie de casussen gaan.</summary>
    public Guid? Wie { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }

    /// <summary>De knop die is gekozen.</summary>
    public string? Daad { get; set; }
}
