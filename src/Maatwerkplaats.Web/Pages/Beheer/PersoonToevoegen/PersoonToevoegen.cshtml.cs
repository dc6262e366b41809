using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.PersoonToevoegen;

/// <summary>Iemand een account geven.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class PersoonToevoegenModel(Inrichtingdienst dienst, Lijstenbron bron, TimeProvider klok) : BeheerPagina, IPersoonsformulier
{
    [BindProperty]
    public PersoonInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Onderdelen { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Guid.Empty;
        if (await Bewaar(async () => id = await dienst.VoegPersoonToe(Gebruiker, Invoer.AlsGegevens(), Toevoeging, ct)))
        {
            TempData.Meld($"{Invoer.Naam?.Trim()} heeft nu een account.");
            return Redirect($"/beheer/mensen/{id}");
        }

        await Laad(ct);
        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct) =>
        Onderdelen = (await bron.Lees(Gebruiker.Organisatie, ct)).Opties(Lijst.Onderdeel, Kalender.DatumInNederland(klok.Nu()));
}
