using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Overzien;

/// <summary>De knelpuntenbrieven: de ronde die loopt voor wie haar leidt, en wat is verzonden voor iedereen.</summary>
[Authorize(Policy = Beleid.Brieflezer)]
public sealed class OverzienModel(Rondelezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Rondestaat> Rondes { get; private set; } = [];

    public Inbrengruimte? Inbrengen { get; private set; }

    public bool MagLeiden => KnelpuntToegang.Mag(Gebruiker, Knelpuntrecht.Leiden);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rondes = await lezer.Lijst(Gebruiker, ct);
        Inbrengen = await lezer.NuOpen(Gebruiker, ct);
    }
}
