using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.ErafHalen;

/// <summary>Iemand van de casus halen. Vanaf dat moment kan die persoon er niet meer bij.</summary>
public sealed class ErafHalenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Gastnaam gastnaam)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty(SupportsGet = true)]
    public Guid Deelnemer { get; set; }

    public string Naam { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        var deelnemer = Casus.Deelnemers.FirstOrDefault(d => d.Id == Deelnemer) ?? throw new NietGevonden();
        Naam = gastnaam.OpUitnodiging(deelnemer.Wie, deelnemer.Naam);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Doe(CasusRecht.MensenErbijHalen, c => c.HaalEraf(Deelnemer), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De deelnemer is van de casus gehaald.");
        return NaarCasus("#mensen");
    }
}
