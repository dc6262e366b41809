using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Toezicht.Bekijken;

/// <summary>Het inzagelog met filters, en de uitkomst van de controle.</summary>
[Authorize(Policy = Beleid.Toezicht)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class BekijkenModel(Inzagelezer lezer, Inzagelog log, Controleronde ronde) : MaatwerkPagina
{
    private static readonly TimeSpan Wachten = TimeSpan.FromSeconds(5);

    [BindProperty(SupportsGet = true)]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Tot { get; set; }

    [BindProperty(SupportsGet = true)]
    public InzageSoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Persoon { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<GelezenInzage> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public bool Bezig => ronde.IsBezig;

    public Controleuitslag? Uitslag => ronde.Laatste;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await log.Leg(Gebruiker, InzageSoort.LogBekeken);
        (Regels, Totaal) = await lezer.Lees(Gebruiker, new(Van, Tot, Soort, Persoon), Pagina, ct);
    }

    public async Task<IActionResult> OnPostControleAsync()
    {
        await ronde.Begin(Wachten);
        return Redirect("/toezicht");
    }
}
