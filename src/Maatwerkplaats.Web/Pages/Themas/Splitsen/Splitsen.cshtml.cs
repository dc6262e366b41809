using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Pages.Signalen;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Themas.Splitsen;

/// <summary>Van een deel van de signalen een eigen thema maken.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class SplitsenModel(Themalezer lezer, Themadienst dienst, Signaallijst signalen) : ThemaPagina(lezer, dienst)
{
    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        await LaadErbij(ct);
        Versie = Thema.Versie;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Doe(o => Dienst.Splits(Gebruiker, Nummer, Invoer.Naam, Invoer.Signalen, o, ct), "Het nieuwe thema is er.", ct);

    protected override async Task LaadErbij(CancellationToken ct) =>
        Keuzes = [.. (await signalen.Van(Gebruiker, Thema.Signalen, ct)).Select(s => new SelectListItem(Signaalbeschrijving.Kop(s), s.Id.ToString()))];
}
