using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Het besluit: lezen, vastleggen en herzien.</summary>
public sealed class BesluitenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast, EerdereBesluiten eerdere)
    : CasusFormulier<BesluitenInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    /// <summary>Er is al een besluit en de gebruiker vroeg om het te herzien.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Herzien { get; set; }

    /// <summary>Er is een besluit en het formulier is niet gevraagd.</summary>
    public bool AlleenLezen { get; private set; }

    public IReadOnlyList<EerderBesluit> Eerdere { get; private set; } = [];

    /// <summary>De wegen uit de weging, met wat er nog in de weg staat.</summary>
    public IReadOnlyList<SelectListItem> Wegen =>
        [.. Casus.Weging.Alternatieven.Select(a => new KeuzeMetUitleg(a.Omschrijving, a.Id.ToString(), WegInBesluit.Uitleg(Casus.Weging, a.Id)))];

    /// <summary>De niveaus zonder uitleg: die gaat over het probleem, niet over de oplossing.</summary>
    public IReadOnlyList<SelectListItem> Niveaus => [.. Lijsten.Keuzes(Lijst.Niveau, Vandaag).Select(n => new SelectListItem(n.Label, n.Code))];

    protected override CasusRecht Recht => CasusRecht.Besluiten;

    protected override string Plek => "besluiten";

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Lezen, ct);
        if (Casus.Besluit is null || Herzien)
        {
            return await base.OnGetAsync(ct);
        }

        await Bekijk(CasusRecht.Lezen, ct);
        AlleenLezen = true;
        Eerdere = await eerdere.Lees(Gebruiker, Casus, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Controleer();
        return await Verwerk(Besluit, "Het besluit is vastgelegd.", "besluiten", ct);
    }

    /// <summary>Nog een rij voor een grondslag; wat er staat, blijft staan.</summary>
    public async Task<IActionResult> OnPostGrondslagAsync(CancellationToken ct)
    {
        await Laad(Recht, ct);
        Invoer.Grondslagen.Add(new());
        ModelState.Clear();
        return Page();
    }

    /// <param name="rij">Plaats van de grondslag die weg moet, vanaf 0.</param>
    public async Task<IActionResult> OnPostZonderAsync(int rij, CancellationToken ct)
    {
        await Laad(Recht, ct);
        if (rij >= 0 && rij < Invoer.Grondslagen.Count)
        {
            Invoer.Grondslagen.RemoveAt(rij);
        }

        ModelState.Clear();
        VulAan();
        return Page();
    }

    protected override void VulVooraf()
    {
        Invoer.NeemOver(Besluitvoorstel.Bij(Casus, Vandaag));
        Invoer.VerteldOp = Vandaag;
    }

    protected override void VulAan()
    {
        if (Invoer.Grondslagen.Count == 0)
        {
            Invoer.Grondslagen.Add(new() { Wet = Casus.Kenmerken.Wetten.Count > 0 ? Casus.Kenmerken.Wetten[0] : null });
        }
    }

    private void Besluit(Casus casus)
    {
        casus.Besluit(Invoer.AlsBesluit(Vandaag));
        if (Invoer.Hoe is { } hoe)
        {
            casus.VertelBesluit(new(hoe, Invoer.VerteldOp ?? Vandaag));
        }
    }

    private void Controleer()
    {
        if (Invoer.Oordeel is null)
        {
            ModelState.AddModelError("Invoer.Oordeel", "Kies waar jullie op uitkomen.");
        }

        if (Invoer.Hoe is not null && Invoer.VerteldOp > Vandaag)
        {
            ModelState.AddModelError("Invoer.VerteldOp", CasusRegels.ContactLigtNietInDeToekomst.Zin);
        }

        for (var i = 0; i < Invoer.Grondslagen.Count; i++)
        {
            ControleerGrondslag(Invoer.Grondslagen[i], $"Invoer.Grondslagen[{i}]");
        }
    }

    private void ControleerGrondslag(GrondslagInvoer grondslag, string veld)
    {
        if (!grondslag.IsLeeg && grondslag.BlijktTeZijn is null)
        {
            ModelState.AddModelError($"{veld}.Soort", "Kies wat voor grondslag dit is.");
        }

        if (!string.IsNullOrWhiteSpace(grondslag.Ecli) && !Ecli.IsGeldig(grondslag.Ecli.Trim().ToUpperInvariant()))
        {
            ModelState.AddModelError($"{veld}.Ecli", CasusRegels.EcliIsGeldig.Zin);
        }
    }
}
