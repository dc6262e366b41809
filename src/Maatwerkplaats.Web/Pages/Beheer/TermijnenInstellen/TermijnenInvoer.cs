using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Beheer.TermijnenInstellen;

/// <summary>De termijnen in werkdagen en de drempel in casussen, zoals ingevuld.</summary>
public sealed class TermijnenInvoer
{
    [Required(ErrorMessage = "Schrijf een aantal werkdagen.")]
    public int? Triage { get; set; }

    [Required(ErrorMessage = "Schrijf een aantal werkdagen.")]
    public int? Behandeling { get; set; }

    [Required(ErrorMessage = "Schrijf een aantal casussen.")]
    public int? Werklast { get; set; }
}
