using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Pages.Publicaties;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.ToestemmingVastleggen;

/// <summary>Vastleggen dat iemand over wie het verhaal gaat, het goedvindt.</summary>
public sealed class VerhaaltoestemmingModel(Publicatiedienst dienst, Inzagelog log, TimeProvider klok) : PublicatiePagina(dienst, log)
{
    public override Publicatiesoort Publicatiesoort => Publicatiesoort.Verhaal;

    [BindProperty]
    public VerhaaltoestemmingInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        _ = Werk.Staat ?? throw new NietGevonden();
        Invoer.Op = Kalender.DatumInNederland(klok.Nu());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(o => Dienst.LegToestemmingVast(Gebruiker, Nummer, Invoer.Naam, Invoer.Rol!.Value, Invoer.Kring!.Value, Invoer.Op!.Value, Invoer.Hoe!.Value, o, ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De toestemming is vastgelegd.");
        return NaarWerk("#toestemming");
    }
}

/// <summary>De toestemming zoals die is gegeven.</summary>
public sealed class VerhaaltoestemmingInvoer
{
    [StringLength(80, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Kies wie het in het verhaal is.")]
    public Vertelrol? Rol { get; set; }

    [Required(ErrorMessage = "Kies wie het verhaal mag lezen.")]
    public Verhaalkring? Kring { get; set; }

    [Required(ErrorMessage = "Kies hoe de toestemming is gegeven.")]
    public ToestemmingWijze? Hoe { get; set; }

    [Required(ErrorMessage = "Vul in wanneer de toestemming is gegeven.")]
    public DateOnly? Op { get; set; }
}
