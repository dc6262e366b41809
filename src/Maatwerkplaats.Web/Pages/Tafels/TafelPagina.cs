using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Web.Tafels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Tafels;

/// <summary>
/// De tafel van een maatwerksessie. Elk formulier werkt zonder script en stuurt dan door naar de tafel; met script komt
/// alleen het nieuwe beeld terug.
/// </summary>
public abstract class TafelPagina(Tafellezer lezer, Tafeldienst dienst, Blaadjeskast kast, Lijstenbron lijsten) : PageModel
{
    private const string Deelweergave = "/Pages/Tafels/_Tafel.cshtml";

    [BindProperty]
    public Guid HandelingId { get; set; }

    [BindProperty]
    public Tafelinvoer Invoer { get; set; } = new();

    /// <summary>Leeg zolang er geen tafel is gedekt.</summary>
    public Tafelbeeld? Beeld { get; private set; }

    public Tafelplek Plek { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    /// <summary>Waarom iets niet kon; leeg als het kon.</summary>
    public string? Fout { get; private set; }

    /// <summary>De tafel gaat over een solve, en niet over een casus.</summary>
    public bool IsSolve => Plek.Onderwerp.Soort == Tafelsoort.Solve;

    /// <summary>Adres van deze tafel.</summary>
    public abstract string Adres { get; }

    /// <summary>Voor op de muur: alleen kijken, groot, en niets van één deelnemer.</summary>
    public virtual bool Muur => false;

    protected Tafeldienst Dienst { get; } = dienst;

    /// <summary>Wie dit vraagt, als die hier mag zijn.</summary>
    protected abstract Task<Tafelplek?> Zoek(CancellationToken ct);

    /// <summary>Legt vast dat iemand de tafel opende.</summary>
    protected abstract Task Log(CancellationToken ct);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Laad(ct))
        {
            return Geweigerd();
        }

        await Log(ct);
        return Page();
    }

    /// <summary>Alleen de tafel, om te verversen.</summary>
    public async Task<IActionResult> OnGetDeelAsync(CancellationToken ct) => await Laad(ct) && Beeld is not null ? Partial(Deelweergave, this) : Geweigerd();

    public Task<IActionResult> OnPostSchuifAanAsync(CancellationToken ct) => Doe(t => t.SchuifAan(Plek.Wie), ct);

    public Task<IActionResult> OnPostZetErbijAsync(CancellationToken ct) => Doe(
        t =>
        {
            if (InDeZaal.FirstOrDefault(z => z.Sleutel.ToString() == Invoer.Mens) is { } mens)
            {
                t.ZetAanTafel(Plek.Wie, mens);
            }
        },
        ct);

    public Task<IActionResult> OnPostBeginAsync(CancellationToken ct) => Doe(t => t.Begin(Plek.Wie, Invoer.ZonderInbrenger), ct);

    public Task<IActionResult> OnPostGaNaarAsync(CancellationToken ct) => Doe(t => t.GaNaar(Plek.Wie, Invoer.Onderdeel), ct);

    public Task<IActionResult> OnPostTijdAsync(CancellationToken ct) => Doe(t => t.GeefTijd(Plek.Wie, Invoer.Minuten), ct);

    public Task<IActionResult> OnPostOnthulAsync(CancellationToken ct) =>
        Doe((wie, tafel) => Dienst.Onthul(wie, tafel, HandelingId, Invoer.Perspectief ?? Perspectief.Juridisch, ct), ct);

    public Task<IActionResult> OnPostOnthulScoresAsync(CancellationToken ct) => Doe((wie, tafel) => Dienst.OnthulScores(wie, tafel, HandelingId, ct), ct);

    public Task<IActionResult> OnPostDraagAsync(CancellationToken ct) =>
        Doe(t => t.Draag(Plek.Wie, Invoer.Soort, Invoer.Perspectief, Invoer.Tekst, Invoer.Op, Invoer.Namens), ct);

    public Task<IActionResult> OnPostDeelAlsnogAsync(CancellationToken ct) =>
        Doe((wie, tafel) => Dienst.DeelAlsnog(wie, tafel, HandelingId, Invoer.Perspectief ?? Perspectief.Juridisch, ct), ct);

    public Task<IActionResult> OnPostGroepeerAsync(CancellationToken ct) => Doe(t => t.Groepeer(Plek.Wie, Invoer.Bijdrage ?? Guid.Empty, Invoer.Groep), ct);

    public Task<IActionResult> OnPostWegAsync(CancellationToken ct) =>
        Doe((wie, tafel) => Dienst.LegWegOpTafel(wie, tafel, HandelingId, Invoer.Tekst, Invoer.Bijdrage, ct), ct);

    public Task<IActionResult> OnPostAndersAsync(CancellationToken ct) => Doe(t => t.ZieAnders(Plek.Wie, Invoer.Reden), ct);

    public Task<IActionResult> OnPostSpreekAfAsync(CancellationToken ct) =>
        Doe((wie, tafel) => Dienst.SpreekAf(wie, tafel, HandelingId, Invoer.Wat, Invoer.Wie, Invoer.Voor, ct), ct);

    public Task<IActionResult> OnPostNeemOverAsync(CancellationToken ct) => Doe(t => t.NeemOver(Plek.Wie), ct);

    public Task<IActionResult> OnPostNotulistAsync(CancellationToken ct) => Doe(t => t.WijsNotulist(Plek.Wie, Invoer.Wie ?? Guid.Empty), ct);

    public Task<IActionResult> OnPostSluitAsync(CancellationToken ct) =>
        Doe((wie, tafel) => Dienst.Sluit(wie, tafel, HandelingId, Invoer.Terugkijken, IsSolve ? Invoer.Uitkomst() : null, ct), ct);

    /// <summary>Zegt of het verslag klopt.</summary>
    public Task<IActionResult> OnPostOordeelAsync(CancellationToken ct) => Doe(t => t.BeoordeelVerslag(Plek.Wie, Invoer.Tekst), ct);

    /// <summary>Bewaart een blaadje; met script terwijl er wordt getypt.</summary>
    public async Task<IActionResult> OnPostBlaadjeAsync(CancellationToken ct)
    {
        var antwoord = await Doe((wie, tafel) => kast.Bewaar(wie, tafel, Invoer.Vak, Invoer.Tekst, Invoer.Stemmen(), Invoer.Venster, Invoer.Beurt, ct), ct);
        return MetScript && Fout is null ? new NoContentResult() : antwoord;
    }

    /// <summary>Mensen van de casus of solve die nog niet aan tafel zitten, om in de zaal erbij te zetten.</summary>
    public IReadOnlyList<Zitplaats> InDeZaal => [.. Plek.Onderwerp.Mensen.Where(z => Beeld?.Tafel.Zit(z.Sleutel) is null)];

    protected bool MetScript => Request.Headers["X-Requested-With"] == "fetch";

    /// <summary>Laadt de tafel, voor wie hier mag zijn.</summary>
    protected async Task<bool> Laad(CancellationToken ct)
    {
        if (await Zoek(ct) is not { } plek)
        {
            return false;
        }

        Plek = plek;
        Lijsten = await lijsten.Lees(plek.Wie.Organisatie, ct);
        Beeld = plek.Tafel is { } tafel ? await lezer.Lees(plek.Wie, plek.Onderwerp, tafel, ct: ct) : null;
        return true;
    }

    protected virtual IActionResult Geweigerd() => NotFound();

    private Task<IActionResult> Doe(Action<Tafel> daad, CancellationToken ct) => Doe((wie, tafel) => Dienst.Doe(wie, tafel, HandelingId, daad, ct), ct);

    private async Task<IActionResult> Doe(Func<Tafelaar, Guid, Task> daad, CancellationToken ct)
    {
        if (!await Laad(ct) || Plek.Tafel is not { } tafel)
        {
            return Geweigerd();
        }

        try
        {
            await daad(Plek.Wie, tafel.Id);
        }
        catch (RegelOvertreden fout)
        {
            Fout = fout.Message;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return MetScript ? Content(fout.Message, "text/plain; charset=utf-8") : Page();
        }

        if (!MetScript)
        {
            return Redirect(Adres);
        }

        await Laad(ct);
        return Partial(Deelweergave, this);
    }
}
