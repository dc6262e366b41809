using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Nazien;

/// <summary>Wat een mens vindt van wat de hercontrole vond.</summary>
public sealed class VondstInvoer
{
    public bool? Intrekken { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
