using System.Globalization;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Maatwerkplaats.Web.Toezicht;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Register.Inlezen;

/// <summary>Wat er bij de rijen van een bestand te zeggen is, als csv om naast het bestand te leggen. Zonder inhoud uit het bestand.</summary>
[Authorize(Policy = Beleid.Inlezen)]
public sealed class VerslagModel(Inleesdienst dienst, Inzagelog log) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        var rijen = await dienst.Meldingen(Gebruiker, id, ct);
        await log.Leg(Gebruiker, InzageSoort.Uitgevoerd, id, "verslag van een ingelezen bestand");
        IReadOnlyList<string?> kop = ["blad", "rij", "uitkomst", "waar", "wat", "casus"];
        var regels = rijen.SelectMany(r => r.Meldingen.Select(IReadOnlyList<string?> (m) =>
            [r.Blad, r.Rij.ToString(CultureInfo.InvariantCulture), m.Soort.Label(), m.Plek, m.Zin, r.Casusnummer]));
        return File(Csv.Schrijf(regels.Prepend(kop)), "text/csv; charset=utf-8", "verslag-inlezen.csv");
    }
}
