using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Beheer.PersoonToevoegen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.PersoonWijzigen;

/// <summary>De gegevens van een persoon, en of die erin mag.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class PersoonWijzigenModel(Inrichtingdienst dienst, Inrichtinglezer lezer, Lijstenbron bron, TimeProvider klok) : BeheerPagina, IPersoonsformulier
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public PersoonInvoer Invoer { get; set; } = new();

    public Persoon Persoon { get; private set; } = null!;

    public string Rollen { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Onderdelen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Persoon, ct);
        Invoer = PersoonInvoer.Van(Persoon);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (await Bewaar(() => dienst.WijzigPersoon(Gebruiker, Id, Invoer.AlsGegevens(), Opdracht, ct)))
        {
            TempData.Meld("De gegevens zijn opgeslagen.");
            return Redirect($"/beheer/mensen/{Id}");
        }

        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostToegangAsync(bool actief, CancellationToken ct)
    {
        await Laad(ct);
        if (await Probeer(() => dienst.ZetActief(Gebruiker, Id, actief, Toevoeging, ct)))
        {
            TempData.Meld(actief ? $"{Persoon.Naam} kan weer inloggen." : $"{Persoon.Naam} is overal uitgelogd en kan niet meer inloggen.");
            return Redirect($"/beheer/mensen/{Id}");
        }

        Invoer = PersoonInvoer.Van(Persoon);
        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        Persoon = await lezer.Persoon(Gebruiker, Id, ct);
        var lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Onderdelen = lijsten.Opties(Lijst.Onderdeel, Kalender.DatumInNederland(klok.Nu()));
        Rollen = string.Join(", ", Persoon.Rollen.OrderBy(r => r.Rol)
            .Select(r => r.Werkplaats.Length > 0 ? $"{r.Rol.Label()} ({lijsten.Label(r.Werkplaats)})" : r.Rol.Label()));
    }
}
