using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Publicaties;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.ToestemmingIntrekken;

/// <summary>Iemand wil toch niet dat het verhaal wordt verteld: het is meteen overal weg.</summary>
public sealed class VerhaaltoestemmingIntrekkenModel(Publicatiedienst dienst, Inzagelog log, TimeProvider klok) : PublicatiePagina(dienst, log)
{
    public override Publicatiesoort Publicatiesoort => Publicatiesoort.Verhaal;

    [BindProperty(SupportsGet = true)]
    public Guid Toestemming { get; set; }

    [BindProperty]
    public VerhaaltoestemmingIntrekkenInvoer Invoer { get; set; } = new();

    /// <summary>De naam van wie het is.</summary>
    public string Wie => Werk.Werkstuk?.Toestemmers.FirstOrDefault(t => t.Toestemming == Toestemming)?.Naam ?? throw new NietGevonden();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        _ = Wie;
        Invoer.Op = Kalender.DatumInNederland(klok.Nu());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(o => Dienst.TrekToestemmingIn(Gebruiker, Nummer, Toestemming, Invoer.Op!.Value, Invoer.Hoe!.Value, o, ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De toestemming is ingetrokken. Het verhaal is overal weg.");
        return NaarWerk("#toestemming");
    }
}

/// <summary>Hoe en wanneer de toestemming is ingetrokken.</summary>
public sealed class VerhaaltoestemmingIntrekkenInvoer
{
    [Required(ErrorMessage = "Kies hoe je het hoorde.")]
    public ToestemmingWijze? Hoe { get; set; }

    [Required(ErrorMessage = "Vul in wanneer je het hoorde.")]
    public DateOnly? Op { get; set; }
}
