using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Pages.Netwerk.OrganisatieToevoegen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Netwerk.OrganisatieWijzigen;

/// <summary>Een andere organisatie veranderen of laten stoppen, met wat er eerder aan veranderde.</summary>
[Authorize(Policy = Beleid.Organisaties)]
public sealed class OrganisatieWijzigenModel(Organisatieboek boek, Inrichtingdienst dienst, Lijstenbron bron, TimeProvider klok) : BeheerPagina, IOrganisatieformulier
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public OrganisatieInvoer Invoer { get; set; } = new();

    public Buitenorganisatie Organisatie { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public IReadOnlyList<GelezenWijziging> Geschiedenis { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Organisatie, ct);
        Invoer = OrganisatieInvoer.Van(Organisatie);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (await Bewaar(() => boek.Wijzig(Gebruiker, Id, Invoer.AlsGegevens(), Opdracht, ct)))
        {
            TempData.Meld($"{Invoer.Naam?.Trim()} is opgeslagen.");
            return Redirect("/netwerk/organisaties");
        }

        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        Organisatie = await boek.Lees(Gebruiker, Id, ct);
        Geschiedenis = await boek.Geschiedenis(Gebruiker, Id, ct);
        var lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Soorten =
        [
            .. lijsten.Keuzes(Lijst.Onderdeel, Kalender.DatumInNederland(klok.Nu())).Where(o => lijsten.IsBuiten(o.Code)).Select(o => new SelectListItem(o.Label, o.Code)),
        ];
    }
}
