using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Solvetafels.Uitnodigen;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Uitnodigen;

/// <summary>Wie er bij het reflectiegesprek komen.</summary>
public sealed class UitnodigenModel(Reflectielezer lezer, Reflectiedienst dienst, Collegas collegas, Inzagelog log) : ReflectiePagina(lezer, dienst, log)
{
    [BindProperty]
    public GenodigdeInvoer Collega { get; set; } = new();

    [BindProperty]
    public BuitenInvoer Buiten { get; set; } = new();

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ReflectieRecht.Leiden, ct);

    public async Task<IActionResult> OnPostCollegaAsync(CancellationToken ct)
    {
        Kies(nameof(Collega));
        await Laad(ReflectieRecht.Leiden, ct);
        var wie = await Collega.Wie.Zoek(collegas, Gebruiker, ModelState, "Collega.Wie", ct);
        return await Verwerk(ReflectieRecht.Leiden, g => g.NodigUit(wie!.AlsBetrokkene(), Collega.Namens), $"{wie?.Naam} is uitgenodigd.", $"{Adres}/uitnodigen", ct);
    }

    public Task<IActionResult> OnPostBuitenAsync(CancellationToken ct)
    {
        Kies(nameof(Buiten));
        return Verwerk(ReflectieRecht.Leiden, g => g.NodigOrganisatieUit(Buiten.Namens, Dienst.VersleutelAdres(Buiten.Email)), $"{Buiten.Namens} is uitgenodigd.", $"{Adres}/uitnodigen", ct);
    }

    public Task<IActionResult> OnPostErafAsync(Guid genodigde, CancellationToken ct)
    {
        Kies("");
        return Verwerk(ReflectieRecht.Leiden, g => g.HaalEraf(genodigde), "Van de lijst gehaald.", $"{Adres}/uitnodigen", ct);
    }
}

/// <summary>Een collega bij het gesprek.</summary>
public sealed class GenodigdeInvoer
{
    public CollegaKeuze Wie { get; set; } = new();

    [StringLength(100, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Namens { get; set; }
}
