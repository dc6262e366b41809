using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.ErbijHalen;

/// <summary>Een collega erbij halen, met rol, deskundigheid en mandaat. Vanaf dat moment kan die persoon de casus lezen.</summary>
public sealed class ErbijHalenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Collegas collegas)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private const string CodeExtern = "extern";

    [BindProperty]
    public ErbijHalenInvoer Invoer { get; set; } = new();

    /// <summary>De rollen voor een collega; bewaard wordt het woord, want een eigen rol mag ook.</summary>
    public IReadOnlyList<SelectListItem> Rollen =>
        [.. Lijsten.Keuzes(Lijst.Deelnemersrol, Vandaag).Where(r => r.Code != CodeExtern).Select(r => new SelectListItem(r.Label, r.Label))];

    /// <param name="rol">Rol die al bekend is, bijvoorbeeld omdat er een jurist ontbreekt.</param>
    public async Task OnGetAsync(string? rol, CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        Invoer.Rol = Rollen.FirstOrDefault(r => r.Value == rol)?.Value;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        var wie = await Invoer.Wie.Zoek(collegas, Gebruiker, ModelState, "Invoer.Wie", ct);
        if (!await Doe(CasusRecht.MensenErbijHalen, c => c.HaalCollegaErbij(wie!.AlsBetrokkene(), Invoer.RolOf(wie.Functie), Invoer.Deskundigheid, Mandaat), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld($"{wie!.Naam} doet mee.");
        return NaarCasus("#mensen");
    }

    private string? Mandaat => Lijsten.Keuzes(Lijst.Mandaat, Vandaag).FirstOrDefault(m => m.Code == Invoer.Mandaat)?.Code;
}
