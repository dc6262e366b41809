using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.Afspreken;

/// <summary>Een actie afspreken, met iemand die bij de casus hoort en zo mogelijk een datum.</summary>
public sealed class AfsprekenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public AfsprekenInvoer Invoer { get; set; } = new();

    /// <summary>Wie de actie op zich kan nemen: de mensen van de casus, en wie dit invult.</summary>
    public IReadOnlyList<SelectListItem> Mensen =>
        [.. Casusmensen.Van(Casus).Where(m => m.Wie.Naam.Length > 0).Select(m => new SelectListItem($"{m.Wie.Naam} ({string.Join(", ", m.Rollen)})", m.Sleutel)), .. Ikzelf];

    public async Task OnGetAsync(CancellationToken ct) => await Laad(CasusRecht.Bijdragen, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        var wie = Invoer.Wie == Ik ? Gebruiker.AlsBetrokkene() : Casusmensen.Van(Casus).FirstOrDefault(m => m.Sleutel == Invoer.Wie)?.Wie;
        if (wie is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Invoer.Wie", "Kies wie dit doet.");
        }

        if (!await Doe(CasusRecht.Bijdragen, c => c.SpreekActieAf(Invoer.Wat, wie!, Invoer.Voor), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De actie staat erbij.");
        return NaarCasus("#acties");
    }

    private string Ik => Gebruiker.Id.ToString("N");

    private IEnumerable<SelectListItem> Ikzelf =>
        Casusmensen.Van(Casus).Any(m => m.Wie.Is(Gebruiker.Id)) ? [] : [new($"{Gebruiker.Naam} (ikzelf)", Ik)];
}
