using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.ContactTonen;

/// <summary>Waarom iemand de contactgegevens wil zien.</summary>
public sealed class ContactTonenInvoer
{
    [Required(ErrorMessage = "Schrijf waarvoor je de contactgegevens nodig hebt.")]
    [StringLength(300, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
