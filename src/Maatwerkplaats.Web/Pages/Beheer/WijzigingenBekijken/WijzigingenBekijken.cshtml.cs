using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.WijzigingenBekijken;

/// <summary>Wie wat aan de inrichting veranderde, van wat naar wat.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class WijzigingenBekijkenModel(Inrichtinglezer lezer) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public InrichtingSoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<SelectListItem> Soorten =>
        [.. InrichtingToegang.Voor(Gebruiker).Select(s => new SelectListItem(s.Label(), s.ToString()))];

    public IReadOnlyList<GelezenWijziging> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => (Regels, Totaal) = await lezer.Wijzigingen(Gebruiker, Soort, Pagina, ct);
}
