using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Web.Pages.Beheer.LijstBijhouden;

/// <summary>Een keuze in een lijst, zoals ingevuld.</summary>
public sealed class LijstwaardeInvoer
{
    public string? Code { get; set; }

    public string? Label { get; set; }

    public string? Groep { get; set; }

    public string? Uitleg { get; set; }

    public string? Bron { get; set; }

    [Required(ErrorMessage = "Schrijf een getal van 0 tot en met 9999.")]
    public int? Volgorde { get; set; } = 0;

    public DateOnly? GeldigTot { get; set; }

    public Lijstgegevens AlsGegevens() => new(Label, Groep, Uitleg, Bron, Volgorde ?? -1, GeldigTot);
}
