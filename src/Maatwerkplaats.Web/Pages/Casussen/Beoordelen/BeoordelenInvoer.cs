using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Beoordelen;

/// <summary>De uitkomst van de triage en het antwoord aan de inbrenger.</summary>
public sealed class BeoordelenInvoer
{
    [Required(ErrorMessage = "Kies wat de triage opleverde.")]
    public TriageUitkomst? Uitkomst { get; set; }

    [StringLength(4000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }

    public string? Doorverwijsplek { get; set; }

    /// <summary>Om welke wet het gaat; alleen gevraagd zolang dat niet is vastgelegd.</summary>
    public string? Wet { get; set; }

    /// <summary>Waar het probleem zit; alleen gevraagd zolang dat niet is vastgelegd.</summary>
    public List<string> Niveaus { get; set; } = [];

    /// <summary>De standaardtekst die de gebruiker wil invoegen.</summary>
    public Guid? Standaardtekst { get; set; }

    [StringLength(4000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Antwoord { get; set; }
}

/// <summary>Aan wie de casus gaat.</summary>
public sealed class GeefInvoer
{
    public Guid? Wie { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}

/// <summary>Een reden of vraag, zo nodig met een andere Maatwerkplaats.</summary>
public sealed class VerdeelInvoer
{
    public string? Werkplaats { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
