using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Behandelen;

/// <summary>Eén inbreng: er een knelpunt van maken, bij een ander voegen, of terzijde leggen met een reden.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class BehandelenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : RondePagina(lezer, dienst, bron, log, klok)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public OpnemenInvoer Opnemen { get; set; } = new();

    [BindProperty]
    public TerzijdeInvoer Terzijde { get; set; } = new();

    public Inbreng Inbreng => Ronde.Inbreng(Id) ?? throw new NietGevonden();

    public IEnumerable<SelectListItem> Keuzes => Ronde.InBrief.Select(k => new SelectListItem(k.Tekst.Titel, k.Id.ToString()));

    /// <summary>Knelpunten die uit dezelfde bron komen, of over dezelfde woorden gaan.</summary>
    public IReadOnlyList<Knelpunt> Lijkt => Knelpuntgelijkenis.Zoek(Inbreng, Ronde);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        _ = Inbreng;
        Opnemen.Knelpunt = Lijkt.Count > 0 ? Lijkt[0].Id : null;
    }

    public Task<IActionResult> OnPostNieuwAsync(CancellationToken ct)
    {
        Kies("");
        return Verwerk(r => r.MaakKnelpunt(Id), "Er is een knelpunt van gemaakt.", "#punten", ct);
    }

    public Task<IActionResult> OnPostOpnemenAsync(CancellationToken ct)
    {
        Kies(nameof(Opnemen));
        return Verwerk(r => r.NeemOp(Id, Opnemen.Knelpunt!.Value), "De inbreng hoort nu bij dat knelpunt.", "#inbreng", ct);
    }

    public Task<IActionResult> OnPostTerzijdeAsync(CancellationToken ct)
    {
        Kies(nameof(Terzijde));
        return Verwerk(r => r.LegTerzijde(Id, Terzijde.Reden), "Terzijde gelegd. Wie het inbracht, krijgt bericht.", "#inbreng", ct);
    }

    public Task<IActionResult> OnPostHernemenAsync(CancellationToken ct)
    {
        Kies("");
        return Verwerk(r => r.Herneem(Id), "De inbreng is opnieuw te bekijken.", $"/inbreng/{Id}", ct);
    }
}
