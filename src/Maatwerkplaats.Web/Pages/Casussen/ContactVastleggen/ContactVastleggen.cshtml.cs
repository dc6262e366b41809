using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.ContactVastleggen;

/// <summary>Vastleggen dat er contact was, met wie en wat eruit kwam. De werkwijze blijkt hier vanzelf uit.</summary>
public sealed class ContactVastleggenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public ContactVastleggenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        Invoer.Op = Vandaag;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(CasusRecht.Bijdragen, c => c.LegContactVast(Invoer.Soort!.Value, Invoer.Op!.Value, Invoer.Met, Invoer.Verslag), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het contact staat erbij.");
        return NaarCasus("#contacten");
    }
}
