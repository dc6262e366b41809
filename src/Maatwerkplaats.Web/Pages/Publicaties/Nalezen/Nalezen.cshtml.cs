using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Publicaties.Nalezen;

/// <summary>Als tweede lezer nagaan of niemand te herkennen is.</summary>
public sealed class NalezenModel(Publicatiedienst dienst) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public NalezenInvoer Invoer { get; set; } = new();

    public Meeleesstuk Stuk { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Stuk = await dienst.LeesMee(Gebruiker, Id, ct);

    /// <summary>Het beeld bij een verhaal: ook daarop mag niemand te herkennen zijn.</summary>
    public async Task<IActionResult> OnGetBeeldAsync(CancellationToken ct) => Beeldantwoord.Maak(Response, await dienst.BeeldOmMeeTeLezen(Gebruiker, Id, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !await Probeer(() => dienst.RondMeelezenAf(Gebruiker, Id, Invoer.Akkoord, Invoer.Reden, new(HandelingId), ct)))
        {
            Stuk = await dienst.LeesMee(Gebruiker, Id, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(Invoer.Akkoord ? "Dank je wel. De tekst kan worden gepubliceerd." : "De tekst is teruggegeven.");
        return Redirect("/casusprudentie/meelezen");
    }
}

/// <summary>Het oordeel van de tweede lezer.</summary>
public sealed class NalezenInvoer
{
    public bool Akkoord { get; set; }

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Reden { get; set; }
}
