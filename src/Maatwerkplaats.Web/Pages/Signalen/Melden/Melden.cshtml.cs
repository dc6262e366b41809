using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Signalen.Melden;

/// <summary>Een signaal geven: twee vragen, en wie wil vertelt meer.</summary>
[Authorize(Policy = Beleid.Medewerker)]
[EnableRateLimiting(Limieten.Signaleren)]
public sealed class MeldenModel(Signaaldienst dienst, Signaalbekendheid bekendheid, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty]
    public SignaalInvoer Invoer { get; set; } = new();

    /// <summary>Wat er al bekend is van wat er tot nu toe staat.</summary>
    public AlBekend AlBekend { get; private set; } = AlBekend.Niets;

    /// <summary>Er is gevraagd wat er al bekend is.</summary>
    public bool HeeftGezocht { get; private set; }

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>Of deze gebruiker ook signalen van een andere bron aanlevert.</summary>
    public bool MagNamensBron => SignaalToegang.Mag(Gebruiker, Signaalrecht.NamensBron);

    public IReadOnlyList<SelectListItem> Bronnen =>
        [.. Lijsten.Opties(Lijst.Signaalbron, Vandaag).Where(b => b.Value is not (Signaalkeuring.UitCasus or Signaalkeuring.VanMedewerker))];

    public async Task OnGetAsync(string? casus, CancellationToken ct)
    {
        Invoer.Casus = casus;
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
    }

    /// <summary>
    /// Wat er al bekend is: als stuk bladzijde tijdens het typen, en als hele bladzijde voor wie geen script heeft. Er wordt niets bewaard.
    /// </summary>
    public async Task<IActionResult> OnPostBekendAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        ModelState.Clear();
        var tekst = $"{Invoer.Tekst}\n{Invoer.VoorWie}";
        AlBekend = await bekendheid.BijTekst(Gebruiker, tekst.Length > SignaalRegels.LangsteTekst ? tekst[..SignaalRegels.LangsteTekst] : tekst, [.. Invoer.Wetten.Take(20)], ct);
        if (Request.Headers.XRequestedWith == "fetch")
        {
            return Partial("_AlBekend", AlBekend);
        }

        HeeftGezocht = true;
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Guid.Empty;
        if (!ModelState.IsValid || !await Probeer(async () => id = await dienst.Meld(Gebruiker, Invoer.AlsMelding(), new(HandelingId), ct)))
        {
            Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Dank je wel. Je signaal is binnen.");
        return Redirect($"/signalen/{id}");
    }
}
