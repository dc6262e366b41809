using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Web.Pages.Terugblikken;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Gast.Terugkijken;

/// <summary>Terugkijken als gast, zolang de link en de toestemming van de cliënt gelden. Er komt niets van in een logboek: het antwoord is van niemand.</summary>
[AllowAnonymous]
public sealed class TerugkijkenModel(Gastdeur deur, Terugblikdienst dienst) : MaatwerkPagina
{
    [BindProperty]
    public TerugblikInvoer Invoer { get; set; } = new();

    /// <summary>Leeg als er niets (meer) te vragen is.</summary>
    public Terugblikregel? Vraag { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await Zoek(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Zoek(ct) is not { } wie)
        {
            return Page();
        }

        if (ModelState.IsValid && await Probeer(() => dienst.Geef(wie, Vraag!.Id, Invoer.AlsTerugblik() with { Zelf = null }, ct)))
        {
            TempData.Meld("Dank je wel. Je antwoord telt mee, zonder dat iemand ziet dat het van jou is.");
            return Redirect("/gast");
        }

        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostSlaOverAsync(CancellationToken ct)
    {
        if (await Zoek(ct) is not { } wie)
        {
            return Page();
        }

        await dienst.SlaOver(wie, Vraag!.Id, ct);
        TempData.Meld("Goed. Je krijgt deze vraag niet nog een keer.");
        return Redirect("/gast");
    }

    /// <returns>De gast, als er een vraag voor hem openstaat.</returns>
    private async Task<Terugblikker?> Zoek(CancellationToken ct)
    {
        if (Gastcookie.Lees(Request) is not { Length: > 0 } sleutel || await deur.Herken(sleutel, ct) is not { } bezoek)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return null;
        }

        var wie = Terugblikker.Van(bezoek);
        Vraag = await dienst.Open(wie, ct) is [var eerste, ..] ? eerste : null;
        return Vraag is null ? null : wie;
    }
}
