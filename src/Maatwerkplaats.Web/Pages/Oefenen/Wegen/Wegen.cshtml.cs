using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Oefenen.Wegen;

/// <summary>Eén stap van de eigen weging. Wordt bewaard terwijl er wordt getypt, en bij elke stap.</summary>
public sealed class WegenModel(Oefenlezer lezer, Oefendienst dienst, Inzagelog log) : OefenPagina(lezer, log)
{
    /// <summary>De stap, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Stap { get; set; } = "";

    [BindProperty]
    public WegenInvoer Invoer { get; set; } = new();

    public Oefenstap Welke => Oefenstappen.Lees(Stap) ?? throw new NietGevonden();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (!Beeld.KanWegen)
        {
            return Redirect(Adres);
        }

        Invoer = WegenInvoer.Van(Beeld.Mijn, Welke);
        await Log();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (await Probeer(() => dienst.Bewaar(Gebruiker, Id, Welke, Invoer.AlsAntwoord(), typend: false, Opdracht, ct)))
        {
            return Redirect(Welke.Volgend() is { } volgende ? $"{Adres}/wegen/{volgende.Adres()}" : Adres);
        }

        Oefenweging.Kanten.ToList().ForEach(k => Invoer.Scores.TryAdd(k, null));
        return OpnieuwMetFouten();
    }

    /// <summary>Bewaart terwijl er wordt getypt.</summary>
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct) =>
        await Probeer(() => dienst.Bewaar(Gebruiker, Id, Welke, Invoer.AlsAntwoord(), typend: true, Opdracht, ct)) ? new NoContentResult() : BadRequest();
}
