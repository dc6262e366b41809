using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Beoordelen;

/// <summary>De casus verdelen: oppakken, geven, terugleggen, overbrengen, samen doen of met het team bespreken.</summary>
public sealed partial class BeoordelenModel
{
    [BindProperty]
    public GeefInvoer Geef { get; set; } = new();

    [BindProperty]
    public VerdeelInvoer Terug { get; set; } = new();

    [BindProperty]
    public VerdeelInvoer Overbrengen { get; set; } = new();

    [BindProperty]
    public VerdeelInvoer Samen { get; set; } = new();

    [BindProperty]
    public VerdeelInvoer Agenda { get; set; } = new();

    /// <summary>Naam van het formulier dat met fouten terugkwam.</summary>
    public string? Daad { get; private set; }

    public Task<IActionResult> OnPostPakOpAsync(CancellationToken ct) => Verdeel("PakOp", casus => casus.PakOp(), "Jij bent nu contactpersoon.", ct);

    public async Task<IActionResult> OnPostGeefAsync(CancellationToken ct)
    {
        await Laad(Nodig, ct);
        var wie = Geef.Wie is { } id ? await collegas.Vind(Gebruiker, id, ct) : null;
        if (wie is null)
        {
            ModelState.AddModelError("Geef.Wie", "Kies aan wie je de casus geeft.");
        }

        var begeleidt = wie is null ? null : await collegas.Begeleidt(Gebruiker, wie.Id, ct);
        return await Verdeel(
            nameof(Geef),
            casus => casus.GeefAan(wie!.AlsBetrokkene(), begeleidt!, Geef.Reden),
            $"{wie?.Naam} is nu contactpersoon.",
            ct);
    }

    public Task<IActionResult> OnPostTerugAsync(CancellationToken ct) =>
        Verdeel(nameof(Terug), casus => casus.GeefVrij(Terug.Reden), "De casus ligt weer bij het team.", ct);

    public async Task<IActionResult> OnPostOverbrengenAsync(CancellationToken ct)
    {
        await Laad(Nodig, ct);
        var naar = Bestaand(Overbrengen.Werkplaats, nameof(Overbrengen));
        var gelukt = await Verdeel(
            nameof(Overbrengen), casus => casus.Verplaats(naar, Overbrengen.Reden), $"De casus is overgebracht naar Maatwerkplaats {Lijsten.Label(naar)}.", ct);
        // Na overbrengen hoort de casus niet meer bij deze plaats: de lijst is dan de enige bladzijde die zeker mag.
        return gelukt is RedirectResult && !Gebruiker.IsLandelijk ? Redirect("/casussen") : gelukt;
    }

    public async Task<IActionResult> OnPostSamenAsync(CancellationToken ct)
    {
        await Laad(Nodig, ct);
        var met = Bestaand(Samen.Werkplaats, nameof(Samen));
        return await Verdeel(nameof(Samen), casus => casus.PakSamenOp(met, Samen.Reden), $"Maatwerkplaats {Lijsten.Label(met)} doet mee.", ct);
    }

    public Task<IActionResult> OnPostAgendaAsync(CancellationToken ct) =>
        Verdeel(nameof(Agenda), casus => casus.ZetOpTeamagenda(Agenda.Reden), "De casus staat op de agenda van het team.", ct);

    private string Bestaand(string? code, string formulier)
    {
        if (AnderePlaatsen.Any(p => p.Value == code))
        {
            return code!;
        }

        ModelState.AddModelError($"{formulier}.Werkplaats", "Kies een Maatwerkplaats.");
        return "";
    }

    private async Task<IActionResult> Verdeel(string formulier, Action<Casus> daad, string bevestiging, CancellationToken ct, bool terug = true)
    {
        Daad = formulier;
        Kies(formulier);
        if (!await Doe(Nodig, daad, ct))
        {
            await Vul(ct);
            return OpnieuwMetFouten();
        }

        if (!terug)
        {
            await kast.GooiWeg(Gebruiker, Formulier, ct);
        }

        TempData.Meld(bevestiging);
        return NaarCasus(terug ? "beoordelen" : "");
    }
}
