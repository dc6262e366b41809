using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Leerlijn;

namespace Maatwerkplaats.Web.Pages.Mijn.Leren;

/// <summary>Wat iemand voor zichzelf opschrijft.</summary>
public sealed class LerenInvoer
{
    [StringLength(LeerRegels.MeesteTekens, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }

    [StringLength(LeerRegels.LangsteBij, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Bij { get; set; }
}
