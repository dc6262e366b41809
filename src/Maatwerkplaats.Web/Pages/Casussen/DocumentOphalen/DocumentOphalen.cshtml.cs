using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.DocumentOphalen;

/// <summary>Een document ophalen. Eerst staat het in het inzagelog, dan pas komt de inhoud.</summary>
public sealed class DocumentOphalenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Documentkluis kluis)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private readonly Inzagelog _log = log;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        await Laad(null, ct);
        var document = Casus.Documenten.FirstOrDefault(d => d.Id == id && (Inzicht.MagLezen(d.Voor) || d.Door.Is(Gebruiker.Id))) ?? throw new NietGevonden();
        var inhoud = await kluis.Open(Gebruiker.Organisatie, Casus.Id, id, ct);
        await _log.Leg(Gebruiker, InzageSoort.Gedownload, Casus.Id);
        return Documentantwoord.Maak(Response, document, inhoud);
    }
}
