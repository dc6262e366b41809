using Maatwerkplaats.Core.Casusprudentie.Aanhalen;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Verbeteren welke casusprudentie een besluit noemt, ook nog na het afronden.</summary>
public sealed class AanhalenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Gelijkenlezer gelijken, Aanhaallezer aanhaallezer)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public AanhalenInvoer Invoer { get; set; } = new();

    public GelijkeGevallen Gelijken { get; private set; } = GelijkeGevallen.Geen;

    /// <summary>Er is een besluit om iets bij te noemen.</summary>
    public bool KanNu => Casus.Besluit is not null && Casus.Fase != Fase.Ingetrokken;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Besluiten, ct);
        Invoer.Aanhalingen.Rijen = [.. (Casus.Besluit?.Aanhalingen ?? []).Select(AanhalingInvoer.Van)];
        await LaadErnaast(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Besluiten, ct);
        await Invoer.Aanhalingen.Controleer(aanhaallezer, Gebruiker, ModelState, "Invoer.Aanhalingen", ct);
        if (await Doe(CasusRecht.Besluiten, casus => casus.VerbeterAanhalingen(Invoer.Aanhalingen.AlsAanhalingen()), ct))
        {
            TempData.Meld("Vastgelegd welke casusprudentie dit besluit gebruikte.");
            return NaarCasus("besluiten");
        }

        await LaadErnaast(ct);
        return OpnieuwMetFouten();
    }

    /// <inheritdoc cref="BesluitenModel.OnPostAanhaalAsync"/>
    public async Task<IActionResult> OnPostAanhaalAsync(string? kenmerk, CancellationToken ct)
    {
        await Laad(CasusRecht.Besluiten, ct);
        ModelState.Clear();
        await Invoer.Aanhalingen.VoegToe(aanhaallezer, Gebruiker, kenmerk ?? Invoer.Aanhalingen.NieuwKenmerk, ModelState, "Invoer.Aanhalingen", ct);
        await LaadErnaast(ct);
        return Page();
    }

    /// <inheritdoc cref="BesluitenModel.OnPostZonderAanhalingAsync"/>
    public async Task<IActionResult> OnPostZonderAanhalingAsync(int rij, CancellationToken ct)
    {
        await Laad(CasusRecht.Besluiten, ct);
        if (rij >= 0 && rij < Invoer.Aanhalingen.Rijen.Count)
        {
            Invoer.Aanhalingen.Rijen.RemoveAt(rij);
        }

        ModelState.Clear();
        await LaadErnaast(ct);
        return Page();
    }

    private async Task LaadErnaast(CancellationToken ct)
    {
        Gelijken = await gelijken.BijCasus(Gebruiker, Casus, ct);
        await Invoer.Aanhalingen.ZoekTitels(aanhaallezer, Gebruiker, ct);
    }
}
