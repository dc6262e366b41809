using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Casussen.DocumentToevoegen;

/// <summary>Een document bij de casus zetten. De inhoud wordt gecontroleerd en versleuteld; op schijf komt er niets onversleuteld.</summary>
[EnableRateLimiting(Limieten.Uploads)]
[Uploadgrens(GrootsteVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = GrootsteVerzoek, MemoryBufferThreshold = GrootsteVerzoek, BufferBodyLengthLimit = GrootsteVerzoek)]
public sealed class DocumentToevoegenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Documentkluis kluis)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    /// <summary>Iets ruimer dan het grootste document, zodat een net te groot bestand een melding bij het veld krijgt.</summary>
    private const int GrootsteVerzoek = Documentcontrole.Grootst + (4 * 1024 * 1024);

    [BindProperty]
    public DocumentToevoegenInvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "te-groot")] bool teGroot, CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        if (!teGroot)
        {
            return Page();
        }

        ModelState.AddModelError("Invoer.Bestand", CasusRegels.DocumentIsNietTeGroot.Zin);
        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        if (!ModelState.IsValid || !await Probeer(() => VoegToe(ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het document staat erbij.");
        return NaarCasus("#documenten");
    }

    private async Task VoegToe(CancellationToken ct)
    {
        CasusRegels.DocumentIsGekozen.Eis(Invoer.Bestand is not null);
        CasusRegels.DocumentIsNietTeGroot.Eis(Invoer.Bestand!.Length <= Documentcontrole.Grootst);
        using var inhoud = new MemoryStream((int)Invoer.Bestand.Length);
        await Invoer.Bestand.CopyToAsync(inhoud, ct);
        await kluis.VoegToe(Gebruiker, Nummer, Invoer.Bestand.FileName, inhoud.ToArray(), Invoer.Voor, new(HandelingId), ct);
    }
}
