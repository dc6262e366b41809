using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.WeergavenBeheren;

/// <summary>Eigen weergaven van de werklijst een andere naam geven of weggooien.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class WeergavenBeherenModel(Weergavenkast kast) : MaatwerkPagina
{
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    public IReadOnlyList<OpgeslagenWeergave> Weergaven { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Weergaven = await kast.Van(Gebruiker, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Invoernaam = "";
        if (await Probeer(() => kast.Hernoem(Gebruiker, Id, Naam, ct)))
        {
            TempData.Meld("De nieuwe naam is bewaard.");
            return Redirect("/casussen/weergaven");
        }

        Weergaven = await kast.Van(Gebruiker, ct);
        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        await kast.GooiWeg(Gebruiker, Id, ct);
        TempData.Meld("De weergave is weggegooid.");
        return Redirect("/casussen/weergaven");
    }
}
