using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.ToestemmingVastleggen;

/// <summary>De toestemming zoals de cliënt die gaf.</summary>
public sealed class ToestemmingVastleggenInvoer
{
    [StringLength(150, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Organisatie { get; set; }

    [StringLength(300, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Grondslag { get; set; } = Toestemmingstekst.Grondslag;

    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Omvang { get; set; }

    [Required(ErrorMessage = "Kies hoe de cliënt toestemming gaf.")]
    public ToestemmingWijze? Hoe { get; set; }

    [Required(ErrorMessage = "Vul in wanneer de cliënt toestemming gaf.")]
    public DateOnly? Gegeven { get; set; }

    public DateOnly? GeldigTot { get; set; }

    public bool Voorgelegd { get; set; }
}
