using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Plannen;

/// <summary>Een zitting plannen, met een agenda uit wat aandacht vraagt.</summary>
public sealed class PlannenModel(Solvetafellezer lezer, Solvetafeldienst dienst, Agendavoorstellen voorstellen, Inzagelog log, TimeProvider klok)
    : SolvetafelPagina(lezer, dienst, log, klok), IAgendakeuze
{
    /// <summary>Zoveel voorstellen staan meteen aangevinkt; meer past niet in een zitting.</summary>
    private const int MeteenErop = 3;

    [BindProperty]
    public MomentInvoer Invoer { get; set; } = new();

    [BindProperty]
    public AgendaInvoer Agenda { get; set; } = new();

    public IReadOnlyDictionary<string, Agendavoorstel> Voorstellen { get; private set; } = new Dictionary<string, Agendavoorstel>();

    public int NaTeLopen { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolvetafelRecht.Leiden, ct);
        Agenda = AgendaInvoer.Van([], [.. Voorstellen.Values], MeteenErop);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Invoer.Eis(ModelState, nameof(Invoer));
        return Verwerk(t => t.Plan(Invoer.AlsMoment(), Invoer.Plek, Agenda.AlsAgenda()), "De zitting is gepland. De uitnodigingen zijn onderweg.", $"{Adres}#zittingen", ct);
    }

    protected override async Task Laad(SolvetafelRecht recht, CancellationToken ct)
    {
        await base.Laad(recht, ct);
        Voorstellen = (await voorstellen.Zoek(Gebruiker, Tafel, ct)).ToDictionary(v => v.Solve.Nummer);
        NaTeLopen = await voorstellen.NaTeLopen(Gebruiker, ct);
    }
}
