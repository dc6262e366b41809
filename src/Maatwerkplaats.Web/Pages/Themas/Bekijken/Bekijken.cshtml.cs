using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Solves;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Themas.Bekijken;

/// <summary>Eén thema: wat het is, wat erbij hoort, hoe vaak het speelt en wat er te doen is.</summary>
[Authorize(Policy = Beleid.Signalen)]
public sealed class BekijkenModel(Themalezer lezer, Themadienst dienst, Signaallijst signalen, Solvelezer solves, Solveverbanden verbanden, Solvedienst solvedienst, Lijstenbron bron, Inzagelog log)
    : ThemaPagina(lezer, dienst)
{
    /// <summary>Zoveel signalen staan er op de bladzijde; de nieuwste.</summary>
    public const int MeesteSignalen = 50;

    private readonly Themalezer _lezer = lezer;

    public IReadOnlyList<Signaalregel> Signalen { get; private set; } = [];

    public IReadOnlyList<Signaalregel> Tegenvoorbeelden { get; private set; } = [];

    public IReadOnlyList<Themastap> Geschiedenis { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    public bool MagOrdenen => SignaalToegang.Mag(Gebruiker, Signaalrecht.Ordenen);

    /// <summary>De solves waar dit thema onder ligt, en waar het onder kan.</summary>
    public Solvekeuze Solves { get; private set; } = null!;

    /// <summary>Waar de signalen van de stijging vandaan komen, de meeste eerst.</summary>
    public IReadOnlyList<(string Waar, int Aantal)> Plaatsen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        await LaadErbij(ct);
        await log.Leg(Gebruiker, InzageSoort.SignaalBekeken, Thema.Id, "thema");
    }

    public async Task<IActionResult> OnPostErafAsync(Guid signaal, bool tegenvoorbeeld, CancellationToken ct)
    {
        ModelState.Clear();
        return await Doe(o => Dienst.Doe(Gebruiker, Nummer, new(o.HandelingId), t => t.HaalEraf(signaal, tegenvoorbeeld), ct), "Het signaal hoort niet meer bij dit thema.", ct);
    }

    public async Task<IActionResult> OnPostWeerOpAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await Doe(o => Dienst.Doe(Gebruiker, Nummer, new(o.HandelingId), t => t.PakWeerOp(), ct), "Het thema is weer open.", ct);
    }

    public async Task<IActionResult> OnPostBijSolveAsync(string? solve, CancellationToken ct)
    {
        ModelState.Clear();
        return await Doe(
            async o =>
            {
                await solvedienst.Koppel(Gebruiker, SolveRegels.KiesEenSolve.EisTekst(solve), new(Koppelsoort.Thema, Nummer), new(o.HandelingId), ct);
                return Nummer;
            },
            "Dit thema ligt nu onder de solve. Wie er iets voor meldde, hoort dat.", ct);
    }

    protected override async Task LaadErbij(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        // De signalen van een thema dat opging, horen nu bij het andere.
        Signalen = Thema.Stand == Themastand.Opgegaan ? await signalen.Van(Gebruiker, [.. Thema.Signalen.Take(MeesteSignalen)], ct) : await signalen.VanThema(Gebruiker, Nummer, MeesteSignalen, ct);
        Tegenvoorbeelden = await signalen.Van(Gebruiker, Thema.Tegenvoorbeelden, ct);
        Geschiedenis = await _lezer.Geschiedenis(Gebruiker, Thema.Id, ct);
        Solves = await Solvekeuze.Maak(solves, Gebruiker, "dit thema", $"/themas/{Nummer}?handler=BijSolve", $"/solves/aandragen?thema={Nummer}", await verbanden.BijThema(Gebruiker, Nummer, ct), ct);
        if (Gelezen.Stijging is { } stijging)
        {
            var begin = Gelezen.Weken[stijging.Sinds].Begin;
            Plaatsen = [.. (await signalen.Herkomst(Gebruiker, Nummer, begin, ct)).GroupBy(h => h.Werkplaats.Length > 0 ? Lijsten.Label(h.Werkplaats) : h.Plaats.Length > 0 ? h.Plaats : "Onbekend", h => h.Aantal)
                .Select(g => (g.Key, g.Sum())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.CurrentCulture)];
        }
    }
}
