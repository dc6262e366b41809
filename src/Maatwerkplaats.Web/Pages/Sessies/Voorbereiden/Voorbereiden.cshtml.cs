using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Sessies.Voorbereiden;

/// <summary>De inbrenger zet klaar wat die in de sessie vertelt. Wat de casus al zegt, staat ernaast en wordt niet gevraagd.</summary>
public sealed class VoorbereidenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Sessielezer sessies, Conceptenkast kast)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    /// <summary>Nummer van de sessie, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Sessie { get; set; } = "";

    [BindProperty]
    public VoorbereidenInvoer Invoer { get; set; } = new();

    /// <summary>Wanneer het teruggehaalde concept is bewaard.</summary>
    public DateTime? ConceptVan { get; private set; }

    public IReadOnlyList<Document> Documenten => [.. Casus.Documenten.Where(d => Inzicht.MagLezen(d.Voor) || d.Door.Is(Gebruiker.Id))];

    private string Formulier => $"{Nummer}/sessie-voorbereiden/{Sessie}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Bijdragen, ct);
        await EisOpDeAgenda(ct);
        if (Casus.Voorbereiding is { } al)
        {
            Invoer = new() { Verhaal = al.Verhaal, WilClient = al.WilClient, WieNodig = al.WieNodig, Onduidelijk = al.Onduidelijk };
        }

        ConceptVan = await this.HaalConceptTerug(kast, Gebruiker, Formulier, Invoer, ct);
    }

    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        await EisOpDeAgenda(ct);
        return await this.BewaarConcept(kast, Gebruiker, Formulier, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        await EisOpDeAgenda(ct);
        if (!await Doe(CasusRecht.Bijdragen, c => c.BereidSessieVoor(Invoer.Verhaal, Invoer.WilClient, Invoer.WieNodig, Invoer.Onduidelijk), ct))
        {
            return OpnieuwMetFouten();
        }

        await kast.GooiWeg(Gebruiker, Formulier, ct);
        TempData.Meld("Klaargezet. Wie de casus mag lezen, ziet het bij de agenda.");
        return Redirect($"/sessies/{Sessie}");
    }

    private async Task EisOpDeAgenda(CancellationToken ct)
    {
        if (!(await sessies.Lees(Gebruiker, Sessie, SessieRecht.Zien, ct)).Inzicht.Casussen.Contains(Nummer))
        {
            throw new NietGevonden();
        }
    }
}
