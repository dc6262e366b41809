using System.Text;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Sessies;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Ophalen;

/// <summary>Het gesprek als bestand voor in een agenda.</summary>
public sealed class OphalenModel(Reflectielezer lezer, Reflectiedienst dienst, Inzagelog log, IConfiguration instellingen, TimeProvider klok) : ReflectiePagina(lezer, dienst, log)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ReflectieRecht.Meedoen, ct);
        if (Gesprek.Moment is null)
        {
            throw new NietGevonden();
        }

        var afspraak = Reflectiepost.Afspraak(Gesprek, Agendabericht.Bestand, null, metPad: true, klok.Nu());
        return File(Encoding.UTF8.GetBytes(Agendabestand.Schrijf(afspraak, Agendaafzender.Van(instellingen, Request), $"{Request.Scheme}://{Request.Host}")), "text/calendar; charset=utf-8", $"{Gesprek.Nummer}.ics");
    }
}
