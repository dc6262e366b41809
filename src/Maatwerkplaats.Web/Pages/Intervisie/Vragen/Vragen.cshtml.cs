using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Intervisie.Vragen;

/// <summary>Vanuit een casus een vraag stellen aan een groep, zonder persoonsgegevens; of een eigen vraag intrekken.</summary>
public sealed class VragenModel(Casuslezer lezer, Casusdienst casusdienst, Lijstenbron lijsten, Inzagelog log, Intervisielezer groepen, Intervisiedienst dienst, TimeProvider klok)
    : CasusPagina(lezer, casusdienst, lijsten, log, klok), IDeeltekst
{
    /// <summary>Nummer van de groep.</summary>
    [BindProperty]
    public string? Groep { get; set; }

    [BindProperty]
    public DeeltekstInvoer Invoer { get; set; } = new();

    public IReadOnlyList<string> Twijfels { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Groepen { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LaadMetGroepen(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadMetGroepen(ct);
        if (string.IsNullOrEmpty(Groep))
        {
            ModelState.AddModelError(nameof(Groep), "Kies een groep.");
        }

        Twijfels = Invoer.Twijfels();
        if (Twijfels.Count > 0)
        {
            return Page();
        }

        var naam = "";
        if (!await Bewaar(async () => naam = await dienst.Vraag(Gebruiker, Groep!, Nummer, Invoer.Tekst, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld($"Je vraag staat op de agenda van {naam}. Het antwoord komt hier bij de casus.");
        return NaarCasus("#intervisie");
    }

    public async Task<IActionResult> OnPostTrekInAsync(string groep, Guid vraag, CancellationToken ct)
    {
        await LaadMetGroepen(ct);
        Kies("");
        if (!await Bewaar(() => dienst.TrekIn(Gebruiker, groep, vraag, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Je vraag is ingetrokken.");
        return NaarCasus("#intervisie");
    }

    private async Task LaadMetGroepen(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        Groepen = [.. (await groepen.VoorVraag(Gebruiker, ct)).Select(g => new SelectListItem(g.Naam, g.Nummer))];
    }
}
