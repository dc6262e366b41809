using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Beheer.MensenZoeken;

/// <summary>Wie een account heeft, met rollen.</summary>
[Authorize(Policy = Beleid.Beheer)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class MensenZoekenModel(Inrichtinglezer lezer, Lijstenbron bron) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public Rol? Rol { get; set; }

    /// <summary>Ook wie uit staat.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Uit { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<PersoonInLijst> Mensen { get; private set; } = [];

    public int Totaal { get; private set; }

    public Lijsten Lijsten { get; private set; } = null!;

    public string Rollen(PersoonInLijst persoon) => persoon.Extern
        ? "Van buiten"
        : string.Join(", ", persoon.Rollen.Select(r => r.Werkplaats.Length > 0 ? $"{r.Rol.Label()} ({Lijsten.Label(r.Werkplaats)})" : r.Rol.Label()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        (Mensen, Totaal) = await lezer.ZoekMensen(Gebruiker, Zoek, Rol, Uit, Pagina, ct);
    }
}
