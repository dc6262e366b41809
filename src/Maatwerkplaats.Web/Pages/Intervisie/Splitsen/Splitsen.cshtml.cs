using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Intervisie.Splitsen;

/// <summary>Een deel van een groep die te groot is, gaat samen verder.</summary>
public sealed class SplitsenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : IntervisiePagina(lezer, dienst, log, klok)
{
    [BindProperty]
    public SplitsInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Leden => [.. Groep.Leden.Select(l => new SelectListItem($"{l.Wie.Naam} ({l.Namens})", $"{l.Id}"))];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        Guid[] leden = [.. Invoer.Leden.Select(l => Guid.TryParse(l, out var id) ? id : Guid.Empty)];
        return await Verwerk(o => Dienst.Splits(Gebruiker, Nummer, Invoer.Naam, leden, o, ct), "De groep is gesplitst.", "/intervisie", ct);
    }
}

/// <summary>Wie samen verdergaan, en hoe de nieuwe groep heet.</summary>
public sealed class SplitsInvoer
{
    public List<string> Leden { get; set; } = [];

    public string? Naam { get; set; }
}
