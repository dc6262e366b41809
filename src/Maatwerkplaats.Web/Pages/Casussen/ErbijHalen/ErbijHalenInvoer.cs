using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Casussen.ErbijHalen;

/// <summary>Welke collega er meedoet, en als wat.</summary>
public sealed class ErbijHalenInvoer
{
    public CollegaKeuze Wie { get; set; } = new();

    public string? Rol { get; set; }

    /// <summary>Een rol die niet in de lijst staat; gaat voor op <see cref="Rol"/>.</summary>
    [StringLength(100, ErrorMessage = "Houd de rol korter dan {1} tekens.")]
    public string? AndereRol { get; set; }

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Deskundigheid { get; set; }

    public string? Mandaat { get; set; }

    /// <param name="functie">De functie van de collega, als niemand een rol koos.</param>
    public string? RolOf(string functie) => new[] { AndereRol, Rol, functie }.FirstOrDefault(r => !string.IsNullOrWhiteSpace(r));
}
