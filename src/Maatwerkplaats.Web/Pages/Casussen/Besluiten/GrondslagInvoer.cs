using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Eén grondslag zoals getypt. Wat uit de rest blijkt, hoeft niemand te kiezen.</summary>
public sealed class GrondslagInvoer
{
    public GrondslagSoort? Soort { get; set; }

    public string? Wet { get; set; }

    [StringLength(30, ErrorMessage = "Houd het artikel korter dan {1} tekens.")]
    public string? Artikel { get; set; }

    [StringLength(10, ErrorMessage = "Houd het lid korter dan {1} tekens.")]
    public string? Lid { get; set; }

    [StringLength(60, ErrorMessage = "Houd het ECLI-nummer korter dan {1} tekens.")]
    public string? Ecli { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Toelichting { get; set; }

    /// <summary>Een vooraf gekozen wet alleen is nog geen grondslag.</summary>
    public bool IsLeeg => Soort is null && Tekst(Artikel) is null && Tekst(Ecli) is null && Tekst(Toelichting) is null;

    /// <summary>Een ECLI is jurisprudentie, een artikel is een wetsartikel; iets anders moet iemand kiezen.</summary>
    public GrondslagSoort? BlijktTeZijn => Soort
        ?? (Tekst(Ecli) is not null ? GrondslagSoort.Jurisprudentie : Tekst(Artikel) is not null ? GrondslagSoort.Artikel : null);

    public static GrondslagInvoer Van(Grondslag grondslag) => new()
    {
        Soort = grondslag.Soort,
        Wet = grondslag.Wet,
        Artikel = grondslag.Artikel,
        Lid = grondslag.Lid,
        Ecli = grondslag.Ecli,
        Toelichting = grondslag.Toelichting,
    };

    public Grondslag AlsGrondslag()
    {
        var soort = BlijktTeZijn!.Value;
        var afwijken = soort == GrondslagSoort.Afwijkingsbevoegdheid && Tekst(Artikel) is null;
        var (wet, artikel) = afwijken ? ("Awb", "4:84") : (Tekst(Wet), Tekst(Artikel));
        return new(soort, artikel is null ? null : wet, artikel, Tekst(Lid), Tekst(Ecli)?.ToUpperInvariant(), Tekst(Toelichting));
    }

    private static string? Tekst(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
