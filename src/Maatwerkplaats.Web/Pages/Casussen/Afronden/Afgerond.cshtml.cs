using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Afronden;

/// <summary>De bevestiging na het afronden: wie bericht kreeg en wat er nu nog gebeurt.</summary>
public sealed class AfgerondModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    public string Bericht => Afrondbericht.Tekst(Nummer, Casus.Besluit?.Oordeel, Casus.Afronding!);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Lezen, ct);
        return Casus.Afronding is null ? NaarCasus() : Page();
    }
}
