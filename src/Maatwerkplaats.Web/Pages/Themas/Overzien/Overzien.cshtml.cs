using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Themas.Overzien;

/// <summary>Alle thema's: wat stijgt voorop, dan wat open is, dan wat terzijde ligt.</summary>
[Authorize(Policy = Beleid.Signalen)]
public sealed class OverzienModel(Themalezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Themaregel> Themas { get; private set; } = [];

    public bool MagOrdenen => SignaalToegang.Mag(Gebruiker, Signaalrecht.Ordenen);

    public async Task OnGetAsync(CancellationToken ct) => Themas = await lezer.Lijst(Gebruiker, ct);
}
