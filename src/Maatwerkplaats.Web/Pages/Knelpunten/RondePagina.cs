using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten;

/// <summary>Een bladzijde over één ronde voor de knelpuntenbrief: laden, mag het, en bij het bekijken een regel in het inzagelog.</summary>
public abstract class RondePagina(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : VersiePagina
{
    /// <summary>Jaar van de brief, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public int Jaar { get; set; }

    public GelezenRonde Gelezen { get; private set; } = null!;

    public Rondestaat Ronde => Gelezen.Ronde;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    protected Rondedienst Dienst { get; } = dienst;

    /// <summary>Laadt de ronde om te lezen en legt vast dat dat gebeurde.</summary>
    protected async Task Bekijk(CancellationToken ct)
    {
        await Laad(ct);
        await log.Leg(Gebruiker, InzageSoort.BriefBekeken, Ronde.Id);
        Versie = Ronde.Versie;
    }

    protected async Task Laad(CancellationToken ct)
    {
        Gelezen = await lezer.Lees(Gebruiker, Jaar, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
    }

    /// <summary>Doet wat het formulier vraagt en gaat verder; lukt het niet, dan komt het formulier terug met alles wat was getypt.</summary>
    /// <param name="naar">Waarheen daarna, vanaf de ronde.</param>
    protected Task<IActionResult> Verwerk(Action<Ronde> daad, string bevestiging, string naar, CancellationToken ct) =>
        Verwerk(() => Dienst.Doe(Gebruiker, Jaar, Opdracht, daad, ct), bevestiging, naar, ct);

    protected async Task<IActionResult> Verwerk(Func<Task> werk, string bevestiging, string naar, CancellationToken ct)
    {
        KnelpuntToegang.Eis(Gebruiker, Knelpuntrecht.Leiden);
        if (!await Bewaar(werk))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect($"/knelpunten/{Jaar}{naar}");
    }
}
