using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Register.Uitvoer.Bewaren;
using Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Register.Evalueren;

/// <summary>Een evaluatieset vragen; een landelijk coördinator beslist hier over aanvragen van anderen.</summary>
[Authorize(Policy = Beleid.Evaluatie)]
public sealed class EvaluerenModel(Evaluatieaanvragen aanvragen) : MaatwerkPagina
{
    [BindProperty]
    public EvaluerenInvoer Invoer { get; set; } = new();

    [BindProperty]
    public BeslisInvoer Besluit { get; set; } = new();

    public IReadOnlyList<Uitvoeropdracht> TeBeslissen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => TeBeslissen = await aanvragen.TeBeslissen(Gebruiker, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !await Probeer(() => aanvragen.Vraag(Gebruiker, new(Invoer.Doel ?? "", Invoer.MetTeksten, Invoer.Van, Invoer.Tot), ct)))
        {
            TeBeslissen = await aanvragen.TeBeslissen(Gebruiker, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Je aanvraag ligt bij de landelijk coördinatoren. Je krijgt bericht.");
        return Redirect("/bestanden");
    }

    public async Task<IActionResult> OnPostBeslisAsync(CancellationToken ct)
    {
        Invoernaam = nameof(Besluit);
        if (!ModelState.IsValid || !await Probeer(() => aanvragen.Beslis(Gebruiker, Besluit.Id, Besluit.Akkoord, Besluit.Reden, ct)))
        {
            TeBeslissen = await aanvragen.TeBeslissen(Gebruiker, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(Besluit.Akkoord ? "De set wordt gemaakt." : "De aanvraag is afgewezen.");
        return Redirect("/register/evaluatie");
    }
}

/// <summary>Wat er in de set moet, en waarvoor.</summary>
public sealed class EvaluerenInvoer
{
    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Doel { get; set; }

    public bool MetTeksten { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }
}

/// <summary>Het besluit over een aanvraag.</summary>
public sealed class BeslisInvoer
{
    public Guid Id { get; set; }

    public bool Akkoord { get; set; }

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
