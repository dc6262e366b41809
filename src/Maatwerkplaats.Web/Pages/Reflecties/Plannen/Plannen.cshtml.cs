using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Web.Pages.Solvetafels;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Plannen;

/// <summary>Een reflectiegesprek plannen over afgeronde casussen die je begeleidt.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class PlannenModel(Reflectiedienst dienst) : MaatwerkPagina
{
    [BindProperty]
    public PlannenInvoer Invoer { get; set; } = new();

    [BindProperty]
    public MomentInvoer Moment { get; set; } = new();

    public void OnGet(string? casus) => Invoer.Casussen = casus;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Moment.Eis(ModelState, nameof(Moment));
        var nummer = "";
        if (!ModelState.IsValid || !await Probeer(async () => nummer = await dienst.Plan(Gebruiker, Invoer.Soort!.Value, Invoer.Nummers, Moment.AlsMoment(), Moment.Plek, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het gesprek is gepland. Nodig nu uit wie erbij hoort.");
        return Redirect($"/reflecties/{nummer}/uitnodigen");
    }
}

/// <summary>Wat voor gesprek, waarover.</summary>
public sealed class PlannenInvoer
{
    [Required(ErrorMessage = "Kies wat voor gesprek het wordt.")]
    public Reflectiesoort? Soort { get; set; } = Reflectiesoort.Betrokkenen;

    [StringLength(500, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Casussen { get; set; }

    public IReadOnlyList<string> Nummers => [.. (Casussen ?? "").Split([',', ' ', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => n.ToUpperInvariant()).Distinct()];
}
