using Maatwerkplaats.Core.Apisleutels;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.ApisleutelsBeheren;

/// <summary>Sleutels voor programma's maken en intrekken. Een nieuwe sleutel staat één keer op het scherm en nergens anders.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class ApisleutelsBeherenModel(Apisleutelbeheer beheer) : BeheerPagina
{
    [BindProperty]
    public ApisleutelInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Apisleutel> Sleutels { get; private set; } = [];

    /// <summary>De sleutel die zojuist is gemaakt.</summary>
    public string? Nieuw { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Sleutels = await beheer.Alle(Gebruiker, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gelukt = await Bewaar(async () => Nieuw = await beheer.Maak(Gebruiker, Invoer.Naam, Invoer.Doel, Toevoeging, ct));
        Sleutels = await beheer.Alle(Gebruiker, ct);
        if (!gelukt)
        {
            return OpnieuwMetFouten();
        }

        if (Nieuw is null)
        {
            TempData.Meld("Deze sleutel was al gemaakt. Hij is maar één keer te zien; maak zo nodig een nieuwe.", Meldingsoort.Waarschuwing);
            return Redirect("/beheer/api-sleutels");
        }

        // Niet doorsturen: dan zou de sleutel onderweg ergens bewaard moeten worden.
        ModelState.Clear();
        (Invoer, HandelingId) = (new(), Guid.CreateVersion7());
        return Page();
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(Guid sleutel, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await Bewaar(() => beheer.TrekIn(Gebruiker, sleutel, Toevoeging, ct)))
        {
            Sleutels = await beheer.Alle(Gebruiker, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("De sleutel is ingetrokken en werkt niet meer.");
        return Redirect("/beheer/api-sleutels");
    }
}
