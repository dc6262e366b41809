using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Teruglezen;

/// <summary>Wat er in een ronde gebeurde.</summary>
[Authorize(Policy = Beleid.Sbk)]
public sealed class TeruglezenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : RondePagina(lezer, dienst, bron, log, klok)
{
    private readonly Rondelezer _lezer = lezer;

    public IReadOnlyList<Verloopregel> Stappen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        Stappen = await _lezer.Geschiedenis(Gebruiker, Jaar, ct);
    }
}
