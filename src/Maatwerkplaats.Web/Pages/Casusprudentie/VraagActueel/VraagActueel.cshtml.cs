using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.VraagActueel;

/// <summary>Vragen of een uitspraak nog actueel is.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class VraagActueelModel(Uitspraaklezer lezer, Nazienlezer nazien, Publicatiedienst dienst) : MaatwerkPagina
{
    [BindProperty]
    public VraagActueelInvoer Invoer { get; set; } = new();

    public Uitspraak Uitspraak { get; private set; } = null!;

    public Nazicht Nazicht { get; private set; } = new();

    public async Task OnGetAsync(int jaar, int volgnummer, CancellationToken ct) => await Laad(jaar, volgnummer, ct);

    public async Task<IActionResult> OnPostAsync(int jaar, int volgnummer, CancellationToken ct)
    {
        if (ModelState.IsValid && await Probeer(() => dienst.VraagActueel(Gebruiker, jaar, volgnummer, Invoer.Reden, new(HandelingId), ct)))
        {
            TempData.Meld("Je vraag ligt bij het kernteam. Je krijgt bericht van het antwoord.");
            return Redirect($"/casusprudentie/{jaar}/{volgnummer}");
        }

        await Laad(jaar, volgnummer, ct);
        return OpnieuwMetFouten();
    }

    private async Task Laad(int jaar, int volgnummer, CancellationToken ct)
    {
        (Uitspraak, _) = await lezer.Lees(Gebruiker, jaar, volgnummer, ct);
        Nazicht = await nazien.Van(Gebruiker, Uitspraak.Id, ct);
    }
}
