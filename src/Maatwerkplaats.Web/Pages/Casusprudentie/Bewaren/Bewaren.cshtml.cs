using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Bewaren;

/// <summary>Een zoekopdracht bewaren, met waarom en hoe vaak er bericht moet komen.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class BewarenModel(Zoekboek boek) : MaatwerkPagina
{
    private const int LangsteVoorstel = 60;

    [BindProperty]
    public BewaarInvoer Invoer { get; set; } = new();

    public Zoekkeuze Keuze { get; private set; } = new("");

    public IActionResult OnGet()
    {
        Keuze = Zoekkeuze.Lees(Request.Query);
        if (Keuze.IsLeeg)
        {
            return Redirect("/casusprudentie");
        }

        var voorstel = Keuze.Tekst.Length > 0 ? Keuze.Tekst : string.Join(", ", Keuze.Filters.SelectMany(f => f.Value));
        Invoer.Naam = voorstel.Length > LangsteVoorstel ? voorstel[..LangsteVoorstel].TrimEnd() : voorstel;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Keuze = Zoekkeuze.Lees(Request.Query);
        if (ModelState.IsValid && await Probeer(() => boek.Bewaar(Gebruiker, Keuze.AlsOpdracht(typend: false), Invoer.AlsKeuze(), HandelingId, ct)))
        {
            TempData.Meld("De zoekopdracht is bewaard.");
            return Redirect("/casusprudentie/bewaard");
        }

        return OpnieuwMetFouten();
    }
}
