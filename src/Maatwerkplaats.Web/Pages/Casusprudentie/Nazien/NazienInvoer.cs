using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casusprudentie.Nazien;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Nazien;

/// <summary>Het antwoord op de vraag of een uitspraak nog actueel is.</summary>
public sealed class NazienInvoer
{
    public Guid Vraag { get; set; }

    public Actualiteit? Antwoord { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Toelichting { get; set; }
}
