using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Afronden;

/// <summary>Wat er bij het afronden nog gevraagd wordt.</summary>
public sealed class AfrondenInvoer
{
    public ClientUitkomst? Uitkomst { get; set; }

    [StringLength(10_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Les { get; set; }

    public JaNeeMisschien? Structureel { get; set; }

    [StringLength(10_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? StructureelUitleg { get; set; }

    public bool MagCasusprudentie { get; set; }
}
