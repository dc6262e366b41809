using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.CasusprudentieOpenen;

/// <summary>Zoeken en lezen in de casusprudentie openzetten voor wie niet inlogt, of weer sluiten.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class CasusprudentieOpenenModel(Inrichtingdienst dienst, RegisterToegang toegang) : BeheerPagina
{
    [BindProperty]
    public OpenbaarInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Register, ct);
        Invoer = new() { Openbaar = await toegang.IsOpenbaar(Gebruiker.Organisatie, ct) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Bewaar(() => dienst.ZetOpenbaar(Gebruiker, Invoer.Openbaar, Opdracht, ct)))
        {
            TempData.Meld(Invoer.Openbaar ? "De casusprudentie is nu openbaar." : "De casusprudentie is nu alleen voor collega's.");
            return Redirect("/beheer/casusprudentie");
        }

        return OpnieuwMetFouten();
    }
}

/// <summary>Of de casusprudentie openbaar is, zoals ingevuld.</summary>
public sealed class OpenbaarInvoer
{
    public bool Openbaar { get; set; }
}
