using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Themas.TerzijdeLeggen;

/// <summary>Een thema terzijde leggen, met waarom en wanneer het terugkomt.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class TerzijdeLeggenModel(Themalezer lezer, Themadienst dienst) : ThemaPagina(lezer, dienst)
{
    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = Thema.Versie;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Doe(o => Dienst.Doe(Gebruiker, Nummer, o, t => t.LegTerzijde(Invoer.Reden, Invoer.TerugBij), ct), "Het thema ligt terzijde.", ct);
}
