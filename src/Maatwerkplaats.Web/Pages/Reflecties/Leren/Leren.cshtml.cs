using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Leren;

/// <summary>Een les uit het gesprek opschrijven, voor de deelnemers.</summary>
public sealed class LerenModel(Reflectielezer lezer, Reflectiedienst dienst, Inzagelog log) : ReflectiePagina(lezer, dienst, log)
{
    [BindProperty]
    public LesInvoer Invoer { get; set; } = new();

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ReflectieRecht.Meedoen, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Verwerk(
        ReflectieRecht.Meedoen, g => g.Leer(Invoer.Tekst, Invoer.Context, Invoer.Orde!.Value, g.Staat.Soort == Reflectiesoort.Betrokkenen ? g.Staat.Casussen[0] : null),
        "De les is opgeschreven.", $"{Adres}#lessen", ct);
}

/// <summary>Een les.</summary>
public sealed class LesInvoer
{
    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Context { get; set; }

    [Required(ErrorMessage = "Kies wat voor les het is.")]
    public Lesorde? Orde { get; set; }
}
