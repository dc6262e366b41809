using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Solves.Regelen;

/// <summary>Iemand aan de solvetafel.</summary>
public sealed class LidInvoer
{
    public CollegaKeuze Wie { get; set; } = new();

    [StringLength(100, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Namens { get; set; }
}

/// <summary>De nieuwe eigenaar.</summary>
public sealed class EigenaarInvoer
{
    public CollegaKeuze Wie { get; set; } = new();
}

/// <summary>Waarop een solve wacht.</summary>
public sealed class BlokkadeInvoer
{
    public Blokkadesoort? Soort { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }
}

/// <summary>Iets op de tijdlijn.</summary>
public sealed class MijlpaalInvoer
{
    public DateOnly? Op { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }
}

/// <summary>Waar het bekend is gemaakt.</summary>
public sealed class VermeldingInvoer
{
    public Vermeldplek? Plek { get; set; }

    public DateOnly? Op { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }
}

/// <summary>De grotere solve.</summary>
public sealed class OuderInvoer
{
    public string? Ouder { get; set; }

    public int? Gewicht { get; set; }
}
