using System.Net.Mime;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Leesgebruik;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Zoeken;

/// <summary>Zoeken in de casusprudentie. De bladzijde zelf is het antwoord; tijdens het typen haalt een script haar opnieuw op.</summary>
public sealed class ZoekenModel(Leeszaal leeszaal, Zoekmisserboek missers, Inzagelog log) : RegisterPagina
{
    /// <summary>Kop van een verzoek dat tijdens het typen wordt gedaan: het laatste woord is misschien niet af.</summary>
    public const string Typend = "X-Typend";

    private const int Dichtst = 3;

    public Zoekkeuze Keuze { get; private set; } = new("");

    public Zoekantwoord Antwoord { get; private set; } = null!;

    /// <summary>Wat in de buurt komt, als er niets past.</summary>
    public Dichtbij? Dichtbij { get; private set; }

    /// <summary>Verder dan dit is niet te bladeren.</summary>
    public int Bladerbaar => Math.Min(Antwoord.Totaal, Zoekopdracht.VerstePlek);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Keuze = Zoekkeuze.Lees(Request.Query);
        if (Bsn.StaatIn(Keuze.Tekst))
        {
            // Een BSN hoort niet in een adres, en in de casusprudentie staat er geen.
            TempData.Meld("Zoek niet op een BSN. In de casusprudentie staan geen persoonsgegevens.", Meldingsoort.Waarschuwing);
            return Redirect("/casusprudentie");
        }

        var typend = Request.Headers.ContainsKey(Typend);
        Antwoord = await leeszaal.Zoek(Bezoeker, Keuze.AlsOpdracht(typend), ct);
        if (Antwoord.Totaal == 0 && !Keuze.IsLeeg)
        {
            Dichtbij = await leeszaal.ZoekDichtbij(Bezoeker, Keuze.AlsOpdracht(typend), Dichtst, ct);
            if (!typend && Bezoeker.IsCollega && Dichtbij.Soort != Dichtbijsoort.ZonderKeuzes)
            {
                // Alleen de woorden, voor wie casusprudentie maakt; lag het aan de keuzes ernaast, dan is er niets te maken.
                await missers.Noteer(Bezoeker.Organisatie, Keuze.Tekst, ct);
            }
        }

        if (Bezoeker.Wie is { } wie && !typend && !Keuze.IsLeeg)
        {
            // Dat er is gezocht, niet waarnaar: de woorden zijn van wie zoekt.
            await log.Leg(wie, InzageSoort.Gezocht, reden: "in de casusprudentie");
        }

        return Page();
    }

    /// <summary>Woorden om het laatste woord mee af te maken.</summary>
    public async Task<IActionResult> OnGetAanvullenAsync(string? begin, CancellationToken ct) => new JsonResult(
        begin is { Length: > 1 and <= 60 } ? await leeszaal.VulAan(Bezoeker, begin, ct) : [])
    { ContentType = MediaTypeNames.Application.Json };
}
