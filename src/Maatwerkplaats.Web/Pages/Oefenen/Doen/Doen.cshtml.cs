using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Oefenen.Doen;

/// <summary>Eén oefening: wat er speelt, hoever iemand is met wegen, en wie er meedoen. Van de afloop staat hier niets.</summary>
public sealed class DoenModel(Oefenlezer lezer, Oefendienst dienst, Inzagelog log) : OefenPagina(lezer, log)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (Beeld.KanVergelijken && Beeld.Opgave.IsTeLezen)
        {
            return Redirect($"{Adres}/vergelijken");
        }

        await Log();
        return Page();
    }

    public Task<IActionResult> OnPostLeverInAsync(CancellationToken ct) => Doe(() => dienst.LeverIn(Gebruiker, Id, Opdracht, ct), "Je weging is ingeleverd.", ct);

    public Task<IActionResult> OnPostLegOpenAsync(CancellationToken ct) => Doe(() => dienst.LegOpen(Gebruiker, Id, Opdracht, ct), "Wat is ingeleverd, ligt open.", ct);

    private async Task<IActionResult> Doe(Func<Task> daad, string gelukt, CancellationToken ct)
    {
        await Laad(ct);
        if (!await Probeer(daad))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld(gelukt);
        return Redirect(Adres);
    }
}
