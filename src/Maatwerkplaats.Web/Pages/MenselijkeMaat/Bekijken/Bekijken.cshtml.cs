using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.MenselijkeMaat.Bekijken;

/// <summary>Eén monitor: de cijfers van een halfjaar naast het vorige, met de duiding.</summary>
[Authorize(Policy = Beleid.Brieflezer)]
public sealed class BekijkenModel(Maatlezer lezer, Maatdienst dienst, Inzagelog log) : VersiePagina
{
    [BindProperty(SupportsGet = true)]
    public int Jaar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Helft { get; set; }

    [BindProperty]
    public DuidingInvoer Invoer { get; set; } = new();

    public GelezenMonitor Gelezen { get; private set; } = null!;

    public Halfjaar Half => new(Jaar, Helft);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Gelezen = await lezer.Lees(Gebruiker, Half, ct);
        await log.Leg(Gebruiker, InzageSoort.MaatBekeken, Gelezen.Monitor.Id);
        (Versie, Invoer.Tekst) = (Gelezen.Monitor.Versie, Gelezen.Monitor.Duiding?.Tekst);
    }

    public Task<IActionResult> OnPostDuidAsync(CancellationToken ct) => Doe(() => dienst.Duid(Gebruiker, Half, Invoer.Tekst, Opdracht, ct), "De duiding is bewaard.", ct);

    public Task<IActionResult> OnPostPubliceerAsync(CancellationToken ct) => Doe(() => dienst.Publiceer(Gebruiker, Half, Opdracht, ct), "De monitor is gepubliceerd.", ct);

    private async Task<IActionResult> Doe(Func<Task> werk, string bevestiging, CancellationToken ct)
    {
        KnelpuntToegang.Eis(Gebruiker, Knelpuntrecht.Leiden);
        if (!await Bewaar(werk))
        {
            Gelezen = await lezer.Lees(Gebruiker, Half, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect($"/menselijke-maat/{Jaar}/{Helft}");
    }
}
