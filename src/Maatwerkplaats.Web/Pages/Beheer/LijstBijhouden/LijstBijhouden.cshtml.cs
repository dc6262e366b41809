using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.LijstBijhouden;

/// <summary>Een lijst bekijken en er een keuze aan toevoegen.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class LijstBijhoudenModel(Inrichtingdienst dienst, Lijstenbron bron, TimeProvider klok) : BeheerPagina
{
    /// <summary>Naam van de lijst, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Lijst { get; set; } = "";

    [BindProperty]
    public LijstwaardeInvoer Invoer { get; set; } = new();

    public Lijst Soort { get; private set; }

    public IReadOnlyList<Lijstwaarde> Waarden { get; private set; } = [];

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Invoer.Volgorde = Waarden.Count == 0 ? 0 : Math.Min(9999, Waarden.Max(w => w.Volgorde) + 1);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (await Bewaar(() => dienst.VoegLijstwaardeToe(Gebruiker, Soort, Invoer.Code, Invoer.AlsGegevens(), Toevoeging, ct)))
        {
            TempData.Meld($"{Invoer.Label?.Trim()} staat in de lijst.");
            return Redirect($"/beheer/lijsten/{Lijst}");
        }

        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        Soort = Lijstadres.Lees(Lijst);
        Waarden = [.. (await bron.Lees(Gebruiker.Organisatie, ct)).Waarden.Where(w => w.Lijst == Soort)
            .OrderBy(w => !w.IsGeldig(Vandaag)).ThenBy(w => w.Volgorde).ThenBy(w => w.Label, StringComparer.CurrentCulture)];
    }
}
