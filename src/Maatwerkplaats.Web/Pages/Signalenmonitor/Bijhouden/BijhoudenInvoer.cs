using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Signalenmonitor.Bijhouden;

/// <summary>Waar iets bekend is.</summary>
public sealed class BekendInvoer
{
    /// <summary>Sleutel van wat wordt verbeterd; leeg bij iets nieuws.</summary>
    public Guid? Id { get; set; }

    [Required(ErrorMessage = "Kies waar het bekend is.")]
    public Vermeldplek? Plek { get; set; }

    public int? Jaar { get; set; }

    [StringLength(AgendaRegels.LangsteKenmerk, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Kenmerk { get; set; }

    public DateOnly? Op { get; set; }

    public static BekendInvoer Van(Bekendmaking b) => new() { Id = b.Id, Plek = b.Plek, Jaar = b.Jaar, Kenmerk = b.Kenmerk, Op = b.Op };
}

/// <summary>Wie een punt volgt.</summary>
public sealed class EigenaarInvoer
{
    public CollegaKeuze Wie { get; set; } = new();
}

/// <summary>Op welk niveau een punt speelt.</summary>
public sealed class NiveauInvoer
{
    public List<string> Niveaus { get; set; } = [];
}
