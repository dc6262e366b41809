using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Netwerk.OrganisatieToevoegen;

/// <summary>Een andere organisatie erbij zetten.</summary>
[Authorize(Policy = Beleid.Organisaties)]
public sealed class OrganisatieToevoegenModel(Organisatieboek boek, Lijstenbron bron, TimeProvider klok) : BeheerPagina, IOrganisatieformulier
{
    [BindProperty]
    public OrganisatieInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Bewaar(() => boek.VoegToe(Gebruiker, Invoer.AlsGegevens() with { GeldigTot = null }, Toevoeging, ct)))
        {
            TempData.Meld($"{Invoer.Naam?.Trim()} staat in de lijst.");
            return Redirect("/netwerk/organisaties");
        }

        await Laad(ct);
        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        var lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Soorten = [.. lijsten.Keuzes(Lijst.Onderdeel, Kalender.DatumInNederland(klok.Nu())).Where(o => lijsten.IsBuiten(o.Code)).Select(o => new SelectListItem(o.Label, o.Code))];
    }
}
