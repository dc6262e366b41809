using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Register.Inlezen;

/// <summary>Wat er bij een bestand wordt gevraagd. Het bestand zelf komt als stroom.</summary>
public sealed class InlezenInvoer
{
    public string? Werkplaats { get; set; }

    [StringLength(60, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Bron { get; set; }

    /// <summary>Alleen om het veld te tonen en een melding te dragen.</summary>
    public IFormFile? Bestand { get; set; }
}
