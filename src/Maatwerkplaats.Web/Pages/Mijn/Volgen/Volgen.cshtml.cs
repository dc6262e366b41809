using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Pages.Publicaties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Mijn.Volgen;

/// <summary>Wat ik in de casusprudentie volg: zien, erbij zetten en stoppen.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class VolgenModel(Volgdienst dienst) : MaatwerkPagina
{
    [BindProperty]
    public VolgenInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Volging> Volgingen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Volgingen = await dienst.Lees(Gebruiker, ct);

    /// <param name="terug">Kenmerk van de uitspraak waar de knop stond; leeg op de eigen lijst.</param>
    public async Task<IActionResult> OnPostVolgAsync(string? terug, CancellationToken ct)
    {
        var naam = "";
        if (ModelState.IsValid && await Probeer(async () => naam = await dienst.Volg(Gebruiker, Invoer.Soort, Invoer.Wat, ct)))
        {
            TempData.Meld($"Je volgt {naam}. Is er nieuws, dan krijg je bericht.");
            return Terug(terug);
        }

        Volgingen = await dienst.Lees(Gebruiker, ct);
        return OpnieuwMetFouten();
    }

    /// <inheritdoc cref="OnPostVolgAsync"/>
    public async Task<IActionResult> OnPostStopAsync(Guid volging, string? terug, CancellationToken ct)
    {
        await dienst.Stop(Gebruiker, volging, ct);
        TempData.Meld("Je volgt dit niet meer.");
        return Terug(terug);
    }

    private RedirectResult Terug(string? kenmerk) =>
        Redirect(kenmerk is not null && Aanhaling.LeesKenmerk(kenmerk) is { } gelezen ? $"{Kenmerkadres.Van(gelezen)}" : "/mijn/volgen");
}
