using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Voorbereiden;

/// <summary>Eén zitting: de agenda met alles om je voor te bereiden, en op de dag zelf de weg naar elke tafel.</summary>
public sealed class VoorbereidenModel(Solvetafellezer lezer, Solvetafeldienst dienst, Agendavoorstellen voorstellen, Inzagelog log, TimeProvider klok)
    : ZittingPagina(lezer, dienst, log, klok)
{
    private IReadOnlyDictionary<string, Agendavoorstel> _voorstellen = new Dictionary<string, Agendavoorstel>();

    public int NaTeLopen { get; private set; }

    public bool MagLangslopen => SolveToegang.Mag(Gebruiker, null, SolveRecht.Aandragen);

    public bool MagAanschuiven => Zitting.Stand != Zittingstand.Afgezegd && SolvetafelToegang.Mag(Gebruiker, Tafel, SolvetafelRecht.Aanschuiven);

    /// <summary>De dag van de zitting is er, en zij staat nog open.</summary>
    public bool IsBegonnen => Zitting.IsOpen && Kalender.DatumInNederland(Zitting.Moment.Begin) <= Vandaag;

    public Task OnGetAsync(CancellationToken ct) => Bekijk(SolvetafelRecht.Zien, ct);

    public Task<IActionResult> OnPostGehoudenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return Verwerk(t => t.LegGehoudenVast(Volgnummer), "De zitting is gehouden.", Zittingadres, ct);
    }

    /// <summary>Waarom deze solve nu aandacht vraagt.</summary>
    public IReadOnlyList<string> Redenen(Solvestaat solve) => Zitting.IsOpen ? _voorstellen.GetValueOrDefault(solve.Nummer)?.Redenen ?? [] : [];

    protected override async Task Laad(SolvetafelRecht recht, CancellationToken ct)
    {
        await base.Laad(recht, ct);
        _voorstellen = (await voorstellen.Zoek(Gebruiker, Tafel, ct)).ToDictionary(v => v.Solve.Nummer);
        NaTeLopen = await voorstellen.NaTeLopen(Gebruiker, ct);
    }
}
