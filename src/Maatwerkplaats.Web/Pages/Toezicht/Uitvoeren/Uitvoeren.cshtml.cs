using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Maatwerkplaats.Web.Toezicht;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Toezicht.Uitvoeren;

/// <summary>Het gefilterde inzagelog als csv. De uitvoer zelf staat in het log.</summary>
[Authorize(Policy = Beleid.Toezicht)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class UitvoerenModel(Inzagelezer lezer, Inzagelog log) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(DateOnly? van, DateOnly? tot, InzageSoort? soort, string? persoon, CancellationToken ct)
    {
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, reden: "inzagelog");
        var regels = await lezer.Uitvoer(Gebruiker, new(van, tot, soort, persoon), ct);
        IReadOnlyList<string?> kop = ["wanneer (UTC)", "wie", "wat", "casus", "reden"];
        return File(
            Csv.Schrijf(regels.Select(IReadOnlyList<string?> (r) => [Tijd.AlsTekst(r.Op), r.Wie, r.Soort.Label(), r.Casus, r.Reden]).Prepend(kop)),
            "text/csv; charset=utf-8",
            "inzagelog.csv");
    }
}
