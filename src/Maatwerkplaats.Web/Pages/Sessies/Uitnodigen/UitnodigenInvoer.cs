using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Sessies.Uitnodigen;

/// <summary>Wie erbij komt, waarvoor.</summary>
public sealed class UitnodigenInvoer
{
    public CollegaKeuze Wie { get; set; } = new();

    [StringLength(100, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Rol { get; set; }

    [Required(ErrorMessage = "Kies voor welke casus deze collega komt.")]
    public string? Casus { get; set; }
}
