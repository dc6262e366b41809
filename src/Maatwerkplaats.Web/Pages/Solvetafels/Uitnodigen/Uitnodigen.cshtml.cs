using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Uitnodigen;

/// <summary>Wie er aan een solvetafel zitten, en als wat.</summary>
public sealed class UitnodigenModel(Solvetafellezer lezer, Solvetafeldienst dienst, Collegas collegas, Inzagelog log, TimeProvider klok)
    : SolvetafelPagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public CollegaInvoer Collega { get; set; } = new();

    [BindProperty]
    public BuitenInvoer Buiten { get; set; } = new();

    [BindProperty]
    public WisselInvoer Wissel { get; set; } = new();

    [BindProperty]
    public NaamInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Anderen =>
        [.. Tafel.Leden.Where(l => !l.VanBuiten && l.Rol != Tafelrol.Voorzitter).Select(l => new SelectListItem(l.Wie.Naam, $"{l.Id}"))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolvetafelRecht.Leiden, ct);
        Invoer.Naam = Tafel.Naam;
    }

    public async Task<IActionResult> OnPostCollegaAsync(CancellationToken ct)
    {
        Kies(nameof(Collega));
        await Laad(SolvetafelRecht.Leiden, ct);
        var wie = await Collega.Wie.Zoek(collegas, Gebruiker, ModelState, "Collega.Wie", ct);
        return await Verwerk(t => t.VraagErbij(wie!.AlsBetrokkene(), Collega.Namens, Collega.Rol), $"{wie?.Naam} zit nu aan tafel.", $"{Adres}/leden", ct);
    }

    public Task<IActionResult> OnPostBuitenAsync(CancellationToken ct)
    {
        Kies(nameof(Buiten));
        return Verwerk(t => t.VraagOrganisatie(Buiten.Namens, Dienst.VersleutelAdres(Buiten.Email)), $"{Buiten.Namens} zit nu aan tafel.", $"{Adres}/leden", ct);
    }

    public Task<IActionResult> OnPostRolAsync(CancellationToken ct)
    {
        Kies(nameof(Wissel));
        if (Wissel.Lid is null)
        {
            ModelState.AddModelError("Wissel.Lid", "Kies een lid.");
        }

        return Verwerk(t => t.MaakTot(Wissel.Lid!.Value, Wissel.Rol), "Opgeslagen.", $"{Adres}/leden", ct);
    }

    public Task<IActionResult> OnPostNaamAsync(CancellationToken ct)
    {
        Kies(nameof(Invoer));
        return Verwerk(t => t.Hernoem(Invoer.Naam), "Opgeslagen.", $"{Adres}/leden", ct);
    }
}
