using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.StandaardtekstSchrijven;

/// <summary>Een standaardtekst schrijven, wijzigen of weghalen.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class StandaardtekstSchrijvenModel(Inrichtingdienst dienst, Inrichtinglezer lezer) : BeheerPagina
{
    private const string Nieuw = "nieuw";

    /// <summary>Sleutel van de tekst, of "nieuw".</summary>
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    [BindProperty]
    public StandaardtekstInvoer Invoer { get; set; } = new();

    public bool IsNieuw => Sleutel == Nieuw;

    public IReadOnlyList<SelectListItem> Fasen { get; } =
        [.. Enum.GetValues<Fase>().Where(f => f != Fase.Ingetrokken).Select(f => new SelectListItem(f.Label(null), f.ToString()))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (!IsNieuw)
        {
            var tekst = await Lees(ct);
            Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Standaardtekst, ct);
            Invoer = new() { Naam = tekst.Naam, Tekst = tekst.Tekst, Fase = tekst.Fase, Uitkomst = tekst.Uitkomst };
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = IsNieuw ? Guid.Empty : (await Lees(ct)).Id;
        if (await Bewaar(() => IsNieuw
                ? dienst.VoegStandaardtekstToe(Gebruiker, Invoer.AlsGegevens(), Toevoeging, ct)
                : dienst.WijzigStandaardtekst(Gebruiker, id, Invoer.AlsGegevens(), Opdracht, ct)))
        {
            TempData.Meld("De tekst is opgeslagen.");
            return Redirect("/beheer/standaardteksten");
        }

        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        await dienst.HaalStandaardtekstWeg(Gebruiker, (await Lees(ct)).Id, Toevoeging, ct);
        TempData.Meld("De tekst is weggehaald.");
        return Redirect("/beheer/standaardteksten");
    }

    private async Task<Standaardtekst> Lees(CancellationToken ct) =>
        Guid.TryParse(Sleutel, out var id) && (await lezer.Standaardteksten(Gebruiker, ct)).FirstOrDefault(t => t.Id == id) is { } tekst
            ? tekst
            : throw new NietGevonden();
}
