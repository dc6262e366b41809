using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Publicaties.Terughalen;

/// <summary>Een publicatie intrekken, of aan een nieuwe versie beginnen; allebei met een reden die lezers zien.</summary>
public class TerughalenModel(Publicatiedienst dienst, Inzagelog log) : PublicatiePagina(dienst, log)
{
    /// <summary>Een nieuwe versie maken in plaats van intrekken.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Nieuw { get; set; }

    [BindProperty]
    public TerughalenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await Bekijk(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gelukt = await Doe(
            o => Nieuw
                ? Dienst.Herzie(Gebruiker, Nummer, Invoer.Reden, o, Publicatiesoort, ct)
                : Dienst.TrekIn(Gebruiker, Nummer, Invoer.Reden, o, Publicatiesoort, ct),
            ct);
        if (!gelukt)
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld(Nieuw ? "Je kunt aan de nieuwe versie werken." : "De publicatie is ingetrokken.");
        return NaarWerk();
    }
}

/// <summary>Waarom.</summary>
public sealed class TerughalenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
