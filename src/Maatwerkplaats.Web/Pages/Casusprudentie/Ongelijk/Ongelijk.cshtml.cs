using Maatwerkplaats.Core.Casusprudentie.Groepen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Ongelijk;

/// <summary>Groepen gelijke gevallen die niet gelijk afliepen.</summary>
[Authorize(Policy = Beleid.Coordinator)]
public sealed class OngelijkModel(Ongelijklezer lezer) : MaatwerkPagina
{
    public Ongelijkheden Ongelijkheden { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Ongelijkheden = await lezer.Lees(Gebruiker, ct);
}
