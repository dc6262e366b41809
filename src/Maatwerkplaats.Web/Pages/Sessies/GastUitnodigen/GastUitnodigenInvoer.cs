using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Sessies.GastUitnodigen;

/// <summary>Waar de uitnodiging van een gast heen gaat.</summary>
public sealed class GastUitnodigenInvoer
{
    [Required(ErrorMessage = "Vul het mailadres in.")]
    [EmailAddress(ErrorMessage = "Dit is geen mailadres.")]
    [StringLength(200, ErrorMessage = "Dit mailadres is te lang.")]
    public string? Email { get; set; }
}
