using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Beveiliging;
using Maatwerkplaats.Web.Pages.Casussen.Overzien;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Maatwerkplaats.Web.Pages.Register.Uitvoeren;

/// <summary>Het register als bestand, met het filter van de werkvoorraad en eigen kolommen. Een groot bestand wordt op de achtergrond gemaakt.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
[EnableRateLimiting(Limieten.Zoeken)]
public sealed class UitvoerenModel(Registeruitvoer uitvoer, Registerkeuzes keuzes, Uitvoerkast kast, Uitvoergrens grens, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    private const string Adres = "/register/uitvoeren";

    /// <summary>Het filter, met dezelfde namen als in de werkvoorraad.</summary>
    [BindProperty(SupportsGet = true)]
    public OverzienInvoer Filter { get; set; } = new();

    [BindProperty]
    public UitvoerenInvoer Invoer { get; set; } = new();

    public int Aantal { get; private set; }

    /// <summary>Het filter in woorden.</summary>
    public IReadOnlyList<string> Beschrijving { get; private set; } = [];

    public bool IsGroot => Aantal > grens.MeesteMeteen;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Bsn.StaatIn(Filter.Tekst ?? ""))
        {
            // Een BSN hoort niet in een adres.
            Filter.Tekst = null;
            TempData.Meld("Zoek niet op een BSN in het register. Gebruik daarvoor 'Cliënt opzoeken'.", Meldingsoort.Waarschuwing);
            return Redirect(FilterAdres());
        }

        var (kolommen, vorm) = await keuzes.Lees(Gebruiker, ct);
        (Invoer.Kolommen, Invoer.Vorm) = ([.. kolommen], vorm);
        await Vul(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Vul(ct);
        if (Invoer.Kolommen.Count == 0)
        {
            ModelState.AddModelError("Invoer.Kolommen", "Kies minstens één kolom.");
        }

        if (!ModelState.IsValid)
        {
            return OpnieuwMetFouten();
        }

        var vraag = new Registervraag(Filter.AlsFilter(Gebruiker), [.. Invoer.Kolommen.Distinct().Order()], Invoer.Vorm);
        await keuzes.Onthoud(Gebruiker, vraag.Kolommen, vraag.Vorm, ct);
        return IsGroot ? await ZetInDeRij(vraag, ct) : await Maak(vraag, ct);
    }

    /// <summary>Het adres van deze bladzijde met hetzelfde filter.</summary>
    public string FilterAdres(Core.Casussen.Werklijstdeel? deel = null) => Adres + Filter.Adres(deel: deel)["/casussen".Length..];

    private async Task<IActionResult> Maak(Registervraag vraag, CancellationToken ct)
    {
        using var bestand = new MemoryStream();
        await uitvoer.Schrijf(bestand, Gebruiker, vraag, ct: ct);
        return Documentantwoord.Maak(Response, new(vraag.Bestandsnaam(Vandaag()), vraag.Inhoudstype, bestand.ToArray()));
    }

    private async Task<IActionResult> ZetInDeRij(Registervraag vraag, CancellationToken ct)
    {
        var omschrijving = await uitvoer.Beschrijf(Gebruiker, vraag.Filter, ct);
        if (!await Probeer(() => kast.Vraag(Gebruiker, Uitvoersoort.Register, vraag, omschrijving, vraag.Bestandsnaam(Vandaag()), vraag.Inhoudstype, goedkeuren: false, ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("We maken je bestand. Je krijgt bericht als het klaarstaat.");
        return Redirect("/bestanden");
    }

    private async Task Vul(CancellationToken ct)
    {
        var filter = Filter.AlsFilter(Gebruiker);
        Aantal = await uitvoer.Tel(Gebruiker, filter, ct);
        Beschrijving = Filterbeschrijving.Van(filter, await lijsten.Lees(Gebruiker.Organisatie, ct));
    }

    private DateOnly Vandaag() => Kalender.DatumInNederland(klok.Nu());
}
