using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Pages.Casusprudentie;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.Overzien;

/// <summary>Alle verhalen, het nieuwste eerst.</summary>
public sealed class VerhalenModel(Verhalenlezer lezer) : RegisterPagina
{
    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public Verhalenbladzijde Bladzijde { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        Bladzijde = await lezer.Lijst(Bezoeker, Pagina, ct);
    }
}
