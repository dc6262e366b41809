using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Signalen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Solves.Toevoegen;

/// <summary>Thema's, signalen, casussen, casusprudentie en artikelen bij een solve leggen, of er weer af halen.</summary>
public sealed class ToevoegenModel(Solvelezer lezer, Solvedienst dienst, Solvevoorstellen voorstellen, Inzagelog log, TimeProvider klok) : SolvePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public ToevoegenInvoer Invoer { get; set; } = new();

    [BindProperty]
    public LosInvoer Los { get; set; } = new();

    public static IEnumerable<SelectListItem> Soorten => Keuzelijsten.Opties<Koppelsoort>(s => s is Koppelsoort.Casus or Koppelsoort.Uitspraak or Koppelsoort.Artikel);

    /// <summary>Woorden om thema's en signalen mee te zoeken.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    public Solvevoorstel Voorstel { get; private set; } = new([], []);

    public bool MagZoeken => Solvevoorstellen.Mag(Gebruiker);

    /// <summary>Wat er nu bij ligt.</summary>
    public IReadOnlyList<SelectListItem> Weg => [.. Solve.Koppelingen.Select(k => new SelectListItem($"{k.Soort.Label()} {Naam(k)}", $"{k.Soort}|{k.Kenmerk}"))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SolveRecht.Aandragen, ct);
        Voorstel = await voorstellen.Zoek(Gebruiker, Solve, Zoek, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SolveRecht.Aandragen, ct);
        if (!await Probeer(SolveRecht.Aandragen, () => Dienst.Koppel(Gebruiker, Nummer, Invoer.AlsKoppeling(), new(HandelingId), ct), ct))
        {
            Voorstel = await voorstellen.Zoek(Gebruiker, Solve, Zoek, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Toegevoegd.");
        return NaarSolve("#onderbouwing");
    }

    public Task<IActionResult> OnPostLosAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Los);
        var delen = (Los.Kenmerk ?? "").Split('|', 2);
        var koppeling = delen.Length == 2 && Enum.TryParse<Koppelsoort>(delen[0], out var soort) ? new Koppeling(soort, delen[1]) : new(Koppelsoort.Casus, "");
        return Verwerk(s => s.MaakLos(koppeling, Los.Reden), "Weggehaald.", "#onderbouwing", ct);
    }

    /// <summary>Een signaal heeft geen nummer; wie het mag lezen, herkent het aan de tekst.</summary>
    private string Naam(Koppeling koppeling) => koppeling.Soort switch
    {
        Koppelsoort.Signaal => Gelezen.Onderbouwing?.Signalen.FirstOrDefault(s => $"{s.Id}" == koppeling.Kenmerk) is { } signaal ? Signaalbeschrijving.Kop(signaal) : "dat je niet mag lezen",
        Koppelsoort.Thema => Gelezen.Onderbouwing?.Themas.FirstOrDefault(t => t.Gekoppeld == koppeling.Kenmerk) is { } thema ? $"{thema.Naam} ({thema.Gekoppeld})" : koppeling.Kenmerk,
        _ => koppeling.Kenmerk,
    };
}
