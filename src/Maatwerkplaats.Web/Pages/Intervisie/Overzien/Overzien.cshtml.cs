using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Intervisie.Overzien;

/// <summary>De groepen waar deze gebruiker van mag weten, en wat collega's doorgaven.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class OverzienModel(Intervisielezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Groepskaart> Groepen { get; private set; } = [];

    public IReadOnlyList<(string Groep, Groepsles Les)> Lessen { get; private set; } = [];

    public bool MagBeginnen => IntervisieToegang.Mag(Gebruiker, null, IntervisieRecht.Beginnen);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Groepen = await lezer.Lijst(Gebruiker, ct);
        Lessen = await lezer.Lessen(Gebruiker, ct);
    }
}
