using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Hulp.Zoeken;

/// <summary>Zoeken in alle hulpteksten. Wat iemand hier zoekt, wordt nergens bewaard.</summary>
public sealed class ZoekenModel(Hulpzoeker zoeker, Hulptekstlezer lezer) : MaatwerkPagina
{
    /// <summary>Waarnaar wordt gezocht.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public Hulpvondsten Vondsten { get; private set; } = null!;

    public IReadOnlyList<Hulpblad> Bladen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Bsn.StaatIn(Q ?? ""))
        {
            TempData.Meld("Zoek niet op een BSN. In de hulp staan geen persoonsgegevens.", Meldingsoort.Waarschuwing);
            return Redirect("/hulp/zoeken");
        }

        Vondsten = await zoeker.Zoek(Gebruiker.Organisatie, Q, ct);
        Bladen = await lezer.Alle(Gebruiker.Organisatie, ct);
        return Page();
    }
}
