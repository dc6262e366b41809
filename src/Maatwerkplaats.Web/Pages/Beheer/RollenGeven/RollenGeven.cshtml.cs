using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.RollenGeven;

/// <summary>Wat iemand mag.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class RollenGevenModel(Inrichtingdienst dienst, Inrichtinglezer lezer, Lijstenbron bron, TimeProvider klok) : BeheerPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RollenInvoer Invoer { get; set; } = new();

    public Persoon Persoon { get; private set; } = null!;

    public IReadOnlyList<string> UitAanmelding { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Plaatsen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Keuzes { get; } =
    [
        new KeuzeMetUitleg(Rol.CoordinatorLandelijk.Label(), nameof(Rol.CoordinatorLandelijk), "Ziet alle casussen en bewaakt de methode."),
        new KeuzeMetUitleg(Rol.Solve.Label(), nameof(Rol.Solve), "Ziet afgeronde casussen die misschien structureel zijn."),
        new KeuzeMetUitleg(Rol.Sbk.Label(), nameof(Rol.Sbk), "Houdt de signalenmonitor bij en maakt de knelpuntenbrief; ziet geen casussen."),
        new KeuzeMetUitleg(Rol.Ministerie.Label(), nameof(Rol.Ministerie), "Leest vanuit het ministerie de signalenmonitor mee; alleen voor iemand van buiten."),
        new KeuzeMetUitleg(Rol.Manager.Label(), nameof(Rol.Manager), "Ziet cijfers, geen casussen van eigen mensen."),
        new KeuzeMetUitleg(Rol.Lezer.Label(), nameof(Rol.Lezer), "Leest casusprudentie."),
        new KeuzeMetUitleg(Rol.Onderzoeker.Label(), nameof(Rol.Onderzoeker), "Vraagt een evaluatieset zonder personen; ziet geen casussen."),
        new KeuzeMetUitleg(Rol.Toezicht.Label(), nameof(Rol.Toezicht), "Ziet het inzagelog en of de logboeken kloppen."),
        new KeuzeMetUitleg(Rol.Beheerder.Label(), nameof(Rol.Beheerder), "Beheert lijsten, plaatsen en mensen."),
    ];

    public string Stand(List<string> gekozen) => gekozen.Count == 0 ? "nergens" : gekozen.Count == 1 ? "1 plaats" : $"{gekozen.Count} plaatsen";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Persoon, ct);
        Invoer = RollenInvoer.Van(Persoon);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (await Bewaar(() => dienst.ZetRollen(Gebruiker, Id, Invoer.AlsRollen(), Opdracht, ct)))
        {
            TempData.Meld($"De rollen van {Persoon.Naam} zijn opgeslagen.");
            return Redirect($"/beheer/mensen/{Id}");
        }

        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        Persoon = await lezer.Persoon(Gebruiker, Id, ct);
        var lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Plaatsen = lijsten.WerkplaatsOpties(Kalender.DatumInNederland(klok.Nu()));
        UitAanmelding = [.. Persoon.Rollen.Where(r => r.Herkomst == RolHerkomst.Aanmelding)
            .Select(r => r.Werkplaats.Length > 0 ? $"{r.Rol.Label()} ({lijsten.Label(r.Werkplaats)})" : r.Rol.Label())];
    }
}
