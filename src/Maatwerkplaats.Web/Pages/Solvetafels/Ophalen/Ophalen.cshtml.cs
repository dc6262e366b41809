using System.Text;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Sessies;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Ophalen;

/// <summary>De zitting als bestand voor in een agenda.</summary>
public sealed class OphalenModel(Solvetafellezer lezer, Solvetafeldienst dienst, Inzagelog log, IConfiguration instellingen, TimeProvider klok)
    : ZittingPagina(lezer, dienst, log, klok)
{
    private readonly TimeProvider _klok = klok;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolvetafelRecht.Zien, ct);
        var afspraak = Zittingpost.Afspraak(Zittinggroep.Van(Tafel), Zitting, Agendabericht.Bestand, null, metPad: true, _klok.GetUtcNow().UtcDateTime);
        return File(
            Encoding.UTF8.GetBytes(Agendabestand.Schrijf(afspraak, Agendaafzender.Van(instellingen, Request), $"{Request.Scheme}://{Request.Host}")), "text/calendar; charset=utf-8",
            $"{Tafel.Nummer}-{Volgnummer}.ics");
    }
}
