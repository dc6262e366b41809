using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Start;

/// <summary>Mijn werk: wat mij nu nodig heeft.</summary>
public sealed class StartModel(MijnWerk werk, Sessielezer sessies, Verhalenlezer verhalen, Terugblikdienst terugblikken, Conceptenkast kast, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    private const int NieuwsteVerhalen = 3;

    public Werkoverzicht Overzicht { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public IReadOnlyList<BegonnenFormulier> Concepten { get; private set; } = [];

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>Sessies die eraan komen en waar deze gebruiker bij is.</summary>
    public IReadOnlyList<Sessieregel> Sessies { get; private set; } = [];

    /// <summary>De laatste verhalen, voor wie ze mag lezen.</summary>
    public IReadOnlyList<GelezenVerhaal> Verhalen { get; private set; } = [];

    /// <summary>Afgeronde casussen waarop deze gebruiker nog kan terugkijken.</summary>
    public IReadOnlyList<Terugblikregel> Terugblikken { get; private set; } = [];

    /// <summary>Casussen waarvan deze gebruiker is gevraagd eigenaar te worden.</summary>
    public IReadOnlyList<EigenCasus> Gevraagd => [.. Overzicht.Casussen.Where(c => c.Casus.Fase.IsOpen() && Ben(c.Casus.Eigenaar.Voorgesteld))];

    /// <summary>Eigen open acties, wat te laat is voorop en wat geen datum heeft achteraan.</summary>
    public IReadOnlyList<(Actie Actie, EigenCasus Bij)> Acties =>
        [.. Overzicht.Casussen.Where(c => c.Casus.Fase.IsOpen()).SelectMany(c => c.Casus.Acties.Where(a => a.IsOpen && Ben(a.Wie)).Select(a => (a, c)))
            .OrderBy(a => a.a.Voor ?? DateOnly.MaxValue)];

    /// <summary>Casussen waarvan deze gebruiker eigenaar of inbrenger is.</summary>
    public IReadOnlyList<EigenCasus> Eigen => [.. Overzicht.Casussen.Where(c => Ben(c.Casus.Eigenaar.Persoon) || Ben(c.Casus.Melding.Inbrenger.Wie))];

    public IReadOnlyList<EigenCasus> Begeleid => [.. Overzicht.Casussen.Where(c => c.Casus.Fase.IsOpen() && Ben(c.Casus.Contactpersoon))];

    public IReadOnlyList<EigenCasus> DenktMee =>
        [.. Overzicht.Casussen.Where(c => c.Casus.Fase.IsOpen() && c.Casus.Deelnemers.Any(d => Ben(d.Wie))).Except(Eigen).Except(Begeleid)];

    /// <summary>Er is niets dat op deze gebruiker wacht en niets om te volgen.</summary>
    public bool IsLeeg => Overzicht.Casussen.Count == 0 && Overzicht.Wachtend.Count == 0 && Concepten.Count == 0 && Sessies.Count == 0 && Terugblikken.Count == 0;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        Overzicht = await werk.Van(Gebruiker, ct);
        Sessies = await sessies.Komende(Gebruiker, ct);
        Verhalen = Gebruiker.Extern ? [] : await verhalen.Nieuwste(HttpContext.Registerbezoeker(), NieuwsteVerhalen, ct);
        Terugblikken = await terugblikken.Open(Terugblikker.Van(Gebruiker), ct);
        Concepten = [.. (await kast.Lopend(Gebruiker, ct)).Select(c => BegonnenFormulier.Van(c.Formulier, c.BewaardOp))];
    }

    /// <summary>Gooit een concept weg, zonder spoor.</summary>
    public async Task<IActionResult> OnPostWegAsync(string formulier, CancellationToken ct)
    {
        await kast.GooiWeg(Gebruiker, formulier, ct);
        TempData.Meld("Weggegooid.");
        return Redirect("/");
    }

    private bool Ben(Betrokkene? wie) => wie?.Is(Gebruiker.Id) == true;
}
