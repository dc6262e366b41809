using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Wat er vanuit één perspectief te zien is, en hoe elke weg vandaaruit scoort.</summary>
public sealed class PerspectiefInvoer
{
    private const int LangsteTekst = 10_000;

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Bevindingen { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? NietsDoen { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? KorteTermijn { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? LangeTermijn { get; set; }

    /// <summary>Score per weg, op de sleutel van de weg.</summary>
    public Dictionary<Guid, Score?> Scores { get; set; } = [];

    public Blik AlsBlik() => new(Bevindingen ?? "", NietsDoen, KorteTermijn, LangeTermijn);

    public void NeemOver(Blik blik) =>
        (Bevindingen, NietsDoen, KorteTermijn, LangeTermijn) = (blik.Bevindingen, blik.NietsDoen, blik.KorteTermijn, blik.LangeTermijn);
}
