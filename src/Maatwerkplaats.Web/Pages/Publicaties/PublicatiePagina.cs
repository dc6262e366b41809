using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Publicaties;

/// <summary>Een bladzijde over de publicatie van één casus, als casusprudentie of als verhaal: laden, mag het, en bij het bekijken een regel in het inzagelog.</summary>
public abstract class PublicatiePagina(Publicatiedienst dienst, Inzagelog log) : MaatwerkPagina
{
    /// <summary>Nummer van de casus, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    public Publicatiewerk Werk { get; private set; } = null!;

    /// <summary>Wat er van de casus wordt gemaakt.</summary>
    public virtual Publicatiesoort Publicatiesoort => Publicatiesoort.Casusprudentie;

    /// <summary>Adres van de bladzijde waar de tekst wordt nagelopen.</summary>
    public string Adres => Publicatiesoort.Adres(Nummer);

    protected Publicatiedienst Dienst { get; } = dienst;

    protected async Task Bekijk(CancellationToken ct)
    {
        await Laad(ct);
        await log.Leg(Gebruiker, InzageSoort.Bekeken, Werk.Casus.Id);
    }

    protected virtual async Task Laad(CancellationToken ct) => Werk = await Dienst.Lees(Gebruiker, Nummer, Publicatiesoort, ct);

    /// <summary>Doet iets en laat bij een gebroken regel de melding achter.</summary>
    protected async Task<bool> Doe(Func<Opdracht, Task> werk, CancellationToken ct)
    {
        if (ModelState.IsValid && await Probeer(() => werk(new(HandelingId))))
        {
            return true;
        }

        await Laad(ct);
        return false;
    }

    protected RedirectResult NaarWerk(string plek = "") => Redirect(Adres + plek);
}
