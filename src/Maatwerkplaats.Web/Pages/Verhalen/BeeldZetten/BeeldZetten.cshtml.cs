using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Publicaties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Verhalen.BeeldZetten;

/// <summary>Een beeld bij een verhaal zetten, bekijken of weghalen. Het wordt opnieuw getekend; op schijf komt niets.</summary>
[EnableRateLimiting(Limieten.Uploads)]
[Uploadgrens(GrootsteVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = GrootsteVerzoek, MemoryBufferThreshold = GrootsteVerzoek, BufferBodyLengthLimit = GrootsteVerzoek)]
public sealed class BeeldZettenModel(Publicatiedienst dienst, Inzagelog log) : PublicatiePagina(dienst, log)
{
    /// <summary>Iets ruimer dan het grootste beeld, zodat een net te groot bestand een melding bij het veld krijgt.</summary>
    private const int GrootsteVerzoek = Beeldbewerker.Grootst + (4 * 1024 * 1024);

    public override Publicatiesoort Publicatiesoort => Publicatiesoort.Verhaal;

    [BindProperty]
    public BeeldInvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "te-groot")] bool teGroot, CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer.Tekst = (Werk.Werkstuk ?? throw new NietGevonden()).Tekst(Publicatieveld.Beeldtekst);
        if (!teGroot)
        {
            return Page();
        }

        ModelState.AddModelError("Invoer.Bestand", VerhaalRegels.BeeldIsNietTeGroot.Zin);
        return OpnieuwMetFouten();
    }

    /// <summary>Het beeld zelf, zoals het nu in bewerking is.</summary>
    public async Task<IActionResult> OnGetBekijkAsync(CancellationToken ct) => Beeldantwoord.Maak(Response, await Dienst.Beeld(Gebruiker, Nummer, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(async o => await Dienst.ZetBeeld(Gebruiker, Nummer, await Lees(ct), Invoer.Tekst, o, ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het beeld staat bij het verhaal.");
        return NaarWerk("#beeld");
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        Kies("");
        if (!await Doe(o => Dienst.HaalBeeldWeg(Gebruiker, Nummer, o, ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het beeld is weg.");
        return NaarWerk("#beeld");
    }

    private async Task<byte[]> Lees(CancellationToken ct)
    {
        VerhaalRegels.BeeldIsNietTeGroot.Eis(!(Invoer.Bestand?.Length > Beeldbewerker.Grootst));
        using var inhoud = new MemoryStream();
        if (Invoer.Bestand is { } bestand)
        {
            await bestand.CopyToAsync(inhoud, ct);
        }

        return inhoud.ToArray();
    }
}

/// <summary>Een beeld met wat erop te zien is.</summary>
public sealed class BeeldInvoer
{
    public IFormFile? Bestand { get; set; }

    [StringLength(300, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }
}
