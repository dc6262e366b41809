using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casussen.LinkMaken;

/// <summary>Tot wanneer de link werkt.</summary>
public sealed class LinkMakenInvoer
{
    [Required(ErrorMessage = "Vul in tot wanneer de link werkt.")]
    public DateOnly? GeldigTot { get; set; }
}
