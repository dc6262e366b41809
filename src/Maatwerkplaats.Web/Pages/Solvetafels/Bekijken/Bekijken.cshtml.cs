using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Bekijken;

/// <summary>Eén solvetafel: wie er zitten, de zittingen en wat er nog moet gebeuren.</summary>
public sealed class BekijkenModel(Solvetafellezer lezer, Solvetafeldienst dienst, Inzagelog log, TimeProvider klok) : SolvetafelPagina(lezer, dienst, log, klok)
{
    public IReadOnlyList<Solveregel> Geschiedenis { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Bekijk(SolvetafelRecht.Zien, ct);

    public async Task<IActionResult> OnPostErafAsync(Guid lid, CancellationToken ct)
    {
        ModelState.Clear();
        return await Verwerk(t => t.HaalEraf(lid), "Zit niet meer aan deze tafel. Voor geplande zittingen gaat een afzegging.", $"{Adres}#leden", ct);
    }

    protected override async Task Laad(SolvetafelRecht recht, CancellationToken ct)
    {
        await base.Laad(recht, ct);
        Geschiedenis = await Lezer.Geschiedenis(Gebruiker, Tafel, ct);
    }
}
