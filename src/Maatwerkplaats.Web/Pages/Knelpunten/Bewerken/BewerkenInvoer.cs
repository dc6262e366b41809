using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Bewerken;

/// <summary>Met welk knelpunt wordt samengevoegd.</summary>
public sealed class SamenvoegenInvoer
{
    [Required(ErrorMessage = "Kies een knelpunt.")]
    public Guid? Met { get; set; }
}

/// <summary>Waarom een knelpunt niet in de brief komt.</summary>
public sealed class VallenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
