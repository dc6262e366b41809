using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Pages.Knelpunten;

/// <summary>Een bladzijde waarop iemand een knelpunt beschrijft.</summary>
public interface IKnelpuntvelden
{
    KnelpuntInvoer Invoer { get; }

    Lijsten Lijsten { get; }

    DateOnly Vandaag { get; }

    /// <summary>Zinnen over wat misschien een persoon laat herkennen; de schrijver beslist.</summary>
    IReadOnlyList<string> Twijfels { get; }
}

/// <summary>Een knelpunt op het formulier.</summary>
public sealed class KnelpuntInvoer
{
    [StringLength(RondeRegels.LangsteTitel, ErrorMessage = "Houd de titel korter dan {1} tekens.")]
    public string? Titel { get; set; }

    [StringLength(RondeRegels.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Wat { get; set; }

    [StringLength(RondeRegels.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Geraakten { get; set; }

    public int? AantalVan { get; set; }

    public int? AantalTot { get; set; }

    public Schattingswijze? AantalWijze { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? AantalUitleg { get; set; }

    [StringLength(RondeRegels.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Voorbeeld { get; set; }

    [StringLength(RondeRegels.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Gevolg { get; set; }

    [StringLength(RondeRegels.LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Richting { get; set; }

    public List<string> Wetten { get; set; } = [];

    /// <summary>De schrijver keek naar de twijfels en laat de tekst zo.</summary>
    public bool Gezien { get; set; }

    public static KnelpuntInvoer Van(Knelpunttekst t) => new()
    {
        Titel = t.Titel,
        Wat = t.Wat,
        Geraakten = t.Geraakten,
        AantalVan = t.Aantal?.Van,
        AantalTot = t.Aantal?.Tot,
        AantalWijze = t.Aantal?.Wijze,
        AantalUitleg = t.Aantal?.Toelichting,
        Voorbeeld = t.Voorbeeld,
        Gevolg = t.Gevolg,
        Richting = t.Richting,
        Wetten = [.. t.Wetten],
    };

    /// <exception cref="Core.Shared.RegelOvertreden">Als het aantal maar half is ingevuld.</exception>
    public Knelpunttekst AlsTekst() => new(Titel ?? "", Wat ?? "", Geraakten, Aantal(), Voorbeeld, Gevolg, Richting, Wetten);

    /// <summary>Wat er van een mens in kan staan waar de schrijver nog niet naar keek.</summary>
    public IReadOnlyList<string> Twijfels() => Gezien ? [] : Mensentoets.Kijk(Titel, Wat, Geraakten, AantalUitleg, Voorbeeld, Gevolg, Richting) is { IsZeker: false } oordeel ? oordeel.Twijfels : [];

    private Schatting? Aantal()
    {
        if (AantalVan is null && AantalTot is null && AantalWijze is null)
        {
            return null;
        }

        RondeRegels.AantalKlopt.Eis(AantalVan is not null || AantalTot is not null);
        RondeRegels.AantalZegtHoe.Eis(AantalWijze is not null);
        return new((AantalVan ?? AantalTot)!.Value, (AantalTot ?? AantalVan)!.Value, AantalWijze!.Value, string.IsNullOrWhiteSpace(AantalUitleg) ? null : AantalUitleg.Trim());
    }
}
