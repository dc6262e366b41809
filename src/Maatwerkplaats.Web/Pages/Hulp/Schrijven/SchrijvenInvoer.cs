using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Hulpteksten;

namespace Maatwerkplaats.Web.Pages.Hulp.Schrijven;

/// <summary>Een hulptekst, zoals iemand haar schrijft.</summary>
public sealed class SchrijvenInvoer
{
    [StringLength(HulptekstRegels.LangsteTitel, ErrorMessage = "Houd de titel korter dan {1} tekens.")]
    public string? Titel { get; set; }

    [StringLength(HulptekstRegels.LangsteTekst, ErrorMessage = "Houd de tekst korter dan {1} tekens.")]
    public string? Tekst { get; set; }

    [StringLength(HulptekstRegels.LangsteReden, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Waarom { get; set; }
}
