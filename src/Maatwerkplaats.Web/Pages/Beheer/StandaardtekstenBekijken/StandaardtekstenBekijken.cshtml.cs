using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Beheer.StandaardtekstenBekijken;

/// <summary>Alle standaardteksten, per stap.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class StandaardtekstenBekijkenModel(Inrichtinglezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Standaardtekst> Teksten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Teksten = await lezer.Standaardteksten(Gebruiker, ct);
}
