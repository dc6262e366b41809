using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.DocumentVerwijderen;

/// <summary>Een document weghalen, met een reden. De inhoud verdwijnt; dat het er was, blijft in de geschiedenis.</summary>
public sealed class DocumentVerwijderenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Documentkluis kluis)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public DocumentVerwijderenInvoer Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Document Document { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => await Kies(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Kies(ct);
        if (!ModelState.IsValid || !await Probeer(() => kluis.Verwijder(Gebruiker, Nummer, Id, Invoer.Reden, IsLeesbaar, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het document is verwijderd.");
        return NaarCasus("#documenten");
    }

    private async Task Kies(CancellationToken ct)
    {
        await Laad(CasusRecht.Bijdragen, ct);
        Document = Casus.Documenten.FirstOrDefault(d => d.Id == Id && IsLeesbaar(d)) ?? throw new NietGevonden();
    }

    private bool IsLeesbaar(Document document) => Inzicht.MagLezen(document.Voor) || document.Door.Is(Gebruiker.Id);
}
