using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Lessen;

/// <summary>De gedeelde lessen, voor elke collega.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class LessenModel(Reflectielezer lezer) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Lesorde? Orde { get; set; }

    public IReadOnlyList<GedeeldeLes> Gedeeld { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Gedeeld = await lezer.Lessen(Gebruiker, Orde, ct: ct);
}
