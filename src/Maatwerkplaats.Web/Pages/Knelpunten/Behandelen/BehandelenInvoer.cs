using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Behandelen;

/// <summary>In welk knelpunt een inbreng komt.</summary>
public sealed class OpnemenInvoer
{
    [Required(ErrorMessage = "Kies een knelpunt.")]
    public Guid? Knelpunt { get; set; }
}

/// <summary>Waarom iets niet in de brief komt.</summary>
public sealed class TerzijdeInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
