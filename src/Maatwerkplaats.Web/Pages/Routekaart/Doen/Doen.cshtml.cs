using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Pages.Casussen.Aanmelden;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Routekaart.Doen;

/// <summary>De zelftest, vraag voor vraag. Bij elke vraag kan de casus meteen worden ingebracht; de antwoorden gaan dan mee.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class DoenModel(Conceptenkast kast) : MaatwerkPagina
{
    /// <summary>Wat eerder is geantwoord, als "vraagcode|antwoordcode".</summary>
    [BindProperty]
    public List<string> Gegeven { get; set; } = [];

    /// <summary>Code van het antwoord op de huidige vraag.</summary>
    [BindProperty]
    public string? Antwoord { get; set; }

    public IReadOnlyList<Stap> Beantwoord => [.. Gegeven.Select(Lees).OfType<Stap>().DistinctBy(s => s.Vraag.Code)];

    /// <summary>De eerstvolgende vraag; leeg als alles is beantwoord.</summary>
    public RoutekaartVraag? Huidige => RoutekaartVragen.Alle.FirstOrDefault(v => Beantwoord.All(b => b.Vraag != v));

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (!Onthoud())
        {
            ModelState.AddModelError(nameof(Antwoord), "Kies een antwoord. Of breng de casus meteen in, dat mag altijd.");
            return OpnieuwMetFouten();
        }

        return Volgende();
    }

    public IActionResult OnPostTerug()
    {
        Gegeven = [.. Gegeven.SkipLast(1)];
        return Volgende();
    }

    /// <summary>De afslag: de antwoorden komen bij wat er al was getypt, en niets daarvan gaat verloren.</summary>
    public async Task<IActionResult> OnPostBrengInAsync(CancellationToken ct)
    {
        Onthoud();
        if (Beantwoord.Count > 0)
        {
            var concept = await kast.Lees(Gebruiker, AanmeldenModel.Formulier, ct);
            var velden = new Dictionary<string, string[]>(concept?.Velden ?? new Dictionary<string, string[]>())
            {
                ["Invoer.Routekaart"] = [.. Beantwoord.Select(s => $"{s.Vraag.Vraag}|{s.Keuze.Antwoord}")],
            };
            await kast.Bewaar(Gebruiker, AanmeldenModel.Formulier, velden, ct);
        }

        return Redirect("/casussen/aanmelden");
    }

    private bool Onthoud()
    {
        if (Huidige is not { } vraag || Antwoord is null || RoutekaartVragen.Keuze(vraag.Code, Antwoord) is null)
        {
            return false;
        }

        Gegeven.Add($"{vraag.Code}|{Antwoord}");
        return true;
    }

    private PageResult Volgende()
    {
        Antwoord = null;
        ModelState.Clear();
        return Page();
    }

    private static Stap? Lees(string gegeven) =>
        gegeven.Split('|') is [var vraag, var antwoord] && RoutekaartVragen.Keuze(vraag, antwoord) is { } keuze
            ? new(RoutekaartVragen.Alle.First(v => v.Code == vraag), keuze)
            : null;
}

/// <summary>Een beantwoorde vraag.</summary>
public sealed record Stap(RoutekaartVraag Vraag, RoutekaartKeuze Keuze);
