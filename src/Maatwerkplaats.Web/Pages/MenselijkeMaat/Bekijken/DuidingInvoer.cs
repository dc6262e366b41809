using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.MenselijkeMaat;

namespace Maatwerkplaats.Web.Pages.MenselijkeMaat.Bekijken;

/// <summary>Wat SBK bij de cijfers zegt.</summary>
public sealed class DuidingInvoer
{
    [StringLength(MaatRegels.LangsteDuiding, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }
}
