using Maatwerkplaats.Core.Casusprudentie.Aanhalen;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
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
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast, EerdereBesluiten eerdere,
    Gelijkenlezer gelijken, Aanhaallezer aanhaallezer)
    : CasusFormulier<BesluitenInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    /// <summary>Er is al een besluit en de gebruiker vroeg om het te herzien.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Herzien { get; set; }

    /// <summary>Er is een besluit en het formulier is niet gevraagd.</summary>
    public bool AlleenLezen { get; private set; }

    public IReadOnlyList<EerderBesluit> Eerdere { get; private set; } = [];

    /// <summary>De gepubliceerde casussen die hier het meest op lijken.</summary>
    public GelijkeGevallen Gelijken { get; private set; } = GelijkeGevallen.Geen;

    /// <summary>Het oordeel waarbij dit besluit anders zou uitvallen dan gelijke gevallen; leeg als er geen lijn is.</summary>
    public Oordeel? AfwijkendOordeel => new[] { Oordeel.Maatwerk, Oordeel.GeenMaatwerk }
        .Where(o => Gelijkheidstoets.WijktAf(Uitslagen.Van(o), Gelijken.Spreiding)).Cast<Oordeel?>().FirstOrDefault();

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
            await base.OnGetAsync(ct);
            await LaadErnaast(ct);
            return Page();
        }

        await Bekijk(CasusRecht.Lezen, ct);
        AlleenLezen = true;
        Eerdere = await eerdere.Lees(Gebruiker, Casus, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Controleer();
        await Laad(Recht, ct);
        await LaadErnaast(ct);
        await Invoer.Aanhalingen.Controleer(aanhaallezer, Gebruiker, ModelState, "Invoer.Aanhalingen", ct);
        return await Verwerk(Besluit, "Het besluit is vastgelegd.", "besluiten", ct);
    }

    /// <summary>Haalt een uitspraak aan: met de knop bij een gelijk geval, of op nummer.</summary>
    public async Task<IActionResult> OnPostAanhaalAsync(string? kenmerk, CancellationToken ct)
    {
        await Laad(Recht, ct);
        ModelState.Clear();
        await Invoer.Aanhalingen.VoegToe(aanhaallezer, Gebruiker, kenmerk ?? Invoer.Aanhalingen.NieuwKenmerk, ModelState, "Invoer.Aanhalingen", ct);
        return await Opnieuw(ct);
    }

    /// <param name="rij">Plaats van de aanhaling die weg moet, vanaf 0.</param>
    public async Task<IActionResult> OnPostZonderAanhalingAsync(int rij, CancellationToken ct)
    {
        await Laad(Recht, ct);
        if (rij >= 0 && rij < Invoer.Aanhalingen.Rijen.Count)
        {
            Invoer.Aanhalingen.Rijen.RemoveAt(rij);
        }

        ModelState.Clear();
        return await Opnieuw(ct);
    }

    /// <summary>Nog een rij voor een grondslag; wat er staat, blijft staan.</summary>
    public async Task<IActionResult> OnPostGrondslagAsync(CancellationToken ct)
    {
        await Laad(Recht, ct);
        Invoer.Grondslagen.Add(new());
        ModelState.Clear();
        return await Opnieuw(ct);
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
        return await Opnieuw(ct);
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

    private async Task<IActionResult> Opnieuw(CancellationToken ct)
    {
        VulAan();
        await LaadErnaast(ct);
        return Page();
    }

    /// <summary>Wat naast het formulier staat; hangt niet van het formulier af, dus ook goed als dat met fouten terugkomt.</summary>
    private async Task LaadErnaast(CancellationToken ct)
    {
        Gelijken = await gelijken.BijCasus(Gebruiker, Casus, ct);
        await Invoer.Aanhalingen.ZoekTitels(aanhaallezer, Gebruiker, ct);
    }

    private void Besluit(Casus casus)
    {
        casus.Besluit(Invoer.AlsBesluit(Vandaag), Gelijken);
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
