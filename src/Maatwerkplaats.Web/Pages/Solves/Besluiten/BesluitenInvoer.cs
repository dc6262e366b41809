using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.Besluiten;

/// <summary>Een besluit over een solve.</summary>
public sealed class BesluitenInvoer
{
    [StringLength(4000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Inhoud { get; set; }

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? DoorWie { get; set; }

    public string? Waar { get; set; }

    public DateOnly? Op { get; set; }

    public Guid? Weg { get; set; }
}
