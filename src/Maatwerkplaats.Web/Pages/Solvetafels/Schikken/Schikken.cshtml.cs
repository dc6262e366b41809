using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Schikken;

/// <summary>De agenda van een zitting: welke solves, in welke volgorde en hoelang.</summary>
public sealed class SchikkenModel(Solvetafellezer lezer, Solvetafeldienst dienst, Agendavoorstellen voorstellen, Inzagelog log, TimeProvider klok)
    : ZittingPagina(lezer, dienst, log, klok), IAgendakeuze
{
    [BindProperty]
    public AgendaInvoer Agenda { get; set; } = new();

    public IReadOnlyDictionary<string, Agendavoorstel> Voorstellen { get; private set; } = new Dictionary<string, Agendavoorstel>();

    public int NaTeLopen { get; private set; }

    /// <summary>Hoeveel minuten de punten vragen, als dat meer is dan de zitting duurt.</summary>
    public int? TeLang => Zitting.Agenda.Sum(p => p.Minuten) is var nodig && nodig > Zitting.Moment.Minuten ? nodig : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolvetafelRecht.Leiden, ct);
        Agenda = AgendaInvoer.Van(Zitting.Agenda, [.. Voorstellen.Values], 0);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Verwerk(t => t.Schik(Volgnummer, Agenda.AlsAgenda()), "De agenda is bewaard.", Zittingadres, ct);

    protected override async Task Laad(SolvetafelRecht recht, CancellationToken ct)
    {
        await base.Laad(recht, ct);
        Voorstellen = (await voorstellen.Zoek(Gebruiker, Tafel, ct)).ToDictionary(v => v.Solve.Nummer);
        NaTeLopen = await voorstellen.NaTeLopen(Gebruiker, ct);
    }
}
