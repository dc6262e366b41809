using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Register.Inlezen;

/// <summary>Een registratiebestand, formulieren of casussen aanbieden om in te lezen.</summary>
[Authorize(Policy = Beleid.Inlezen)]
[EnableRateLimiting(Limieten.Uploads)]
[Uploadgrens(GrootsteVerzoek)]
[Bestandsstroom]
public sealed class InlezenModel(Inleesdienst dienst, Inleesvoortgang voortgang, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Iets ruimer dan het grootste bestand, zodat een net te groot bestand een melding bij het veld krijgt.</summary>
    private const long GrootsteVerzoek = Bestandskeuring.Grootst + (4 * 1024 * 1024);

    /// <summary>Een klein bestand is binnen deze tijd nagelopen; dan hoeft niemand te verversen.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(4);

    [BindProperty]
    public InlezenInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Plaatsen { get; private set; } = [];

    public IReadOnlyList<Inleesbestand> Eerder { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "te-groot")] bool teGroot, CancellationToken ct)
    {
        await Laad(ct);
        Invoer.Werkplaats = Plaatsen.Count == 1 ? Plaatsen[0].Value : Plaatsen.FirstOrDefault(p => p.Value == "landelijk")?.Value;
        if (!teGroot)
        {
            return Page();
        }

        ModelState.AddModelError("Invoer.Bestand", Inleesregels.BestandIsNietTeGroot.Zin);
        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Guid.Empty;
        if (!ModelState.IsValid || !await Probeer(async () => id = await Neem(ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        await voortgang.WachtOp(id, Geduld, ct);
        return Redirect($"/register/inlezen/{id}");
    }

    private async Task<Guid> Neem(CancellationToken ct)
    {
        var bestand = Aangebodenbestand.Bij(HttpContext);
        Inleesregels.BestandIsGekozen.Eis(bestand is not null);
        var (naam, inhoud) = await Formulierbundel.Maak(bestand!, ct);
        await using (inhoud)
        {
            return await dienst.Neem(Gebruiker, naam, inhoud, Invoer.Werkplaats, Invoer.Bron, ct);
        }
    }

    private async Task Laad(CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        Plaatsen = [.. Lijsten.WerkplaatsOpties(Kalender.DatumInNederland(klok.Nu())).Where(p => InleesToegang.MagVoor(Gebruiker, p.Value))];
        Eerder = await dienst.Overzicht(Gebruiker, ct);
    }
}
