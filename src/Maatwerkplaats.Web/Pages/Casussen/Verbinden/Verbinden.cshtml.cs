using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Verbinden;

/// <summary>Twee casussen met elkaar verbinden, op nummer.</summary>
public sealed class VerbindenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public VerbindenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await Laad(CasusRecht.Bijdragen, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !await Probeer(() => Dienst.Verbind(Gebruiker, Nummer, Invoer.Nummer, Invoer.Uitleg, new(HandelingId), ct)))
        {
            await Laad(CasusRecht.Bijdragen, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("De casussen zijn verbonden.");
        return NaarCasus("#verwant");
    }
}
