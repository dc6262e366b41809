using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Web.Pages.Solves.GroepBeschrijven;

/// <summary>Wat een golf opleverde, in aantallen mensen.</summary>
public sealed class GolfInvoer
{
    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? GolfWie { get; set; }

    public DateOnly? Op { get; set; }

    public int? Benaderd { get; set; }

    public int? Bereikt { get; set; }

    public int? Afgemeld { get; set; }

    public int? Geholpen { get; set; }
}
