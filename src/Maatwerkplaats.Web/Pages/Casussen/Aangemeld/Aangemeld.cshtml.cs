using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Casussen.Aangemeld;

/// <summary>De bevestiging: wat er nu gebeurt, wie er belt, en wat er niet gebeurt.</summary>
public sealed class AangemeldModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    public async Task OnGetAsync(CancellationToken ct) => await Laad(CasusRecht.Volgen, ct);
}
