using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.Toevoegen;

/// <summary>Iets wat toch niet bij een solve hoort.</summary>
public sealed class LosInvoer
{
    /// <summary>Soort en kenmerk, met een streep ertussen.</summary>
    public string? Kenmerk { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
