using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Casussen.BsnTonen;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Uitvoeren;

/// <summary>Het afhandelingsformulier met het hele BSN, na een reden die in het inzagelog komt.</summary>
public sealed class FormulierMetBsnModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Casusdocumenten documenten)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public BsnTonenInvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await Kies(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Kies(ct);
        Uitvoerbestand? formulier = null;
        return ModelState.IsValid && await Probeer(async () => formulier = await documenten.FormulierMetBsn(Gebruiker, Nummer, Invoer.Reden, ct))
            ? Documentantwoord.Maak(Response, formulier!)
            : OpnieuwMetFouten();
    }

    private async Task Kies(CancellationToken ct)
    {
        await Laad(CasusRecht.BsnTonen, ct);
        _ = Casus.Melding.Client ?? throw new NietGevonden();
    }
}
