using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Pages.Casusprudentie;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Oefenen.Overzien;

/// <summary>Droog oefenen: de eigen oefeningen, en een casus kiezen om mee te beginnen.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class OverzienModel(Oefenlezer lezer, Oefenkeuze keuze) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public string? Tekst { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Wet { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Onderwerp { get; set; }

    public IReadOnlyList<Oefenregel> Oefeningen { get; private set; } = [];

    public Oefenaanbod Aanbod { get; private set; } = null!;

    /// <summary>Of er iets is gevraagd; anders staan er geen treffers.</summary>
    public bool IsGezocht => !string.IsNullOrWhiteSpace(Tekst) || !string.IsNullOrEmpty(Wet) || !string.IsNullOrEmpty(Onderwerp);

    public IReadOnlyList<SelectListItem> Wetten => [.. Aanbod.Wetten.Select(w => new SelectListItem(w, w))];

    public IReadOnlyList<SelectListItem> Onderwerpen => [.. Aanbod.Onderwerpen.Select(o => new SelectListItem(o, o))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Bsn.StaatIn(Tekst ?? ""))
        {
            TempData.Meld("Zoek niet op een BSN. In de casusprudentie staan geen persoonsgegevens.", Meldingsoort.Waarschuwing);
            return Redirect("/oefenen");
        }

        Oefeningen = await lezer.Van(Gebruiker, ct);
        var tekst = Tekst?.Trim() ?? "";
        Aanbod = await keuze.Zoek(Gebruiker, tekst.Length > Zoekkeuze.LangsteTekst ? tekst[..Zoekkeuze.LangsteTekst] : tekst, Wet ?? "", Onderwerp ?? "", ct);
        return Page();
    }

    /// <summary>Kiest een casus in plaats van de bezoeker, bij de gekozen wet en het gekozen onderwerp.</summary>
    public async Task<IActionResult> OnGetKiesAsync(CancellationToken ct)
    {
        if (await keuze.KiesVoorMij(Gebruiker, Wet ?? "", Onderwerp ?? "", ct) is { } gekozen)
        {
            return Redirect($"/oefenen/beginnen?jaar={gekozen.Jaar}&nummer={gekozen.Nummer}");
        }

        TempData.Meld("Hierbij is geen casusprudentie om mee te oefenen. Kies een andere wet, of neem een verzonnen oefencasus.", Meldingsoort.Waarschuwing);
        return Redirect("/oefenen");
    }
}
