using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.WerkwijzeVerbeteren;

/// <summary>Hoe er is gewerkt.</summary>
public sealed class WerkwijzeVerbeterenInvoer
{
    [Required(ErrorMessage = "Kies hoe er is gewerkt.")]
    public Werkwijze? Werkwijze { get; set; }
}
