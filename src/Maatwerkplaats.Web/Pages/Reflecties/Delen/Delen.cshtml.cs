using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Reflecties.Delen;

/// <summary>Een les delen met collega's, na de toets op persoonsgegevens; en kiezen waar zij heen gaat.</summary>
public sealed class DelenModel(Reflectielezer lezer, Reflectiedienst dienst, Themalezer themas, Solvelezer solves, Inzagelog log) : ReflectiePagina(lezer, dienst, log)
{
    [BindProperty(SupportsGet = true)]
    public Guid Les { get; set; }

    [BindProperty]
    public DelenInvoer Invoer { get; set; } = new();

    public Reflectieles Gekozen { get; private set; } = null!;

    /// <summary>Wat misschien iemand laat herkennen.</summary>
    public IReadOnlyList<string> Twijfels => Mensentoets.Kijk(Gekozen.Tekst, Gekozen.Context).Twijfels;

    public IReadOnlyList<SelectListItem> Themas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Solves { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bladzijden { get; } = [.. Handboek.Alle.Select(h => new SelectListItem(h.Titel, h.Code))];

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ReflectieRecht.Meedoen, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Verwerk(
        ReflectieRecht.Meedoen,
        () => Dienst.DeelLes(Gebruiker, Nummer, Les, new(Uit(Themas, Invoer.Thema), Uit(Solves, Invoer.Solve), Uit(Bladzijden, Invoer.Hulp)), Invoer.Nagekeken, new(HandelingId), ct),
        "De les is gedeeld.", $"{Adres}#lessen", ct);

    public Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        Kies("");
        return Verwerk(ReflectieRecht.Meedoen, g => g.HaalLesWeg(Les), "De les is weg.", $"{Adres}#lessen", ct);
    }

    protected override async Task Laad(ReflectieRecht recht, CancellationToken ct)
    {
        await base.Laad(recht, ct);
        Gekozen = Gesprek.Lessen.FirstOrDefault(l => l.Id == Les) ?? throw new NietGevonden();
        Themas = SignaalToegang.Mag(Gebruiker, Signaalrecht.Overzien)
            ? [.. (await themas.Lijst(Gebruiker, ct)).Where(t => t.Stand == Themastand.Open).Select(t => new SelectListItem($"{t.Naam} ({t.Nummer})", t.Nummer))]
            : [];
        Solves = SolveToegang.Mag(Gebruiker, null, SolveRecht.Lezen)
            ? [.. (await solves.Open(Gebruiker, ct)).Select(s => new SelectListItem($"{s.Beschrijving.Titel} ({s.Nummer})", s.Nummer))]
            : [];
    }

    /// <summary>Alleen wat er te kiezen was.</summary>
    private static string? Uit(IReadOnlyList<SelectListItem> keuzes, string? gekozen) => keuzes.FirstOrDefault(k => k.Value == gekozen)?.Value;
}

/// <summary>Waar de les heen gaat.</summary>
public sealed class DelenInvoer
{
    public string? Thema { get; set; }

    public string? Solve { get; set; }

    public string? Hulp { get; set; }

    public bool Nagekeken { get; set; }
}
