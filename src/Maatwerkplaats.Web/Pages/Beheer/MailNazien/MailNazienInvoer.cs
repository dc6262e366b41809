using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Beheer.MailNazien;

/// <summary>De bewaartijd van verzonden mail in dagen, zoals ingevuld.</summary>
public sealed class MailNazienInvoer
{
    [Required(ErrorMessage = "Schrijf een aantal dagen.")]
    public int? Dagen { get; set; }
}
