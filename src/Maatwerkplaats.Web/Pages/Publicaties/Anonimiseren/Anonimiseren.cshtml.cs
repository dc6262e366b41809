using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Taal.Persoonsgegevens;
using Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Publicaties.Anonimiseren;

/// <summary>De tekst van een casus nalopen op persoonsgegevens, tot hij gepubliceerd kan worden.</summary>
public class AnonimiserenModel(Publicatiedienst dienst, Inzagelog log) : PublicatiePagina(dienst, log)
{
    /// <summary>Laat de tekst zien zoals hij wordt, in plaats van met de gevonden plekken.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Straks { get; set; }

    [BindProperty]
    public BeoordelingInvoer Invoer { get; set; } = new();

    [BindProperty]
    public GemistInvoer Gemist { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [.. Enum.GetValues<Soort>().Select(s => new SelectListItem(s.Naam(), s.ToString()))];

    /// <summary>De woorden in de tekst waar een waarschuwing over gaat.</summary>
    public string WoordVan(Kenmerkend onderdeel) => string.Join('\u001E', Werk.Beoordeling!.Resultaat.OrderBy(r => r.Key).Select(r => r.Value)).Substring(onderdeel.Start, onderdeel.Lengte);

    public async Task OnGetAsync(CancellationToken ct) => await Bekijk(ct);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken ct) =>
        await Na(o => Dienst.Begin(Gebruiker, Nummer, Invoer.Reden, o, Publicatiesoort, ct), "De tekst is samengesteld. Loop de gevonden gegevens na.", "", ct);

    /// <summary>Een besluit over één bevinding; daarna door naar de volgende die open staat.</summary>
    public async Task<IActionResult> OnPostOordeelAsync(CancellationToken ct) => await Na(
        o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, werk) =>
        {
            if (werk.Beoordeling!.Bevindingen.FirstOrDefault(b => b.Heeft(Invoer.Vorm ?? "")) is { } bevinding)
            {
                zaak.Oordeel(bevinding, Invoer.Vervangen, Invoer.Soort, Invoer.Rol);
            }
        }, Publicatiesoort, ct),
        null, "#volgende", ct);

    /// <summary>Vervangt in één keer alles wat naar vorm en omgeving een persoonsgegeven is.</summary>
    public async Task<IActionResult> OnPostAllesAsync(CancellationToken ct) => await Na(
        o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, werk) =>
        {
            foreach (var bevinding in werk.Beoordeling!.Bevindingen.Where(b => b is { IsOpen: true, Zekerheid: Zekerheid.Waarschijnlijk }))
            {
                zaak.Oordeel(bevinding, vervangen: true);
            }
        }, Publicatiesoort, ct),
        null, "#volgende", ct);

    public async Task<IActionResult> OnPostGemistAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Gemist);
        return await Na(o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, _) => zaak.MerkGemist(Gemist.Tekst, Gemist.Soort, Gemist.Rol), Publicatiesoort, ct), "Alle plekken met deze tekst worden vervangen.", "#gemist", ct);
    }

    public async Task<IActionResult> OnPostVervaagAsync(CancellationToken ct) => await Na(
        o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, _) => zaak.Vervaag(Invoer.Vorm ?? "", Invoer.Door ?? ""), Publicatiesoort, ct), null, "#waarschuwingen", ct);

    public async Task<IActionResult> OnPostAanvaardAsync(CancellationToken ct) => await Na(
        o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, _) => zaak.Aanvaard(Invoer.Zin ?? "", Invoer.Reden), Publicatiesoort, ct), null, "#waarschuwingen", ct);

    public async Task<IActionResult> OnPostKlaarAsync(CancellationToken ct) => await Na(
        o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, werk) => zaak.RondAf(werk.Beoordeling!, werk.Lekken), Publicatiesoort, ct), "De persoonsgegevens zijn eruit.", "", ct);

    public async Task<IActionResult> OnPostTweedeAsync(CancellationToken ct) =>
        await Na(o => Dienst.VraagTweedeLezer(Gebruiker, Nummer, o, Publicatiesoort, ct), "De tekst ligt klaar voor een tweede lezer.", "", ct);

    public async Task<IActionResult> OnPostVerderAsync(CancellationToken ct) => await Na(
        o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, _) => zaak.GeefTerug("Er wordt verder aan de tekst gewerkt."), Publicatiesoort, ct), "Je kunt weer aan de tekst werken.", "", ct);

    public async Task<IActionResult> OnPostPubliceerAsync(CancellationToken ct) =>
        await Na(async o => await Dienst.Publiceer(Gebruiker, Nummer, o, Publicatiesoort, ct),
            Publicatiesoort == Publicatiesoort.Verhaal ? "Het verhaal is te lezen." : "De casus staat in de casusprudentie.", "", ct);

    private async Task<IActionResult> Na(Func<Opdracht, Task> werk, string? bevestiging, string plek, CancellationToken ct)
    {
        if (!await Doe(werk, ct))
        {
            return OpnieuwMetFouten();
        }

        if (bevestiging is not null)
        {
            TempData.Meld(bevestiging);
        }

        return NaarWerk(plek);
    }
}

/// <summary>Een besluit over een bevinding of waarschuwing.</summary>
public sealed class BeoordelingInvoer
{
    public string? Vorm { get; set; }

    public bool Vervangen { get; set; }

    public Soort? Soort { get; set; }

    [StringLength(30, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Rol { get; set; }

    public string? Door { get; set; }

    public string? Zin { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}

/// <summary>Wat de computer miste.</summary>
public sealed class GemistInvoer
{
    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }

    public Soort Soort { get; set; }

    [StringLength(30, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Rol { get; set; }
}
