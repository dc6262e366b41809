using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.Langslopen;

/// <summary>Waarom er niets structureels achter zit.</summary>
public sealed class LangslopenInvoer
{
    [StringLength(300, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
