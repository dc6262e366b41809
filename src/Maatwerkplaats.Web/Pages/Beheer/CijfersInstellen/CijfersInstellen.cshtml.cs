using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.CijfersInstellen;

/// <summary>Vanaf welk aantal casussen een aantal te zien is voor wie alleen cijfers ziet.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class CijfersInstellenModel(Inrichtingdienst dienst, Inrichtinglezer lezer) : BeheerPagina
{
    [BindProperty]
    public CijfersInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Termijn, ct);
        Invoer = new() { Minimum = await lezer.KleinsteCel(Gebruiker, ct) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Bewaar(() => dienst.ZetKleinsteCel(Gebruiker, Invoer.Minimum!.Value, Opdracht, ct)))
        {
            TempData.Meld("Het kleinste aantal is opgeslagen. Het geldt meteen.");
            return Redirect("/beheer/cijfers");
        }

        return OpnieuwMetFouten();
    }
}

/// <summary>Het kleinste aantal in casussen, zoals ingevuld.</summary>
public sealed class CijfersInvoer
{
    [Required(ErrorMessage = "Schrijf een aantal casussen.")]
    public int? Minimum { get; set; }
}
