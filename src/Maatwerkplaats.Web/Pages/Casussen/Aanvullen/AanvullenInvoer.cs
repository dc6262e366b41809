using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Aanvullen;

/// <summary>De beschrijving en de kenmerken van een casus, zoals ze op het formulier staan.</summary>
public sealed class AanvullenInvoer
{
    private const int LangsteTekst = 10_000;

    [StringLength(120, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? Titel { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Buikpijn { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Gewenst { get; set; }

    public bool Spoed { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? UrgentieReden { get; set; }

    /// <summary>Alleen ingevuld om het BSN vast te leggen of te verbeteren.</summary>
    public string? Bsn { get; set; }

    public string? HoofdWet { get; set; }

    public List<string> AndereWetten { get; set; } = [];

    public List<string> Niveaus { get; set; } = [];

    public List<string> Onderwerpen { get; set; } = [];

    public List<string> Onderdelen { get; set; } = [];

    public FoutVan? FoutVan { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Kernwoorden { get; set; }

    [StringLength(2000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Regels { get; set; }

    public Urgentie Urgentie => Spoed ? Urgentie.Spoed : Urgentie.Gewoon;

    public void NeemOver(Melding melding)
    {
        (Titel, Buikpijn, Gewenst) = (melding.Titel, melding.Buikpijn, melding.Gewenst);
        (Spoed, UrgentieReden) = (melding.Urgentie == Urgentie.Spoed, melding.UrgentieReden);
    }

    public void NeemOver(Kenmerken kenmerken)
    {
        HoofdWet = kenmerken.Wetten is [var eerste, ..] ? eerste : null;
        AndereWetten = [.. kenmerken.Wetten.Skip(1)];
        (Niveaus, Onderwerpen, Onderdelen) = ([.. kenmerken.Niveaus], [.. kenmerken.Onderwerpen], [.. kenmerken.Onderdelen]);
        (FoutVan, Kernwoorden, Regels) = (kenmerken.FoutVan, string.Join(", ", kenmerken.Kernwoorden), kenmerken.Regels);
    }

    public Kenmerken AlsKenmerken() => new()
    {
        Wetten = [.. AndereWetten.Prepend(HoofdWet).OfType<string>().Where(w => w.Length > 0).Distinct()],
        Niveaus = Niveaus,
        Onderwerpen = Onderwerpen,
        Onderdelen = Onderdelen,
        FoutVan = FoutVan,
        Kernwoorden = [.. (Kernwoorden ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
        Regels = string.IsNullOrWhiteSpace(Regels) ? null : Regels.Trim(),
    };

    /// <summary>Of de beschrijving anders is dan deze.</summary>
    public bool Wijzigt(Melding melding) =>
        (Schoon(Titel), Schoon(Buikpijn), Schoon(Gewenst), Urgentie, Spoed ? Schoon(UrgentieReden) : "")
        != (Schoon(melding.Titel), Schoon(melding.Buikpijn), Schoon(melding.Gewenst), melding.Urgentie, Schoon(melding.UrgentieReden));

    /// <summary>Of de kenmerken anders zijn dan deze. De volgorde telt alleen voor de belangrijkste wet.</summary>
    public bool Wijzigt(Kenmerken kenmerken)
    {
        var nieuw = AlsKenmerken();
        return (HoofdWet ?? "") != (kenmerken.Wetten is [var eerste, ..] ? eerste : "")
            || Anders(nieuw.Wetten, kenmerken.Wetten) || Anders(nieuw.Niveaus, kenmerken.Niveaus) || Anders(nieuw.Onderwerpen, kenmerken.Onderwerpen)
            || Anders(nieuw.Onderdelen, kenmerken.Onderdelen) || Anders(nieuw.Kernwoorden, kenmerken.Kernwoorden)
            || nieuw.FoutVan != kenmerken.FoutVan || Schoon(nieuw.Regels) != Schoon(kenmerken.Regels);
    }

    private static bool Anders(IEnumerable<string> een, IEnumerable<string> ander) => !een.ToHashSet().SetEquals(ander);

    /// <summary>Een browser stuurt regeleinden als CRLF; dat is geen wijziging.</summary>
    private static string Schoon(string? tekst) => (tekst ?? "").ReplaceLineEndings("\n").Trim();
}
