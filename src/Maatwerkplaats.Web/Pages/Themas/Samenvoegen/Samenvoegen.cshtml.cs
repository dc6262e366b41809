using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Themas.Samenvoegen;

/// <summary>Een thema bij een ander voegen.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class SamenvoegenModel(Themalezer lezer, Themadienst dienst) : ThemaPagina(lezer, dienst)
{
    private readonly Themalezer _lezer = lezer;

    public IReadOnlyList<SelectListItem> Anderen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        await LaadErbij(ct);
        Versie = Thema.Versie;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Doe(o => Dienst.VoegSamen(Gebruiker, Nummer, Invoer.Met, o, ct), "De thema's zijn samengevoegd.", ct);

    protected override async Task LaadErbij(CancellationToken ct) =>
        Anderen = [.. (await _lezer.Lijst(Gebruiker, ct)).Where(t => t.Nummer != Nummer).Select(t => new SelectListItem($"{t.Naam} ({t.Nummer})", t.Nummer))];
}
