using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.GastUitnodigen;

/// <summary>Een gast van buiten uitnodigen: per mail, of met een link die de procesbegeleider zelf geeft.</summary>
public sealed class GastUitnodigenModel(Sessielezer lezer, Sessiedienst dienst, Inzagelog log, Gastnaam gastnaam) : SessiePagina(lezer, log, gastnaam)
{
    [BindProperty]
    public GastUitnodigenInvoer Invoer { get; set; } = new();

    /// <summary>Sleutel van de genodigde, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Genodigde { get; set; }

    public Genodigde Wie => Sessie.Genodigden.First(g => g.Id == Genodigde);

    /// <summary>Het volledige adres voor de gast; leeg zolang er geen link is gemaakt.</summary>
    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieRecht.Leiden, ct);
        EisGast();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        EisGast();
        if (!await Doe(SessieRecht.Leiden, () => dienst.BereikGast(Gebruiker, Nummer, Genodigde, Invoer.Email!, new(HandelingId), ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De uitnodiging gaat er per mail heen.");
        return NaarSessie("#mensen");
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken ct)
    {
        await Laad(SessieRecht.Leiden, ct);
        EisGast();
        ModelState.Clear();
        if (!await Doe(SessieRecht.Leiden, async () => Link = $"{Request.Scheme}://{Request.Host}{await dienst.MaakGastlink(Gebruiker, Nummer, Genodigde, ct)}", ct))
        {
            return OpnieuwMetFouten();
        }

        return Page();
    }

    private void EisGast()
    {
        if (!Sessie.Genodigden.Any(g => g.Id == Genodigde && g is { Gast: not null, Wie.PersoonId: null }))
        {
            throw new NietGevonden();
        }
    }
}
