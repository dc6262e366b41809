using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Sessies.Overzien;

/// <summary>De sessies die deze gebruiker mag zien: de eigen, en die van de eigen Maatwerkplaats.</summary>
public sealed class OverzienModel(Sessielezer lezer, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public bool Voorbij { get; set; }

    /// <summary>Code van een Maatwerkplaats; leeg voor alle.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Werkplaats { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    /// <summary>Nummer van de casus waarvoor een sessie komt.</summary>
    [BindProperty]
    public string? Casus { get; set; }

    public Sessielijst Lijst { get; private set; } = new([], 0);

    public Lijsten Lijsten { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> TePlannen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Plaatsen =>
        [.. Lijsten.WerkplaatsOpties(Kalender.DatumInNederland(klok.Nu())).Where(p => Gebruiker.IsLandelijk || Gebruiker.Werkplaatsen.Contains(p.Value))];

    public async Task OnGetAsync(CancellationToken ct) => await Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (TePlannen.All(c => c.Value != Casus))
        {
            ModelState.AddModelError(nameof(Casus), "Kies een casus.");
            return OpnieuwMetFouten();
        }

        return Redirect($"/casussen/{Casus}/sessie-plannen");
    }

    public string Adres(bool voorbij) =>
        QueryString.Create(new Dictionary<string, string?> { ["voorbij"] = voorbij ? "true" : null, ["werkplaats"] = Werkplaats }.Where(p => !string.IsNullOrEmpty(p.Value))) is { HasValue: true } vraag
            ? "/sessies" + vraag
            : "/sessies";

    private async Task Laad(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Lijst = await lezer.Lijst(Gebruiker, Voorbij, Werkplaats, Pagina, ct);
        TePlannen = SessieToegang.MagOpzetten(Gebruiker)
            ? [.. (await lezer.TePlannen(Gebruiker, ct)).Select(c => new SelectListItem($"{c.Nummer} {c.Titel}", c.Nummer))]
            : [];
    }
}
