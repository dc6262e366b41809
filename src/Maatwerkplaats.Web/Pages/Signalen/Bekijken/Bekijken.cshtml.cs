using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Solves;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Signalen.Bekijken;

/// <summary>Eén signaal: wat het zegt, waar het op lijkt en wat ermee gebeurt.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class BekijkenModel(
    Signaallijst lijst, Signaaldienst dienst, Signaalgelijken gelijken, Themalezer themas, Themadienst themadienst, Solvelezer solves,
    Solveverbanden verbanden, Solvedienst solvedienst, Lijstenbron bron, Inzagelog log)
    : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Signaalregel Signaal { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    /// <summary>Signalen die erop lijken, het meest gelijkende eerst.</summary>
    public IReadOnlyList<Gelijkend> Gelijken { get; private set; } = [];

    /// <summary>De signalen die erop lijken, zoals deze lezer ze mag zien.</summary>
    public IReadOnlyDictionary<Guid, Signaalregel> Leesbaar { get; private set; } = new Dictionary<Guid, Signaalregel>();

    /// <summary>De namen van het thema van dit signaal en van wat erop lijkt, op nummer.</summary>
    public IReadOnlyDictionary<string, string> Themanamen { get; private set; } = new Dictionary<string, string>();

    /// <summary>Thema's waar dit signaal misschien bij hoort: waar wat erop lijkt, al bij hoort.</summary>
    public IEnumerable<(string Nummer, string Naam, int Aantal)> MisschienBij => Signaal.Thema is not null || Signaal.DubbelVan is not null ? [] :
        Gelijken.Where(g => g.Thema is not null && Themanamen.ContainsKey(g.Thema)).GroupBy(g => g.Thema!).OrderByDescending(g => g.Count()).Select(g => (g.Key, Themanamen[g.Key], g.Count()));

    public IReadOnlyList<Signaalstap> Geschiedenis { get; private set; } = [];

    /// <summary>De solves waar dit signaal onder ligt, en waar het onder kan.</summary>
    public Solvekeuze Solves { get; private set; } = null!;

    public bool MagOverzien => SignaalToegang.Mag(Gebruiker, Signaalrecht.Overzien);

    public bool MagOrdenen => SignaalToegang.Mag(Gebruiker, Signaalrecht.Ordenen);

    public bool VanMij => Signaal.Inhoud.Melder == Gebruiker.Id;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        await log.Leg(Gebruiker, InzageSoort.SignaalBekeken, Id);
    }

    public async Task<IActionResult> OnPostSamenvoegenAsync(Guid met, CancellationToken ct) =>
        await Doe(() => dienst.VoegSamen(Gebruiker, Id, met, new(HandelingId), ct), "Dit signaal telt nu bij het andere.", ct);

    public async Task<IActionResult> OnPostLosmakenAsync(CancellationToken ct) =>
        await Doe(() => dienst.MaakLos(Gebruiker, Id, new(HandelingId), ct), "Dit signaal staat weer op zichzelf.", ct);

    public async Task<IActionResult> OnPostBijThemaAsync(string thema, CancellationToken ct) =>
        await Doe(() => themadienst.Doe(Gebruiker, thema, new(HandelingId), t => t.VoegToe([Id]), ct), "Dit signaal hoort nu bij het thema.", ct);

    public async Task<IActionResult> OnPostBijSolveAsync(string? solve, CancellationToken ct) => await Doe(
        () => solvedienst.Koppel(Gebruiker, SolveRegels.KiesEenSolve.EisTekst(solve), new(Koppelsoort.Signaal, $"{Id}"), new(HandelingId), ct), "Dit signaal ligt nu onder de solve. Wie het gaf, hoort dat.", ct);

    private async Task<IActionResult> Doe(Func<Task> daad, string bevestiging, CancellationToken ct)
    {
        // Eerst of het er voor deze gebruiker is: wie het niet mag zien, leest niet dat het bestaat.
        await lijst.Een(Gebruiker, Id, ct);
        ModelState.Clear();
        if (!await Probeer(daad))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect($"/signalen/{Id}");
    }

    private async Task Laad(CancellationToken ct)
    {
        Signaal = await lijst.Een(Gebruiker, Id, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Gelijken = Signaal.Inhoud.UitCasus ? [] : await gelijken.Zoek(Gebruiker.Organisatie, $"{Signaal.Inhoud.Tekst}\n{Signaal.Inhoud.VoorWie}\n{Signaal.Inhoud.Gevolg}", Id, ct: ct);
        Leesbaar = (await lijst.Van(Gebruiker, [.. Gelijken.Select(g => g.Id)], ct)).ToDictionary(s => s.Id);
        Themanamen = await themas.Namen(Gebruiker, [.. Gelijken.Select(g => g.Thema).Append(Signaal.Thema).OfType<string>()], ct);
        Solves = await Solvekeuze.Maak(solves, Gebruiker, "dit signaal", $"/signalen/{Id}?handler=BijSolve", $"/solves/aandragen?signaal={Id}", await verbanden.BijSignaal(Gebruiker, Id, ct), ct);
        Geschiedenis = MagOverzien ? await lijst.Geschiedenis(Gebruiker, Id, ct) : [];
    }
}
