using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Sessies;

namespace Maatwerkplaats.Web.Pages.Sessies.Schikken;

/// <summary>De agenda: volgorde en tijd.</summary>
public sealed class SchikkenInvoer
{
    public List<Puntinvoer> Punten { get; set; } = [];

    public static SchikkenInvoer Van(Sessiestaat sessie) => new()
    {
        Punten = [.. sessie.Agenda.Select((a, i) => new Puntinvoer { Casus = a.Casus, Plaats = i + 1, Minuten = a.Minuten })],
    };
}

/// <summary>Eén casus op de agenda.</summary>
public sealed class Puntinvoer
{
    public string Casus { get; set; } = "";

    /// <summary>Plaats op de agenda, vanaf 1.</summary>
    public int Plaats { get; set; }

    [Required(ErrorMessage = "Vul in hoeveel minuten.")]
    public int? Minuten { get; set; }
}

/// <summary>Een casus die erbij komt.</summary>
public sealed class ErbijInvoer
{
    [StringLength(20, ErrorMessage = "Schrijf alleen het nummer.")]
    public string? Casus { get; set; }

    public int? Minuten { get; set; } = Agendapunt.Gewoonlijk;
}
