using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Knelpunten;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Buiteninbreng.Geven;

/// <summary>Waar de persoonlijke link in de mail op uitkomt: een knelpunt inbrengen zonder account. Toont de vraag en de eigen inbreng, niets van anderen.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limieten.Prikken)]
public sealed class GevenModel(Inbrengdeur deur, Lijstenbron bron, Inzagelog log, TimeProvider klok) : MaatwerkPagina, IKnelpuntvelden
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public KnelpuntInvoer Invoer { get; set; } = new();

    public Inbrengbezoek? Bezoek { get; private set; }

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public IReadOnlyList<string> Twijfels { get; private set; } = [];

    /// <summary>Er is net iets ingebracht.</summary>
    public bool Bewaard { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Laad(ct))
        {
            await log.Leg(Bezoek!.Organisatie, null, $"Gast namens {Bezoek.Uitvraag.Namens}", InzageSoort.BriefBekeken, Bezoek.Ronde.Id, "met een persoonlijke link");
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Laad(ct))
        {
            return Page();
        }

        Twijfels = ModelState.IsValid ? Invoer.Twijfels() : [];
        if (Twijfels.Count > 0)
        {
            return Page();
        }

        if (!ModelState.IsValid || !await Probeer(() => deur.BrengIn(Code, HandelingId, Invoer.AlsTekst(), ct)))
        {
            return OpnieuwMetFouten();
        }

        // Een leeg formulier met een eigen sleutel, voor wie nog iets wil inbrengen.
        ModelState.Clear();
        (Invoer, HandelingId, Bewaard) = (new(), Guid.CreateVersion7(), true);
        await Laad(ct);
        return Page();
    }

    private async Task<bool> Laad(CancellationToken ct)
    {
        Bezoek = await deur.Kijk(Code, ct);
        if (Bezoek is null)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return false;
        }

        Lijsten = await bron.Lees(Bezoek.Organisatie, ct);
        return true;
    }
}
