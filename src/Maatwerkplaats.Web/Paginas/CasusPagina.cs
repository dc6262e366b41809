using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een bladzijde over één casus: laden, mag het, en bij het bekijken een regel in het inzagelog.</summary>
public abstract class CasusPagina(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok) : VersiePagina
{
    /// <summary>Nummer van de casus, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    public CasusStaat Casus { get; private set; } = null!;

    public Inzicht Inzicht { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    protected Casusdienst Dienst { get; } = dienst;

    /// <summary>Laadt de casus om te lezen en legt vast dat dat gebeurde.</summary>
    /// <param name="recht">Het recht dat nodig is; leeg als elk recht op deze casus volstaat.</param>
    protected async Task Bekijk(CasusRecht? recht, CancellationToken ct)
    {
        await Laad(recht, ct);
        await log.Leg(Gebruiker, InzageSoort.Bekeken, Casus.Id);
        Versie = Casus.Versie;
    }

    /// <summary>Laadt de casus bij een formulier dat terugkomt.</summary>
    protected async Task Laad(CasusRecht? recht, CancellationToken ct)
    {
        (Casus, Inzicht) = await lezer.Lees(Gebruiker, Nummer, recht, ct);
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
    }

    /// <summary>
    /// Doet iets met de casus en laat bij een gebroken regel of botsing de meldingen achter. Na een botsing staat
    /// <see cref="VersiePagina.Versie"/> op de nieuwe stand: nog eens opslaan is dan een bewuste keuze.
    /// </summary>
    protected async Task<bool> Doe(CasusRecht recht, Action<Casus> daad, CancellationToken ct)
    {
        var gelukt = await Bewaar(() => Dienst.Doe(Gebruiker, Nummer, recht, Opdracht, daad, ct));
        if (!gelukt)
        {
            await Laad(recht, ct);
        }

        return gelukt;
    }

    /// <summary>Het adres van de casus, of van een bladzijde eronder.</summary>
    protected RedirectResult NaarCasus(string plek = "") => Redirect($"/casussen/{Nummer}{(plek.StartsWith('#') ? plek : plek.Length > 0 ? "/" + plek : "")}");
}
