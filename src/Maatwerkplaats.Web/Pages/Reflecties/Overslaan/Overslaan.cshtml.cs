using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Overslaan;

/// <summary>Zeggen dat terugkijken bij een casus niet nodig is.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class OverslaanModel(Reflectiedienst dienst) : MaatwerkPagina
{
    /// <summary>Nummer van de casus.</summary>
    [BindProperty(SupportsGet = true)]
    public string Casus { get; set; } = "";

    [BindProperty]
    public OverslaanInvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !await Probeer(() => dienst.SlaOver(Gebruiker, Casus, Invoer.Reden, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Goed. We vragen hier niet meer naar.");
        return Redirect("/reflecties");
    }
}

/// <summary>Waarom terugkijken niet nodig is.</summary>
public sealed class OverslaanInvoer
{
    [StringLength(300, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
