using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Mijn;

/// <summary>De eigen inbreng, met wat ervan werd.</summary>
public sealed class MijnModel(Rondelezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<EigenInbreng> Inbreng { get; private set; } = [];

    public Inbrengruimte? Ruimte { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => (Inbreng, Ruimte) = (await lezer.Mijn(Gebruiker, ct), await lezer.NuOpen(Gebruiker, ct));
}
