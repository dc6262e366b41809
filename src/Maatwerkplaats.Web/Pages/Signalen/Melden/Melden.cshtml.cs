using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Signalen.Melden;

/// <summary>Een signaal geven: twee vragen, en wie wil vertelt meer.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class MeldenModel(Signaaldienst dienst, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty]
    public SignaalInvoer Invoer { get; set; } = new();

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>Of deze gebruiker ook signalen van een andere bron aanlevert.</summary>
    public bool MagNamensBron => SignaalToegang.Mag(Gebruiker, Signaalrecht.NamensBron);

    public IReadOnlyList<SelectListItem> Bronnen =>
        [.. Lijsten.Opties(Lijst.Signaalbron, Vandaag).Where(b => b.Value is not (Signaalkeuring.UitCasus or Signaalkeuring.VanMedewerker))];

    public async Task OnGetAsync(string? casus, CancellationToken ct)
    {
        Invoer.Casus = casus;
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Guid.Empty;
        if (!ModelState.IsValid || !await Probeer(async () => id = await dienst.Meld(Gebruiker, Invoer.AlsMelding(), new(HandelingId), ct)))
        {
            Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Dank je wel. Je signaal is binnen.");
        return Redirect($"/signalen/{id}");
    }
}
