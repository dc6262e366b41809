using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Pages.Solves;

/// <summary>De beschrijving van een solve op het formulier.</summary>
public sealed class BeschrijvingInvoer
{
    private const int Langste = 5_000;

    [StringLength(120, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Titel { get; set; }

    [StringLength(Langste, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Probleem { get; set; }

    [StringLength(Langste, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Botsing { get; set; }

    [StringLength(Langste, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Geraakten { get; set; }

    [StringLength(Langste, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Gevolgen { get; set; }

    public int? SchattingVan { get; set; }

    public int? SchattingTot { get; set; }

    public Schattingswijze? SchattingWijze { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? SchattingUitleg { get; set; }

    public List<string> Wetten { get; set; } = [];

    public List<string> Niveaus { get; set; } = [];

    public List<Solvesoort> Soorten { get; set; } = [];

    [StringLength(Langste, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Draagvlak { get; set; }

    [StringLength(Langste, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Uitvoerbaarheid { get; set; }

    public static BeschrijvingInvoer Van(Solvebeschrijving b) => new()
    {
        Titel = b.Titel,
        Probleem = b.Probleem,
        Botsing = b.Botsing,
        Geraakten = b.Geraakten,
        Gevolgen = b.Gevolgen,
        SchattingVan = b.Schatting?.Van,
        SchattingTot = b.Schatting?.Tot,
        SchattingWijze = b.Schatting?.Wijze,
        SchattingUitleg = b.Schatting?.Toelichting,
        Wetten = [.. b.Wetten],
        Niveaus = [.. b.Niveaus],
        Soorten = [.. b.Soorten],
        Draagvlak = b.Draagvlak,
        Uitvoerbaarheid = b.Uitvoerbaarheid,
    };

    /// <exception cref="RegelOvertreden">Als de schatting maar half is ingevuld.</exception>
    public Solvebeschrijving AlsBeschrijving() =>
        new(Titel ?? "", Probleem ?? "", Botsing, Geraakten, Gevolgen, Schatting(), Niveaus, Soorten, Wetten, Draagvlak, Uitvoerbaarheid);

    private Schatting? Schatting()
    {
        if (SchattingVan is null && SchattingTot is null && SchattingWijze is null)
        {
            return null;
        }

        SolveRegels.SchattingHeeftEenBandbreedte.Eis(SchattingVan is not null && SchattingTot is not null);
        SolveRegels.SchattingZegtHoe.Eis(SchattingWijze is not null);
        return new(SchattingVan!.Value, SchattingTot!.Value, SchattingWijze!.Value, string.IsNullOrWhiteSpace(SchattingUitleg) ? null : SchattingUitleg.Trim());
    }
}
