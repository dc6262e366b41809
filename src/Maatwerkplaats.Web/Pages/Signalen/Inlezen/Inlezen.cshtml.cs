using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Signalen.Inlezen;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Signalen.Inlezen;

/// <summary>Signalen van een andere bron uit een bestand overnemen: kiezen en laten nalopen.</summary>
[Authorize(Policy = Beleid.SignalenOrdenen)]
[EnableRateLimiting(Limieten.Uploads)]
[Uploadgrens(GrootsteVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = GrootsteVerzoek, MemoryBufferThreshold = GrootsteVerzoek, BufferBodyLengthLimit = GrootsteVerzoek)]
public sealed class InlezenModel(Signaalinlezer inlezer, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Iets ruimer dan het grootste bestand, zodat een net te groot bestand een melding bij het veld krijgt.</summary>
    private const int GrootsteVerzoek = Signaalinlezer.Grootst + (4 * 1024 * 1024);

    private const string TeGroot = "Het bestand is groter dan 20 MB. Deel het op.";

    [BindProperty]
    public InlezenInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Bronnen { get; private set; } = [];

    /// <summary>Waarom het bestand niet kan worden overgenomen.</summary>
    public IReadOnlyList<string> Fouten { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "te-groot")] bool teGroot, CancellationToken ct)
    {
        await Laad(ct);
        if (!teGroot)
        {
            return Page();
        }

        ModelState.AddModelError("Invoer.Bestand", TeGroot);
        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (Invoer.Bestand is not { Length: > 0 and <= Signaalinlezer.Grootst } bestand)
        {
            ModelState.AddModelError("Invoer.Bestand", Invoer.Bestand?.Length > Signaalinlezer.Grootst ? TeGroot : "Kies een bestand.");
            return OpnieuwMetFouten();
        }

        using var inhoud = new MemoryStream((int)bestand.Length);
        await bestand.CopyToAsync(inhoud, ct);
        inhoud.Position = 0;
        var voorstel = await inlezer.LoopNa(Gebruiker, bestand.FileName, inhoud, Invoer.Bron, ct);
        if (voorstel.Fouten.Count == 0)
        {
            return Redirect($"/signalen/inlezen/{voorstel.Id}");
        }

        Fouten = voorstel.Fouten;
        ModelState.AddModelError("Invoer.Bestand", "Er klopt iets niet in het bestand. Er is niets bewaard.");
        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct) =>
        Bronnen = [.. (await bron.Lees(Gebruiker.Organisatie, ct)).Opties(Lijst.Signaalbron, Kalender.DatumInNederland(klok.Nu())).Where(b => b.Value != Signaalkeuring.UitCasus)];
}
