using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.ToestemmingIntrekken;

/// <summary>De cliënt trekt de toestemming in: één knop, en wie op die grond meedeed kan er meteen niet meer bij.</summary>
public sealed class ToestemmingIntrekkenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty(SupportsGet = true)]
    public Guid Toestemming { get; set; }

    public Toestemming Gekozen { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        Gekozen = Casus.Toestemmingen.FirstOrDefault(t => t.Id == Toestemming) ?? throw new NietGevonden();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        if (!await Doe(CasusRecht.MensenErbijHalen, c => c.TrekToestemmingIn(Toestemming), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De toestemming is ingetrokken. Niemand van deze organisatie kan nog bij de casus.");
        return NaarCasus("#toestemming");
    }
}
