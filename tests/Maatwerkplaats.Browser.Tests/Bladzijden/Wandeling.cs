using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Web.Tests.Toegang;
using Microsoft.Playwright;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Elk adres van de toepassing, met iemand die er een bladzijde ziet. Een nieuw adres loopt vanzelf mee.</summary>
public sealed class Wandeling(Proefsite site) : IAsyncLifetime
{
    private const string Niemand = "";
    private const string Gast = "gast";

    private static readonly string[] Kijkers =
        ["contactpersoon", "inbrenger", "coordinator-landelijk", "beheerder", "toezicht", "lezer", "solve", "manager", "deelnemer", "inbrenger-extern", Gast];

    /// <summary>Deze bladzijden zien er in elke stand van een casus anders uit.</summary>
    private static readonly string[] InElkeStand =
        ["/casussen/{nummer}", "/casussen/{nummer}/beoordelen", "/casussen/{nummer}/besluiten", "/casussen/{nummer}/afronden", "/casussen/{nummer}/eigenaar", "/casussen/{nummer}/wegen"];

    /// <summary>Bestaat alleen vlak na een melding (<see cref="BuitenTests"/> komt er langs), is alleen een knop, een verwijzing of een bestand om op te halen.</summary>
    private static readonly string[] Elders =
    [
        "/buiten/aangemeld", "/afmelden", "/id/casusprudentie/{organisatie}/{jaar:int}/{volgnummer:int}", "/bestanden/{id:guid}", "/register/inlezen/{id:guid}/verslag",
        "/casusprudentie/bewaard/{id:guid}/openen", "/sessies/{nummer}/afspraak.ics", "/reflecties/{reflectie}/afspraak.ics", "/casusprudentie/{jaar:int}/{volgnummer:int}/hielp",
        "/casussen/{nummer}/tafel/verslag", "/solves/{nummer}/tafel/verslag", "/solvetafels/{tafel}/zittingen/{zitting:int}/afspraak.ics", "/levend/tafel", "/levend/tafel/negotiate", "/intervisie/{groep}/bijeenkomsten/{bijeenkomst:int}/afspraak.ics",
    ];

    /// <summary>Adressen waar een verzonnen sleutel niets laat zien.</summary>
    private readonly Dictionary<string, string> _echt = new()
    {
        ["/beheer/standaardteksten/{sleutel}"] = "/beheer/standaardteksten/nieuw",
        ["/api/v1/casusprudentie/{jaar:int}/{volgnummer:int}"] = "/api/v1" + Wandelcasussen.Gepubliceerd,
        ["/casusprudentie/bewaren"] = "/casusprudentie/bewaren?q=voorschot&wet=WIA",
        ["/casusprudentie/bewaard/{id:guid}"] = $"/casusprudentie/bewaard/{Wandelcasussen.Zoekopdracht}",
    };

    /// <summary>Bladzijden die zelf om een adres met meer vragen.</summary>
    private static readonly (string Wie, string Pad)[] Erbij =
    [
        .. new[] { "aanmelden", "triage", "behandelen", "sessie-plannen", "maatwerksessie", "wegen", "besluiten", "gelijke-gevallen", "afronden", "privacy-en-veiligheid", "toegang", "eerste-keer" }.Select(h => ("inbrenger", $"/hulp/{h}")),
        ("lezer", "/casusprudentie?q=baas+voorscht&wet=WIA"),
        ("lezer", "/netwerk?q=keuring"),
        ("lezer", "/netwerk?q=zwembad&Wet=IOW&Meedenken=true"),
        ("inbrenger", "/hulp/netwerk"),
        ("lezer", "/casusprudentie?q=%22bestaat+nergens%22"),
        ("inbrenger", "/hulp/casusprudentie"),
        ("inbrenger", "/hulp/solves"),
        ("lezer", $"/solves/SLV-{DateTime.UtcNow.Year}-0001"),
        ("inbrenger", "/hulp/knelpuntenbrief"),
        ("lezer", $"/knelpunten/{DateTime.UtcNow.Year - 1}"),
        ("inbrenger", "/hulp/oefenen"),
        ("lezer", "/oefenen?Tekst=terugbetalen"),
        ("lezer", "/oefenen/beginnen?oefencasus=dubbel"),
        ("coordinator-landelijk", "/casussen"),
        ("manager", "/dashboard/directie"),
        ("beheerder", "/beheer/lijsten/onderwerp"),
        ("inbrenger-extern", "/"),
        ("lezer", "/"),
        ("beheerder", "/"),
    ];

    /// <summary>Wie er kijkt, met een browser die aangemeld is.</summary>
    public IReadOnlyDictionary<string, IBrowserContext> Browsers { get; private set; } = null!;

    /// <summary>Waar de wandeling langskomt.</summary>
    public IReadOnlyList<Halte> Haltes { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var (casussen, gastlink) = await Wandelcasussen.Maak(site);
        foreach (var (route, adres) in await Wandelregister.Maak(site, casussen.First(c => c.Fase == Fase.Afgerond)))
        {
            _echt[route] = adres;
        }

        Browsers = await MaakBrowsers(gastlink);
        Haltes =
        [
            .. Erbij.Select(e => new Halte(e.Pad, false, [e])),
            .. (await Adresboek.Lees(site.Diensten)).Where(a => a.Kijken && !Elders.Contains(a.Route)).Select(a => new Halte(a.Route, InElkeStand.Contains(a.Route), [.. Pogingen(a, casussen)])),
        ];
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in Browsers.Values)
        {
            await browser.DisposeAsync();
        }
    }

    private async Task<IReadOnlyDictionary<string, IBrowserContext>> MaakBrowsers(string gastlink)
    {
        var browsers = new Dictionary<string, IBrowserContext> { [Niemand] = await site.Context() };
        foreach (var wie in Kijkers.Where(k => k != Gast))
        {
            browsers[wie] = await site.Context(wie);
        }

        var gast = browsers[Gast] = await site.Context();
        await using var venster = new Venster(gast, await gast.NewPageAsync()) { SluitAlleenHetVenster = true };
        await venster.Ga(gastlink);
        await venster.Klik("Verder");
        return browsers;
    }

    /// <summary>Wie bij deze halte een bladzijde ziet.</summary>
    /// <returns>Niets als zij alleen een bestand geeft; <c>null</c> als niemand er iets te zien krijgt.</returns>
    public async Task<IReadOnlyList<(string Wie, string Pad)>?> Zoek(Halte halte)
    {
        var gezien = new List<(string, string)>();
        foreach (var (wie, pad) in halte.Pogingen)
        {
            var antwoord = await Browsers[wie].APIRequest.GetAsync(pad, new() { MaxRedirects = 0 });
            if (antwoord.Status != 200 && !(pad.StartsWith("/fout", StringComparison.Ordinal) && antwoord.Status >= 400))
            {
                continue;
            }

            if (!antwoord.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal))
            {
                return [];
            }

            gezien.Add((wie, pad));
            if (!halte.InElkeStand)
            {
                break;
            }
        }

        return gezien.Count == 0 ? null : gezien;
    }

    private IEnumerable<(string Wie, string Pad)> Pogingen(Adres adres, IReadOnlyList<CasusStaat> casussen)
    {
        var kijkers = adres.Route.StartsWith("/gast", StringComparison.Ordinal) ? Kijkers.Prepend(Niemand).Prepend(Gast)
            : adres.Route.StartsWith("/beheer", StringComparison.Ordinal) ? Kijkers.Prepend("beheerder")
            : adres.IsVanCasus ? Kijkers : Kijkers.Prepend(Niemand);
        foreach (var wie in kijkers)
        {
            foreach (var casus in adres.IsVanCasus ? casussen : casussen.Take(1))
            {
                if (Pad(adres, casus, casussen[0]) is { } pad)
                {
                    yield return (wie, pad);
                }
            }

            if (InElkeStand.Contains(adres.Route))
            {
                // Eén kijker volstaat; in elke stand van een casus wel.
                yield break;
            }
        }
    }

    /// <returns>Het adres, of <c>null</c> als deze casus niet heeft waar het adres om vraagt.</returns>
    private string? Pad(Adres adres, CasusStaat casus, CasusStaat vol)
    {
        if (_echt.TryGetValue(adres.Route, out var echt))
        {
            return echt;
        }

        if (adres.HeeftOnderdeel && (casus.Acties.Count == 0 || casus.Documenten.Count == 0 || casus.Toestemmingen.Count == 0 || !casus.Deelnemers.Any(d => d.IsExtern)))
        {
            return null;
        }

        return Adresboek.Vul(adres.Route, casus.Nummer, adres.IsVanCasus ? casus : vol, casus.Melding.Inbrenger.Wie.PersoonId ?? Guid.Empty);
    }
}

/// <summary>Een adres om langs te komen.</summary>
/// <param name="Adres">Hoe het heet als er niemand iets ziet.</param>
/// <param name="InElkeStand">Elke poging die iets laat zien telt, niet alleen de eerste.</param>
/// <param name="Pogingen">Wie daar iets zou kunnen zien, en waar precies.</param>
public sealed record Halte(string Adres, bool InElkeStand, IReadOnlyList<(string Wie, string Pad)> Pogingen);
