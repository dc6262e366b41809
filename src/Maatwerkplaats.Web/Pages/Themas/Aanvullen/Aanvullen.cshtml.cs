using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Pages.Signalen;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Themas.Aanvullen;

/// <summary>Signalen die op het thema lijken erbij zetten.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class AanvullenModel(Themalezer lezer, Themadienst dienst, Themakandidaten kandidaten) : ThemaPagina(lezer, dienst)
{
    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        await LaadErbij(ct);
        Versie = Thema.Versie;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Doe(o => Dienst.Doe(Gebruiker, Nummer, new(o.HandelingId), t => t.VoegToe(Invoer.Signalen), ct), "De signalen horen nu bij het thema.", ct);

    protected override async Task LaadErbij(CancellationToken ct) =>
        Keuzes = [.. (await kandidaten.Zoek(Gebruiker, Thema, ct)).Select(k => new KeuzeMetUitleg(Signaalbeschrijving.Kop(k.Signaal), k.Signaal.Id.ToString(), k.Zekerheid))];
}
