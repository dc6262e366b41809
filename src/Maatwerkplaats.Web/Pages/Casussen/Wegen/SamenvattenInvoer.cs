using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De weging als geheel.</summary>
public sealed class SamenvattenInvoer
{
    private const int LangsteTekst = 10_000;

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Afweging { get; set; }

    public Perspectief? Doorslaggevend { get; set; }

    public List<Beginsel> Beginselen { get; set; } = [];

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? BeginselenToelichting { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Doenvermogen { get; set; }
}
