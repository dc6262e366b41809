using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.KernteamSamenstellen;

/// <summary>Wie er in het kernteam van een Maatwerkplaats zit.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class KernteamSamenstellenModel(Inrichtingdienst dienst, Inrichtinglezer lezer) : BeheerPagina
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public KernteamInvoer Invoer { get; set; } = new();

    public WerkplaatsInLijst Rij { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (await Bewaar(() => dienst.VoegKernteamlidToe(Gebruiker, Rij.Werkplaats.Code, Invoer.Persoon, Invoer.Coordinator, Toevoeging, ct)))
        {
            TempData.Meld("Je collega zit in het kernteam.");
            return Redirect($"/beheer/werkplaatsen/{Rij.Werkplaats.Code}/kernteam");
        }

        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostWegAsync(Guid persoon, CancellationToken ct)
    {
        await Laad(ct);
        if (await Probeer(() => dienst.HaalKernteamlidWeg(Gebruiker, Rij.Werkplaats.Code, persoon, Toevoeging, ct)))
        {
            TempData.Meld("Je collega zit niet meer in het kernteam.");
            return Redirect($"/beheer/werkplaatsen/{Rij.Werkplaats.Code}/kernteam");
        }

        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        Rij = (await lezer.Werkplaatsen(Gebruiker, ct)).FirstOrDefault(w => w.Werkplaats.Code == Code) ?? throw new NietGevonden();
        Collegas = [.. (await lezer.MogelijkeKernteamleden(Gebruiker, ct)).Select(p => new SelectListItem($"{p.Naam}, {p.Functie}", p.Id.ToString()))];
    }
}

/// <summary>Wie erbij komt.</summary>
public sealed class KernteamInvoer
{
    public Guid? Persoon { get; set; }

    public bool Coordinator { get; set; }
}
