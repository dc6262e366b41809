using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Tijdschrijven;

namespace Maatwerkplaats.Web.Pages.Tijdschrijven;

/// <summary>Tijd zoals ingevuld. Een knop stuurt alleen de minuten.</summary>
public sealed class TijdInvoer
{
    [Required(ErrorMessage = "Schrijf hoeveel minuten het was.")]
    public int? Minuten { get; set; }

    /// <summary>Leeg is wat bij de plek het meest voorkomt.</summary>
    public string? Soort { get; set; }

    /// <summary>Leeg is vandaag.</summary>
    public DateOnly? Datum { get; set; }

    public static TijdInvoer Van(Tijdregel regel) => new() { Minuten = regel.Minuten, Soort = regel.Soort, Datum = regel.Datum };
}
