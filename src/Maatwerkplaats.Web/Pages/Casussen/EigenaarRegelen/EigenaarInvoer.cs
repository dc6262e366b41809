using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Casussen.EigenaarRegelen;

/// <summary>Wie er eigenaar zou moeten zijn, en waarom.</summary>
public sealed class VoorstelInvoer
{
    public CollegaKeuze Wie { get; set; } = new() { Label = "Wie is de logische eigenaar?" };

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}

/// <summary>Alleen een reden: om nee te zeggen, of om de Maatwerkplaats eigenaar te maken.</summary>
public sealed class RedenInvoer
{
    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
