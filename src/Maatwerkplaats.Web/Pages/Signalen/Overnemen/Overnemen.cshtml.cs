using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Signalen.Inlezen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Signalen.Overnemen;

/// <summary>Zien wat er in een nagelopen bestand staat, en het overnemen.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
public sealed class OvernemenModel(Signaalinlezer inlezer, Lijstenbron bron) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Signaalvoorstel Voorstel { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Voorstel = await inlezer.Voorstel(Gebruiker, Id, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var nieuw = await inlezer.NeemOver(Gebruiker, Id, ct);
        TempData.Meld(nieuw switch { 0 => "Alles was al bekend. Er is niets veranderd.", 1 => "Er is 1 signaal bij gekomen.", _ => $"Er zijn {nieuw:N0} signalen bij gekomen." });
        return Redirect("/signalen");
    }
}
