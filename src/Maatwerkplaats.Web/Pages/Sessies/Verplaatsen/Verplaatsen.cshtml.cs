using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.Verplaatsen;

/// <summary>Een geplande sessie op een ander moment of een andere plek zetten.</summary>
public sealed class VerplaatsenModel(Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam) : SessiePagina(lezer, log, gastnaam)
{
    [BindProperty]
    public VerplaatsenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Leiden, ct);
        Invoer = new() { Wanneer = Sessie.Moment is { } moment ? Datumrij.Van(moment) : new(), Plaats = Sessie.Plek.Plaats, Online = Sessie.Plek.Online };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        if (Invoer.Wanneer.Dag is null)
        {
            ModelState.AddModelError("Invoer.Wanneer.Dag", "Kies een dag.");
        }

        if (Invoer.Wanneer.Tijd is null)
        {
            ModelState.AddModelError("Invoer.Wanneer.Tijd", "Vul een tijd in, bijvoorbeeld 13:30.");
        }

        if (!await Doe(SessieRecht.Leiden, Verplaats, ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Verplaatst. Iedereen krijgt de nieuwe uitnodiging.");
        return NaarSessie();

        Task Verplaats() => dienst.Doe(
            Gebruiker, Nummer, SessieRecht.Leiden, Opdracht, s => s.Verplaats(Invoer.Wanneer.AlsMoment(), Invoer.Plek, Invoer.Reden), ct);
    }
}
