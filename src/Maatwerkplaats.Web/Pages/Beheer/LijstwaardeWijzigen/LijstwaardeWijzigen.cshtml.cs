using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Pages.Beheer.LijstBijhouden;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.LijstwaardeWijzigen;

/// <summary>Een keuze in een lijst veranderen, of laten stoppen.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class LijstwaardeWijzigenModel(Inrichtingdienst dienst, Lijstenbron bron) : BeheerPagina
{
    /// <summary>Naam van de lijst, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Lijst { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public LijstwaardeInvoer Invoer { get; set; } = new();

    public Lijstwaarde Waarde { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Lijst, ct);
        Invoer = new() { Label = Waarde.Label, Groep = Waarde.Groep, Uitleg = Waarde.Uitleg, Bron = Waarde.Bron, Volgorde = Waarde.Volgorde, GeldigTot = Waarde.GeldigTot };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (await Bewaar(() => dienst.WijzigLijstwaarde(Gebruiker, Waarde.Lijst, Waarde.Code, Invoer.AlsGegevens(), Opdracht, ct)))
        {
            TempData.Meld($"{Invoer.Label?.Trim()} is opgeslagen.");
            return Redirect($"/beheer/lijsten/{Lijst}");
        }

        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        var soort = Lijstadres.Lees(Lijst);
        Waarde = (await bron.Lees(Gebruiker.Organisatie, ct)).Waarden.FirstOrDefault(w => w.Lijst == soort && w.Code == Code) ?? throw new NietGevonden();
    }
}
