using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Web.Pages.Beheer.StandaardtekstSchrijven;

/// <summary>Een standaardtekst, zoals ingevuld.</summary>
public sealed class StandaardtekstInvoer
{
    [StringLength(80, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Naam { get; set; }

    public string? Tekst { get; set; }

    public Fase Fase { get; set; } = Fase.Triage;

    public TriageUitkomst? Uitkomst { get; set; }

    public Tekstgegevens AlsGegevens() => new(Naam, Tekst, Fase, Uitkomst);
}
