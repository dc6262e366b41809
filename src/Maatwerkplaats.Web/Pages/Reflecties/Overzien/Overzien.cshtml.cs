using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Reflecties.Overzien;

/// <summary>De gesprekken waar je bij hoort, en waarop het nu een goed moment is om terug te kijken.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class ReflectiesModel(Reflectielezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Reflectiestaat> Eigen { get; private set; } = [];

    public IReadOnlyList<Reflectievoorstel> Voorstellen { get; private set; } = [];

    public bool MagPlannen => ReflectieToegang.MagPlannen(Gebruiker);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Eigen = await lezer.Eigen(Gebruiker, ct);
        Voorstellen = await lezer.Voorstellen(Gebruiker, ct);
    }
}
