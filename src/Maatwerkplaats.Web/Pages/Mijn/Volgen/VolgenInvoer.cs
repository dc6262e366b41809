using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casusprudentie.Volgen;

namespace Maatwerkplaats.Web.Pages.Mijn.Volgen;

/// <summary>Wat iemand wil volgen.</summary>
public sealed class VolgenInvoer
{
    public Volgsoort Soort { get; set; } = Volgsoort.Onderwerp;

    [StringLength(150, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }
}
