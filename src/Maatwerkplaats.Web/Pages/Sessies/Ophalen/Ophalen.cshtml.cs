using Maatwerkplaats.Core.Casussen;
using System.Text;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.Ophalen;

/// <summary>De sessie als bestand voor in een agenda.</summary>
public sealed class OphalenModel(Sessielezer lezer, Inzagelog log, Gastnaam gastnaam, IConfiguration instellingen) : SessiePagina(lezer, log, gastnaam)
{
    private readonly Sessielezer _lezer = lezer;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Zien, ct);
        var bestand = Agendabestand.Schrijf(_lezer.Bestand(Gelezen), Agendaafzender.Van(instellingen, Request), $"{Request.Scheme}://{Request.Host}");
        return File(Encoding.UTF8.GetBytes(bestand), "text/calendar; charset=utf-8", $"{Sessie.Nummer}.ics");
    }
}
