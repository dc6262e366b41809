using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Uitvragen;

/// <summary>Divisies, Maatwerkplaatsen en de cliëntenraad om inbreng vragen.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class UitvragenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Collegas collegas, Inzagelog log, TimeProvider klok) : RondePagina(lezer, dienst, bron, log, klok)
{
    [BindProperty]
    public UitvragenInvoer Invoer { get; set; } = new();

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var collega = string.IsNullOrWhiteSpace(Invoer.Wie.Naam) && Invoer.Wie.Id is null ? null : await Invoer.Wie.Zoek(collegas, Gebruiker, ModelState, "Invoer.Wie", ct);
        return await Verwerk(
            () => Dienst.Vraag(Gebruiker, Jaar, Invoer.Soort!.Value, Invoer.Namens, collega, Invoer.Naam, Invoer.Email, Opdracht, ct),
            $"De vraag gaat naar {collega?.Naam ?? Invoer.Naam}.", "#uitvragen", ct);
    }
}
