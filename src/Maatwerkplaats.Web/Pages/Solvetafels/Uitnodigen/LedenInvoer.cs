using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Uitnodigen;

/// <summary>Een collega aan tafel.</summary>
public sealed class CollegaInvoer
{
    public CollegaKeuze Wie { get; set; } = new();

    [StringLength(100, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Namens { get; set; }

    public Tafelrol Rol { get; set; } = Tafelrol.Lid;
}

/// <summary>Een organisatie van buiten.</summary>
public sealed class BuitenInvoer
{
    [StringLength(100, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Namens { get; set; }

    [EmailAddress(ErrorMessage = "Dit is geen mailadres.")]
    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Email { get; set; }
}

/// <summary>Een andere rol voor een lid.</summary>
public sealed class WisselInvoer
{
    public Guid? Lid { get; set; }

    public Tafelrol Rol { get; set; } = Tafelrol.Voorzitter;
}
