using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Sessies;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Prikken.Beantwoorden;

/// <summary>
/// Waar de persoonlijke link in de mail op uitkomt: zeggen op welke datums het kan, zonder account. Toont datums, plek en
/// Maatwerkplaats, nooit iets van een casus.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(Limieten.Prikken)]
public sealed class BeantwoordenModel(Prikdeur deur, Inzagelog log) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public AntwoordInvoer Antwoord { get; set; } = new();

    public Prikbezoek? Bezoek { get; private set; }

    /// <summary>Het antwoord is net bewaard.</summary>
    public bool Bewaard { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Laad(ct))
        {
            return Page();
        }

        await log.Leg(Bezoek!.Organisatie, Bezoek.Genodigde.Wie.PersoonId, Kijker(Bezoek), InzageSoort.SessieBekeken, Bezoek.Sessie.Id, "met een persoonlijke link");
        Antwoord = AntwoordInvoer.Van(Bezoek.Sessie, Bezoek.Genodigde.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Laad(ct))
        {
            return Page();
        }

        var gekozen = Antwoord.Gekozen(ModelState);
        if (!ModelState.IsValid || !await Probeer(() => deur.Antwoord(Code, HandelingId, gekozen, ct)))
        {
            Antwoord = AntwoordInvoer.Van(Bezoek!.Sessie, Bezoek.Genodigde.Id, Antwoord);
            return OpnieuwMetFouten();
        }

        await Laad(ct);
        Antwoord = AntwoordInvoer.Van(Bezoek!.Sessie, Bezoek.Genodigde.Id);
        Bewaard = true;
        return Page();
    }

    private static string Kijker(Prikbezoek bezoek) => bezoek.Genodigde.Gast is null ? bezoek.Genodigde.Wie.Naam : Gastnaam.Zonder(bezoek.Genodigde.Wie);

    private async Task<bool> Laad(CancellationToken ct)
    {
        Bezoek = await deur.Kijk(Code, ct);
        if (Bezoek is null)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Bezoek is not null;
    }
}
