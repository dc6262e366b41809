using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Nalezen;

/// <summary>Het verhaal van de casus, en wie ernaar keek. Wat de lezer niet mag lezen, staat er niet in.</summary>
public sealed class NalezenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Geschiedenis geschiedenis, Casusinzagen inzagen)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    /// <summary>Waarop is gefilterd; leeg voor alles.</summary>
    [BindProperty(SupportsGet = true)]
    public Geschiedenissoort? Soort { get; set; }

    public IReadOnlyList<Verhaalstuk> Verhaal { get; private set; } = [];

    public IReadOnlyList<Inzagedag> Inzagen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Geschiedenis, ct);
        var voorvallen = await geschiedenis.Lees(Gebruiker.Organisatie, Casus.Id, ct: ct);
        Verhaal = Core.Casussen.Verhaal.Van(voorvallen, Inzicht, Gebruiker.Id, Lijsten.Label, ModelState.IsValid ? Soort : null);
        Inzagen = await inzagen.Lees(Gebruiker.Organisatie, Casus.Id, ct);
    }
}
