using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Terugblikken.Overzien;

/// <summary>Wat inbrengers en deelnemers ervan vonden, per half jaar en nooit per mens, casus of plaats.</summary>
public sealed class OverzienModel(Terugbliklezer lezer, TimeProvider klok) : TerugblikcijferPagina(lezer)
{
    public IReadOnlyList<SelectListItem> Keuzes { get; } =
        [.. Core.MenselijkeMaat.Halfjaar.Keuzes(Kalender.DatumInNederland(klok.Nu())).Select(h => new SelectListItem(MenselijkeMaat.Overzien.OverzienModel.Naam(h), $"{h.Jaar}-{h.Helft}"))];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    /// <param name="soort">xlsx of csv.</param>
    public string Uitvoeradres(string soort) => $"/terugblikken/uitvoer?halfjaar={Cijfers!.Half.Jaar}-{Cijfers.Half.Helft}&soort={soort}";
}
