using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.VraagActueel;

/// <summary>Waarom iemand denkt dat een uitspraak niet meer klopt.</summary>
public sealed class VraagActueelInvoer
{
    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
