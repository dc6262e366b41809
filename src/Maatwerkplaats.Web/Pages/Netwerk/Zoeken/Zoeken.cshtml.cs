using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Netwerk.Zoeken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Netwerk.Zoeken;

/// <summary>De netwerkkaart: collega's die gevonden willen worden, te zoeken in gewone woorden en met keuzes.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class ZoekenModel(Netwerkkaart kaart, Netwerkdienst dienst, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Tekst { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Wet { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Onderwerp { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Onderdeel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Plaats { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Mandaat { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Meedenken { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public Netwerkvraag Vraag { get; private set; } = new();

    public Netwerkantwoord Antwoord { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>Of de lezer zelf op de kaart staat.</summary>
    public bool IkBenVindbaar { get; private set; }

    /// <summary>Waar casussen terechtkomen die nergens anders horen: daar weet iemand altijd verder.</summary>
    public Werkplaats? Vangnet { get; private set; }

    public IReadOnlyList<SelectListItem> Onderdelen =>
        [.. Lijsten.Keuzes(Lijst.Onderdeel, Vandaag).Where(o => !Lijsten.IsBuiten(o.Code)).Select(o => new SelectListItem(o.Label, o.Code))];

    public IReadOnlyList<SelectListItem> Plaatsen => [.. Antwoord.Plaatsen.Select(p => new SelectListItem(p, p))];

    /// <summary>De gekozen keuzes, elk met het adres van dezelfde vraag zonder die keuze.</summary>
    public IEnumerable<(string Naam, string Adres)> Gekozen =>
        new (string Naam, Netwerkvraag Zonder)[]
            {
                (Vraag.Wet.Length > 0 ? Lijsten.Label(Vraag.Wet) : "", Vraag with { Wet = "" }),
                (Vraag.Onderwerp.Length > 0 ? Lijsten.Label(Vraag.Onderwerp) : "", Vraag with { Onderwerp = "" }),
                (Vraag.Onderdeel.Length > 0 ? Lijsten.Label(Vraag.Onderdeel) : "", Vraag with { Onderdeel = "" }),
                (Vraag.Plaats, Vraag with { Plaats = "" }),
                (Vraag.Mandaat.Length > 0 ? $"Mandaat vanaf {Lijsten.Label(Vraag.Mandaat).ToLowerInvariant()}" : "", Vraag with { Mandaat = "" }),
                (Vraag.Meedenken ? "Wil meedenken" : "", Vraag with { Meedenken = false }),
            }
            .Where(k => k.Naam.Length > 0).Select(k => (k.Naam, Adres(k.Zonder)));

    public async Task OnGetAsync(CancellationToken ct)
    {
        var tekst = Tekst?.Trim() ?? "";
        Vraag = new(
            tekst.Length > Netwerkvraag.LangsteTekst ? tekst[..Netwerkvraag.LangsteTekst] : tekst, Wet ?? "", Onderwerp ?? "", Onderdeel ?? "", Plaats ?? "", Mandaat ?? "", Meedenken);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Antwoord = await kaart.Zoek(Gebruiker, Vraag, Pagina, ct);
        IkBenVindbaar = (await dienst.Lees(Gebruiker, ct)).Gegevens.Vindbaar;
        Vangnet = Lijsten.Werkplaatsen.FirstOrDefault(w => w.Soort == WerkplaatsSoort.Landelijk);
    }

    public static string Adres(Netwerkvraag vraag)
    {
        var keuzes = new QueryBuilder();
        foreach (var (naam, waarde) in new[]
                 {
                     ("q", vraag.Tekst), ("Wet", vraag.Wet), ("Onderwerp", vraag.Onderwerp), ("Onderdeel", vraag.Onderdeel), ("Plaats", vraag.Plaats),
                     ("Mandaat", vraag.Mandaat), ("Meedenken", vraag.Meedenken ? "true" : ""),
                 })
        {
            if (waarde.Length > 0)
            {
                keuzes.Add(naam, waarde);
            }
        }

        return $"/netwerk{keuzes}";
    }
}
