using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Themas.Wijzigen;

/// <summary>Naam en omschrijving van een thema veranderen.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class WijzigenModel(Themalezer lezer, Themadienst dienst) : ThemaPagina(lezer, dienst)
{
    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = Thema.Versie;
        (Invoer.Naam, Invoer.Omschrijving) = (Thema.Naam, Thema.Omschrijving);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Doe(o => Dienst.Doe(Gebruiker, Nummer, o, t => t.Hernoem(Invoer.Naam, Invoer.Omschrijving), ct), "Het thema is gewijzigd.", ct);
}
