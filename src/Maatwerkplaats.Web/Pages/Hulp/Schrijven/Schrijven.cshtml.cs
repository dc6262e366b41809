using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Taal.Leesbaarheid;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Hulp.Schrijven;

/// <summary>Een hulptekst schrijven, met raad over hoe makkelijk hij leest. De raad houdt niets tegen.</summary>
[Authorize(Policy = Beleid.Hulpteksten)]
public sealed class SchrijvenModel(Hulptekstlezer lezer, Hulptekstdienst dienst) : VersiePagina
{
    /// <summary>Code van de hulptekst.</summary>
    [BindProperty(SupportsGet = true)]
    public string Onderwerp { get; set; } = "";

    [BindProperty]
    public SchrijvenInvoer Invoer { get; set; } = new();

    public Hulptekstboek Boek { get; private set; } = null!;

    /// <summary>Er is gevraagd om te zien hoe de tekst eruitziet.</summary>
    public bool ToontVoorbeeld { get; private set; }

    public Leesuitslag Raad => Leestoets.Kijk(Hulpblad.Regels(Invoer.Tekst ?? ""));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Boek = await lezer.Geschiedenis(Gebruiker, Onderwerp, ct);
        (Versie, Invoer.Titel, Invoer.Tekst) = (Boek.Staat.Versie, Boek.Titel, Boek.Tekst);
    }

    /// <summary>Laat zien hoe het wordt, zonder iets te bewaren.</summary>
    public async Task<IActionResult> OnPostVoorbeeldAsync(CancellationToken ct)
    {
        Boek = await lezer.Geschiedenis(Gebruiker, Onderwerp, ct);
        ToontVoorbeeld = true;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Boek = await lezer.Geschiedenis(Gebruiker, Onderwerp, ct);
        if (await Bewaar(() => dienst.Schrijf(Gebruiker, Onderwerp, Invoer.Titel, Invoer.Tekst, Opdracht with { Reden = Invoer.Waarom }, ct)))
        {
            TempData.Meld("De tekst is bewaard. Iedereen leest nu deze versie.");
            return Redirect($"/hulp/{Onderwerp}");
        }

        return OpnieuwMetFouten();
    }
}
