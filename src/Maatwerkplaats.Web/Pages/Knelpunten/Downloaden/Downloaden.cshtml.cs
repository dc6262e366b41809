using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Downloaden;

/// <summary>De brief als Word-document: een concept voor wie de ronde leidt, of zoals hij is verzonden.</summary>
[Authorize(Policy = Beleid.Brieflezer)]
public sealed class DownloadenModel(Rondelezer lezer, Lijstenbron bron, Inzagelog log, TimeProvider klok) : MaatwerkPagina
{
    public async Task<IActionResult> OnGetAsync(int jaar, CancellationToken ct)
    {
        var (ronde, brief, _) = await lezer.Lees(Gebruiker, jaar, ct);
        await log.Leg(Gebruiker, InzageSoort.Gedownload, ronde.Id, $"knelpuntenbrief {jaar}");
        var document = Briefdocument.Schrijf(brief, ronde.Verzending, await bron.Lees(Gebruiker.Organisatie, ct), klok.Nu());
        return Documentantwoord.Maak(Response, new(Briefdocument.Bestandsnaam(jaar), Worddocument.Inhoudstype, document));
    }
}
