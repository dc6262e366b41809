using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Pages.Beheer.WerkplaatsBeginnen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.WerkplaatsWijzigen;

/// <summary>Een Maatwerkplaats veranderen, of laten stoppen.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class WerkplaatsWijzigenModel(Inrichtingdienst dienst, Inrichtinglezer lezer) : BeheerPagina
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public WerkplaatsInvoer Invoer { get; set; } = new();

    public WerkplaatsInLijst Rij { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Werkplaats, ct);
        var plaats = Rij.Werkplaats;
        Invoer = new() { Naam = plaats.Naam, Soort = plaats.Soort, Telefoon = plaats.Telefoon, Email = plaats.Email, GeldigTot = plaats.GeldigTot };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        var gegevens = Invoer.AlsGegevens() with { Soort = Rij.Werkplaats.Soort == WerkplaatsSoort.Landelijk ? WerkplaatsSoort.Landelijk : Invoer.Soort };
        if (await Bewaar(() => dienst.WijzigWerkplaats(Gebruiker, Rij.Werkplaats.Code, gegevens, Opdracht, ct)))
        {
            TempData.Meld($"Maatwerkplaats {Invoer.Naam?.Trim()} is opgeslagen.");
            return Redirect("/beheer/werkplaatsen");
        }

        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct) =>
        Rij = (await lezer.Werkplaatsen(Gebruiker, ct)).FirstOrDefault(w => w.Werkplaats.Code == Code) ?? throw new NietGevonden();
}
