using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.TermijnenInstellen;

/// <summary>Hoe lang een stap mag duren, en wanneer iemand te veel op zich heeft.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class TermijnenInstellenModel(Inrichtingdienst dienst, Inrichtinglezer lezer) : BeheerPagina
{
    [BindProperty]
    public TermijnenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Termijn, ct);
        var (termijnen, werklast) = await lezer.Termijnen(Gebruiker, ct);
        Invoer = new() { Triage = termijnen.Triage, Behandeling = termijnen.Behandeling, Werklast = werklast };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Bewaar(() => dienst.ZetTermijnen(Gebruiker, new(Invoer.Triage!.Value, Invoer.Behandeling!.Value), Invoer.Werklast!.Value, Opdracht, ct)))
        {
            TempData.Meld("De termijnen zijn opgeslagen.");
            return Redirect("/beheer/termijnen");
        }

        return OpnieuwMetFouten();
    }
}
