using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Overzien;

/// <summary>De solvetafels waar deze gebruiker van mag weten.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class OverzienModel(Solvetafellezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Solvetafelstaat> Tafels { get; private set; } = [];

    public bool MagBeginnen => SolvetafelToegang.Mag(Gebruiker, null, SolvetafelRecht.Beginnen);

    public async Task OnGetAsync(CancellationToken ct) => Tafels = await lezer.Lijst(Gebruiker, ct);
}
