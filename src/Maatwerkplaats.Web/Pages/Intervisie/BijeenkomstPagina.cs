using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie;

/// <summary>Een bladzijde over één bijeenkomst van een groep.</summary>
public abstract class BijeenkomstPagina(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : IntervisiePagina(lezer, dienst, log, klok)
{
    /// <summary>Volgnummer van de bijeenkomst, uit het adres.</summary>
    [BindProperty(SupportsGet = true, Name = "bijeenkomst")]
    public int Volgnummer { get; set; }

    public Zitting Bijeenkomst { get; private set; } = null!;

    public string Bijeenkomstadres => $"{Adres}/bijeenkomsten/{Volgnummer}";

    protected override async Task Laad(CancellationToken ct)
    {
        await base.Laad(ct);
        Bijeenkomst = Groep.Bijeenkomst(Volgnummer) ?? throw new NietGevonden();
    }
}
