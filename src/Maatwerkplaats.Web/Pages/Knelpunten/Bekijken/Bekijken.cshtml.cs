using System.Globalization;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Bekijken;

/// <summary>De ronde van een jaar: voor wie haar leidt alles wat er ligt, voor een ander de verzonden brief met wat er daarna gebeurde.</summary>
[Authorize(Policy = Beleid.Brieflezer)]
public sealed class BekijkenModel(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : RondePagina(lezer, dienst, bron, log, klok)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [BindProperty]
    public StapInvoer Stap { get; set; } = new();

    public bool TerugIsOpen => !ModelState.IsValid && Stap.Stand < Ronde.Stand;

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ct);

    public async Task<IActionResult> OnPostVerderAsync(CancellationToken ct)
    {
        Kies(nameof(Stap));
        return await Verwerk(r => r.ZetOp(Stap.Stand, Stap.Reden), $"De ronde staat nu op ‘{Stap.Stand.Label().ToLowerInvariant()}’.", "", ct);
    }

    public Task<IActionResult> OnPostSchuifAsync(Guid id, bool omhoog, CancellationToken ct)
    {
        Kies("");
        return Verwerk(r => r.Schuif(id, omhoog), omhoog ? "Een plek omhoog." : "Een plek omlaag.", $"#punt-{id:N}", ct);
    }

    public Task<IActionResult> OnPostWegingAsync(CancellationToken ct)
    {
        Kies("");
        return Verwerk(r => r.OrdenNaarWeging(), "De knelpunten staan op volgorde van de weging.", "#punten", ct);
    }

    public Task<IActionResult> OnPostNogEensAsync(Guid id, CancellationToken ct)
    {
        Kies("");
        return Verwerk(r => r.VraagNogEens(id), "De vraag is nog eens gestuurd.", "#uitvragen", ct);
    }

    public string? Bij(Rondestand stap) => stap switch
    {
        Rondestand.Uitvraag => $"tot en met {Ronde.InbrengTot.ToString("d MMMM", Nederlands)}",
        Rondestand.Verzonden => $"uiterlijk {Ronde.VerzendenOp.ToString("d MMMM", Nederlands)}",
        _ => null,
    };

    public string Inbreng(Knelpunt punt) => Ronde.Inbrengen.Count(i => i.Knelpunt == punt.Id) switch { 0 => "", 1 => "1 inbreng", var aantal => $"{aantal} keer ingebracht" };

    public string Gewicht(Knelpunt punt) => punt.Weegbladen.Count == 0 ? "" : $"gewicht {punt.Gewicht.ToString("0.0", Nederlands)} van 3 ({(punt.Weegbladen.Count == 1 ? "1 weger" : $"{punt.Weegbladen.Count} wegers")})";
}
