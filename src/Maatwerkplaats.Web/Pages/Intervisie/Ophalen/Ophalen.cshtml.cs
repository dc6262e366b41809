using System.Text;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Sessies;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Ophalen;

/// <summary>De bijeenkomst als bestand voor in een agenda.</summary>
public sealed class OphalenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, IConfiguration instellingen, TimeProvider klok)
    : BijeenkomstPagina(lezer, dienst, log, klok)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        var afspraak = Zittingpost.Afspraak(Intervisiepost.Groep(Groep), Bijeenkomst, Agendabericht.Bestand, null, metPad: true, Nu);
        return File(
            Encoding.UTF8.GetBytes(Agendabestand.Schrijf(afspraak, Agendaafzender.Van(instellingen, Request), $"{Request.Scheme}://{Request.Host}")), "text/calendar; charset=utf-8",
            $"{Groep.Nummer}-{Volgnummer}.ics");
    }
}
