using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Noteren;

/// <summary>Een nieuwe notitie.</summary>
public sealed class NoterenInvoer
{
    [StringLength(10_000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }

    public Zichtbaarheid Voor { get; set; } = Zichtbaarheid.Betrokkenen;
}
