using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Overbruggen;

/// <summary>"Wat doen we in de tussentijd?": vastleggen wat de cliënt nu al helpt, en dat het stopt.</summary>
public sealed class OverbruggenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public OverbruggenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        Invoer.Vanaf = Vandaag;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(CasusRecht.Bijdragen, c => c.RegelVoorDeTussentijd(Invoer.Wat, Invoer.Vanaf!.Value, Invoer.Tot), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Wat er in de tussentijd gebeurt, staat erbij.");
        return NaarCasus("#tussentijd");
    }

    public async Task<IActionResult> OnPostStopAsync(Guid maatregel, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await Doe(CasusRecht.Bijdragen, c => c.BeeindigTussenmaatregel(maatregel), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De maatregel is gestopt.");
        return NaarCasus("#tussentijd");
    }
}
