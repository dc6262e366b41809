using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.WerkplaatsBeginnen;

/// <summary>Een nieuwe Maatwerkplaats beginnen, met meteen de eerste collega's.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class WerkplaatsBeginnenModel(Inrichtingdienst dienst, Inrichtinglezer lezer) : BeheerPagina
{
    [BindProperty]
    public WerkplaatsInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var code = "";
        if (await Bewaar(async () => code = await dienst.BeginWerkplaats(Gebruiker, Invoer.Code, Invoer.AlsGegevens() with { GeldigTot = null }, Invoer.Leden, Toevoeging, ct)))
        {
            TempData.Meld($"Maatwerkplaats {Invoer.Naam?.Trim()} is begonnen.");
            return Redirect($"/beheer/werkplaatsen/{code}/kernteam");
        }

        await Laad(ct);
        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct) => Collegas =
        [.. (await lezer.MogelijkeKernteamleden(Gebruiker, ct)).Select(p => new KeuzeMetUitleg(p.Naam, p.Id.ToString(), p.Functie))];
}
