using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Web.Pages.Beheer.WerkplaatsBeginnen;

/// <summary>Een Maatwerkplaats, zoals ingevuld.</summary>
public sealed class WerkplaatsInvoer
{
    public string? Code { get; set; }

    [StringLength(80, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Naam { get; set; }

    public WerkplaatsSoort Soort { get; set; } = WerkplaatsSoort.Mini;

    [StringLength(40, ErrorMessage = "Houd het telefoonnummer korter dan {1} tekens.")]
    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    public DateOnly? GeldigTot { get; set; }

    public List<Guid> Leden { get; set; } = [];

    public Werkplaatsgegevens AlsGegevens() => new(Naam, Soort, Telefoon, Email, GeldigTot);
}
