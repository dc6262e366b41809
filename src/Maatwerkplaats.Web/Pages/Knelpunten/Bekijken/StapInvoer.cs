using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Knelpunten;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Bekijken;

/// <summary>Een stap verder of terug.</summary>
public sealed class StapInvoer
{
    public Rondestand Stand { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
