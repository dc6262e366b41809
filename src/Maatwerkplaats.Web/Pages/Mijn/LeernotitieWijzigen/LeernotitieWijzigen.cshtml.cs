using Maatwerkplaats.Core.Leerlijn;
using Maatwerkplaats.Web.Pages.Mijn.Leren;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Mijn.LeernotitieWijzigen;

/// <summary>Een eigen notitie wijzigen of weggooien. Die van een ander is er niet.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class LeernotitieWijzigenModel(Leernotities notities) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>De stand waarop het formulier is gebaseerd.</summary>
    [BindProperty]
    public int Slag { get; set; }

    [BindProperty]
    public LerenInvoer Invoer { get; set; } = new();

    public GelezenLeernotitie Notitie { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Notitie = await notities.Lees(Gebruiker, Id, ct);
        (Slag, Invoer.Tekst, Invoer.Bij) = (Notitie.Slag, Notitie.Inhoud.Tekst, Notitie.Inhoud.Bij);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Notitie = await notities.Lees(Gebruiker, Id, ct);
        if (ModelState.IsValid && await Probeer(() => notities.Wijzig(Gebruiker, Id, Slag, Invoer.Tekst, Invoer.Bij, ct)))
        {
            TempData.Meld("Je notitie is bewaard.");
            return Redirect("/mijn/leren#geleerd");
        }

        // Wie daarna nog eens bewaart, heeft gezien wat er in het andere venster stond.
        ModelState.Remove(nameof(Slag));
        Notitie = await notities.Lees(Gebruiker, Id, ct);
        Slag = Notitie.Slag;
        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        await notities.Lees(Gebruiker, Id, ct);
        await notities.GooiWeg(Gebruiker, Id, ct);
        TempData.Meld("Je notitie is weg.");
        return Redirect("/mijn/leren");
    }
}
