using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Oefenen.Weggooien;

/// <summary>Een oefening weggooien, of uit de groep van een ander gaan.</summary>
public sealed class WeggooienModel(Oefenlezer lezer, Oefendienst dienst, Inzagelog log) : OefenPagina(lezer, log)
{
    public async Task OnGetAsync(CancellationToken ct) => await Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await dienst.GooiWeg(Gebruiker, Id, Opdracht, ct);
        TempData.Meld("Weggegooid.");
        return Redirect("/oefenen");
    }
}
