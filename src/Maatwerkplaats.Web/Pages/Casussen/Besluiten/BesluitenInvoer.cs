using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Het besluit zoals het op het formulier staat.</summary>
public sealed class BesluitenInvoer
{
    private const int LangsteTekst = 10_000;

    public Oordeel? Oordeel { get; set; }

    public Guid? Alternatief { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Inhoud { get; set; }

    [StringLength(LangsteTekst, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Motivering { get; set; }

    [StringLength(150, ErrorMessage = "Houd de naam korter dan {1} tekens.")]
    public string? BeslisserNaam { get; set; }

    [StringLength(150, ErrorMessage = "Houd de functie korter dan {1} tekens.")]
    public string? BeslisserFunctie { get; set; }

    public string? Mandaat { get; set; }

    public DateOnly? Op { get; set; }

    public bool BuitenDeLijn { get; set; }

    [StringLength(150, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? AkkoordVan { get; set; }

    public List<GrondslagInvoer> Grondslagen { get; set; } = [];

    public List<string> Niveaus { get; set; } = [];

    public bool? Regulier { get; set; }

    public bool ContraLegem { get; set; }

    [StringLength(150, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? ContraLegemWie { get; set; }

    public DateOnly? SzwGeinformeerd { get; set; }

    public Aanhaalformulier Aanhalingen { get; set; } = new();

    /// <summary>Er is geen verschil met gelijke gevallen; er wordt bewust afgeweken.</summary>
    public bool AfwijkingBewust { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? AfwijkingUitleg { get; set; }

    public Verteld? Hoe { get; set; }

    public DateOnly? VerteldOp { get; set; }

    public void NeemOver(Besluit besluit)
    {
        Oordeel = besluit.Oordeel;
        Alternatief = besluit.Alternatief;
        Inhoud = besluit.Inhoud;
        Motivering = besluit.Motivering;
        (BeslisserNaam, BeslisserFunctie, Mandaat) = (besluit.Beslisser?.Naam, besluit.Beslisser?.Functie, besluit.Beslisser?.Mandaat);
        Op = besluit.Op;
        (BuitenDeLijn, AkkoordVan) = (besluit.GebruikelijkeLijn == false, besluit.AkkoordVan);
        Grondslagen = [.. besluit.Grondslagen.Select(GrondslagInvoer.Van)];
        Niveaus = [.. besluit.Niveaus];
        Regulier = besluit.RegulierMogelijk;
        (ContraLegem, ContraLegemWie, SzwGeinformeerd) =
            (besluit.ContraLegem is not null, besluit.ContraLegem?.WieBesliste, besluit.ContraLegem?.SzwGeinformeerd);
        Aanhalingen.Rijen = [.. besluit.Aanhalingen.Select(AanhalingInvoer.Van)];
        (AfwijkingBewust, AfwijkingUitleg) = (besluit.Afwijking?.Bewust == true, besluit.Afwijking?.Uitleg);
    }

    public Besluit AlsBesluit(DateOnly vandaag) => new()
    {
        Oordeel = Oordeel,
        Alternatief = Alternatief,
        Inhoud = Inhoud ?? "",
        Motivering = Motivering ?? "",
        Beslisser = new(BeslisserNaam ?? "", BeslisserFunctie ?? "", Mandaat ?? ""),
        Op = Op ?? vandaag,
        GebruikelijkeLijn = !BuitenDeLijn,
        AkkoordVan = AkkoordVan,
        Grondslagen = [.. Grondslagen.Where(g => !g.IsLeeg).Select(g => g.AlsGrondslag())],
        Niveaus = Niveaus,
        RegulierMogelijk = Regulier,
        ContraLegem = ContraLegem ? new(ContraLegemWie, SzwGeinformeerd) : null,
        Aanhalingen = Aanhalingen.AlsAanhalingen(),
        Afwijking = string.IsNullOrWhiteSpace(AfwijkingUitleg) ? null : new(AfwijkingBewust, AfwijkingUitleg.Trim(), 0, 0, []),
    };
}
