using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Noteren;

/// <summary>Een notitie schrijven. Wie hem mag lezen, kiest de schrijver; veranderen kan daarna niet meer.</summary>
public sealed class NoterenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public NoterenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await Laad(CasusRecht.Bijdragen, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(CasusRecht.Bijdragen, c => c.Noteer(Invoer.Tekst, Invoer.Voor), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Je notitie staat erbij.");
        return NaarCasus("#notities");
    }
}
