using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Blad;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De weging op één blad, om mee te nemen naar een sessie.</summary>
public sealed class AfdrukkenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private readonly Inzagelog _log = log;

    public Weging Weging => Casus.Weging;

    public Weegblad Blad { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Lezen, ct);
        Blad = Weegblad.Van(Casus, Lijsten);
        await _log.Leg(Gebruiker, InzageSoort.Afgedrukt, Casus.Id, "de weging");
    }
}
