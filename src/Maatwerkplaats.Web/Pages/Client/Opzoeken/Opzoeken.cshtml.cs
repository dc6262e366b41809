using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Client.Opzoeken;

/// <summary>Is of was een Maatwerkplaats bezig voor deze cliënt? Alleen dat, en wie te bellen.</summary>
[Authorize(Policy = Beleid.Medewerker)]
[EnableRateLimiting(Limieten.ClientOpzoeken)]
public sealed class OpzoekenModel(Clientzoeker zoeker) : MaatwerkPagina
{
    [BindProperty]
    public OpzoekenInvoer Invoer { get; set; } = new();

    /// <summary>Wat er is gevonden; leeg zolang er niet is gezocht.</summary>
    public IReadOnlyList<ClientTreffer>? Gevonden { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var vraag = Invoer.AlsVraag();
        foreach (var regel in vraag.Ontbreekt())
        {
            ModelState.AddModelError($"Invoer.{regel.Veld}", regel.Zin);
        }

        return ModelState.IsValid && await Probeer(async () => Gevonden = await zoeker.ZoekOp(Gebruiker, vraag, ct)) ? Page() : OpnieuwMetFouten();
    }
}
