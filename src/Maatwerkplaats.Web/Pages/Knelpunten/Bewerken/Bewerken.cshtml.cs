using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Bewerken;

/// <summary>Eén knelpunt: de tekst, waar het vandaan komt, samenvoegen en laten vallen.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class BewerkenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : PuntPagina(lezer, dienst, bron, log, klok), IKnelpuntvelden
{
    [BindProperty]
    public KnelpuntInvoer Invoer { get; set; } = new();

    [BindProperty]
    public SamenvoegenInvoer Samenvoegen { get; set; } = new();

    [BindProperty]
    public VallenInvoer Vallen { get; set; } = new();

    public IReadOnlyList<string> Twijfels { get; private set; } = [];

    public IEnumerable<SelectListItem> Anderen => Ronde.InBrief.Where(k => k.Id != Id).Select(k => new SelectListItem(k.Tekst.Titel, k.Id.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer = KnelpuntInvoer.Van(Knelpunt.Tekst);
    }

    public async Task<IActionResult> OnPostTekstAsync(CancellationToken ct)
    {
        Kies(nameof(Invoer));
        Twijfels = ModelState.IsValid ? Invoer.Twijfels() : [];
        if (Twijfels.Count > 0)
        {
            await Laad(ct);
            return Page();
        }

        return await Verwerk(() => Dienst.Doe(Gebruiker, Jaar, Opdracht, r => r.Beschrijf(Id, Invoer.AlsTekst()), ct), "Opgeslagen.", $"#punt-{Id:N}", ct);
    }

    public Task<IActionResult> OnPostSamenvoegenAsync(CancellationToken ct)
    {
        Kies(nameof(Samenvoegen));
        return Anders(r => r.VoegSamen(Id, Samenvoegen.Met!.Value), "Samengevoegd.", "#punten", ct);
    }

    public Task<IActionResult> OnPostVallenAsync(CancellationToken ct)
    {
        Kies(nameof(Vallen));
        return Anders(r => r.LaatVallen(Id, Vallen.Reden), "Dit komt niet in de brief. Wie het inbracht, krijgt bericht.", "#punten", ct);
    }

    public Task<IActionResult> OnPostTerugAsync(CancellationToken ct)
    {
        Kies("");
        return Anders(r => r.HaalTerug(Id), "Dit komt toch in de brief.", $"#punt-{Id:N}", ct);
    }

    /// <summary>Een ander formulier dan de tekst: lukt het niet, dan staat de tekst er zoals hij is bewaard.</summary>
    private async Task<IActionResult> Anders(Action<Ronde> daad, string bevestiging, string naar, CancellationToken ct)
    {
        var uitkomst = await Verwerk(daad, bevestiging, naar, ct);
        if (Gelezen is not null)
        {
            Invoer = KnelpuntInvoer.Van(Knelpunt.Tekst);
        }

        return uitkomst;
    }
}
