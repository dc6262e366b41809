using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.KlokRegelen;

/// <summary>De termijn van een casus: hoeveel tijd er nog is, en de klok stilzetten of weer laten lopen.</summary>
public sealed class KlokRegelenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private const CasusRecht Nodig = CasusRecht.KlokRegelen;

    [BindProperty]
    public KlokInvoer Invoer { get; set; } = new();

    public Casusklok Stand => new(Casus.Fase, Casus.FaseSinds, Casus.Termijn.Streefdatum, Casus.Termijn.Pauze is not null, Vandaag);

    public async Task OnGetAsync(CancellationToken ct) => await Bekijk(Nodig, ct);

    public async Task<IActionResult> OnPostPauzeerAsync(CancellationToken ct) => await Regel(c => c.PauzeerKlok(Invoer.Reden), "De klok staat stil.", ct);

    public async Task<IActionResult> OnPostHervatAsync(CancellationToken ct) => await Regel(c => c.HervatKlok(Invoer.Reden), "De klok loopt weer.", ct);

    private async Task<IActionResult> Regel(Action<Casus> daad, string bevestiging, CancellationToken ct)
    {
        if (!await Doe(Nodig, daad, ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return NaarCasus();
    }
}

/// <summary>Waarom de klok stilstaat, of weer kan lopen.</summary>
public sealed class KlokInvoer
{
    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
