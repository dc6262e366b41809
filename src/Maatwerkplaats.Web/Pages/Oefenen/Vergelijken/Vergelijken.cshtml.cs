using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Oefenen.Vergelijken;

/// <summary>De eigen weging naast wat er toen is besloten, en in een groep naast die van elkaar.</summary>
public sealed class VergelijkenModel(Oefenlezer lezer, Oefendienst dienst, Berichtenbak berichten, Inzagelog log) : OefenPagina(lezer, log)
{
    [BindProperty]
    public VergelijkenInvoer Invoer { get; set; } = new();

    public IReadOnlyList<string> Verschillen { get; private set; } = [];

    public IReadOnlyList<NietGenoemd> NietGenoemd { get; private set; } = [];

    /// <summary>De spreiding van de scores in de groep.</summary>
    public Spreidingstabel Spreiding => new(
        "Hoe jullie scoorden", Oefenweging.Kanten, [Rij("Niets doen", w => w.NietsDoen), Rij("Ieders eigen weg", w => w.EigenWeg)]);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Toon(ct);
        if (!Beeld.KanVergelijken)
        {
            return Redirect(Adres);
        }

        Invoer.Meegenomen = Beeld.Mijn.Meegenomen;
        await berichten.MarkeerBij(Gebruiker, Adres, ct);
        await Log();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Toon(ct);
        if (await Probeer(() => dienst.Noteer(Gebruiker, Id, Invoer.Meegenomen, typend: false, Opdracht, ct)))
        {
            TempData.Meld("Bewaard. Alleen jij ziet dit.");
            return Redirect($"{Adres}/vergelijken");
        }

        return Beeld.KanVergelijken ? OpnieuwMetFouten() : Redirect(Adres);
    }

    /// <summary>Bewaart terwijl er wordt getypt.</summary>
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct) =>
        await Probeer(() => dienst.Noteer(Gebruiker, Id, Invoer.Meegenomen, typend: true, Opdracht, ct)) ? new NoContentResult() : BadRequest();

    private async Task Toon(CancellationToken ct)
    {
        await Laad(ct);
        if (Beeld.Afloop is { } afloop)
        {
            Verschillen = Oefenvergelijking.Verschillen(Beeld.Mijn, afloop);
            NietGenoemd = Core.Oefenen.NietGenoemd.Zoek(Beeld.Mijn, Beeld.Opgave, afloop);
        }
    }

    private Spreidingsrij Rij(string naam, Func<Oefenweging, IReadOnlyDictionary<Perspectief, Score>> scores) =>
        new(naam, kant => Stemming.Van(Beeld.Wegingen.Where(w => scores(w).ContainsKey(kant)).Select(w => scores(w)[kant])));
}
