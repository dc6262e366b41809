using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Hulp.VersiesBekijken;

/// <summary>Alle versies van een hulptekst: wie wat veranderde, twee versies vergelijken, en teruggaan.</summary>
[Authorize(Policy = Beleid.Hulpteksten)]
public sealed class VersiesBekijkenModel(Hulptekstlezer lezer, Hulptekstdienst dienst) : VersiePagina
{
    /// <summary>Code van de hulptekst.</summary>
    [BindProperty(SupportsGet = true)]
    public string Onderwerp { get; set; } = "";

    /// <summary>De versie om naar te kijken; leeg als er niets te vergelijken is gekozen.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Kijk { get; set; }

    /// <summary>Waarmee die wordt vergeleken; leeg: met wat nu geldt.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Met { get; set; }

    public Hulptekstboek Boek { get; private set; } = null!;

    /// <summary>De gekozen versie, van oud naar nieuw naast de andere; leeg als er niets is gekozen.</summary>
    public Versievergelijking? Vergelijking { get; private set; }

    /// <summary>Wat er anders is tussen de eigen tekst en wat nieuw is meegeleverd.</summary>
    public IReadOnlyList<Verschilregel> Aanbod => Tekstverschil.Vergelijk(Boek.Tekst, Boek.Meegeleverd.Tekst);

    public Task OnGetAsync(CancellationToken ct) => Lees(ct);

    public Task<IActionResult> OnPostTerugAsync(int nummer, CancellationToken ct) =>
        Doe(() => dienst.GaTerug(Gebruiker, Onderwerp, nummer, Opdracht, ct), $"De tekst van versie {nummer} geldt weer.", ct);

    public Task<IActionResult> OnPostNeemOverAsync(CancellationToken ct) =>
        Doe(() => dienst.NeemMeegeleverdeOver(Gebruiker, Onderwerp, Opdracht, ct), "De meegeleverde tekst geldt nu.", ct);

    public Task<IActionResult> OnPostHoudAsync(CancellationToken ct) =>
        Doe(() => dienst.HoudEigenTekst(Gebruiker, Onderwerp, Opdracht, ct), "Jullie eigen tekst blijft gelden.", ct);

    private async Task<IActionResult> Doe(Func<Task> daad, string bevestiging, CancellationToken ct)
    {
        Invoernaam = "";
        if (await Bewaar(daad))
        {
            TempData.Meld(bevestiging);
            return Redirect($"/hulp/{Onderwerp}/versies");
        }

        var versie = Versie;
        await Lees(ct);
        Versie = versie;
        return OpnieuwMetFouten();
    }

    private async Task Lees(CancellationToken ct)
    {
        Boek = await lezer.Geschiedenis(Gebruiker, Onderwerp, ct);
        Versie = Boek.Staat.Versie;
        if (Kijk is { } gekozen)
        {
            var oud = Zoek(gekozen);
            var nieuw = Met is { } ander ? Zoek(ander) : null;
            Vergelijking = new(
                oud, nieuw is null ? "wat nu geldt" : $"versie {nieuw.Nummer}",
                nieuw?.Titel ?? Boek.Titel, Tekstverschil.Vergelijk(oud.Tekst, nieuw?.Tekst ?? Boek.Tekst));
        }
    }

    private Hulpversie Zoek(int nummer) => Boek.Staat.Versies.FirstOrDefault(v => v.Nummer == nummer) ?? throw new NietGevonden();
}

/// <summary>Twee versies van een hulptekst naast elkaar.</summary>
/// <param name="Ander">Hoe de andere heet in een zin.</param>
/// <param name="AndereTitel">Titel van de andere.</param>
public sealed record Versievergelijking(Hulpversie Oud, string Ander, string AndereTitel, IReadOnlyList<Verschilregel> Regels);
