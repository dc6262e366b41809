using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De weging op één blad, om mee te nemen naar een sessie.</summary>
public sealed class AfdrukkenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private readonly Inzagelog _log = log;

    public Weging Weging => Casus.Weging;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Lezen, ct);
        await _log.Leg(Gebruiker, InzageSoort.Afgedrukt, Casus.Id, "de weging");
    }
}
