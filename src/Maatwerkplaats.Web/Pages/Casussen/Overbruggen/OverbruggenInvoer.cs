using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.Overbruggen;

/// <summary>Wat er voor de tussentijd is geregeld.</summary>
public sealed class OverbruggenInvoer
{
    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }

    [Required(ErrorMessage = "Vul in vanaf wanneer dit geldt.")]
    public DateOnly? Vanaf { get; set; }

    public DateOnly? Tot { get; set; }
}
