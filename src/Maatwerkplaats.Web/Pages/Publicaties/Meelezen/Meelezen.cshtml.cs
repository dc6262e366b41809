using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Publicaties.Meelezen;

/// <summary>De teksten die op een tweede lezer wachten.</summary>
public sealed class MeelezenModel(Publicatiedienst dienst) : MaatwerkPagina
{
    public IReadOnlyList<TeLezen> Wachtend { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Wachtend = await dienst.Wachtend(Gebruiker, ct);
    }
}
