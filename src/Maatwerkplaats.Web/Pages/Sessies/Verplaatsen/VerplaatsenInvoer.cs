using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Sessies;

namespace Maatwerkplaats.Web.Pages.Sessies.Verplaatsen;

/// <summary>Het nieuwe moment en de nieuwe plek.</summary>
public sealed class VerplaatsenInvoer
{
    public Datumrij Wanneer { get; set; } = new();

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Plaats { get; set; }

    [StringLength(500, ErrorMessage = "Deze link is te lang.")]
    public string? Online { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }

    public Sessieplek Plek => new(string.IsNullOrWhiteSpace(Plaats) ? null : Plaats.Trim(), string.IsNullOrWhiteSpace(Online) ? null : Online.Trim());
}
