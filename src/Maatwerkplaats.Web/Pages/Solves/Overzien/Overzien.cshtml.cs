using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solves.Overzien;

/// <summary>Alle solves van de organisatie: wat aandacht vraagt voorop. Tegelijk de werkagenda van de signalenmonitor.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class OverzienModel(Solvelezer lezer, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public string? Tekst { get; set; }

    [BindProperty(SupportsGet = true)]
    public Solvestand? Stand { get; set; }

    [BindProperty(SupportsGet = true)]
    public Solvesoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Wet { get; set; }

    [BindProperty(SupportsGet = true)]
    public Vermeldplek? Bekend { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mijn { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Aandacht { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool OokGesloten { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public Solvelijst Lijst { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public bool MagAandragen => SolveToegang.Mag(Gebruiker, null, SolveRecht.Aandragen);

    public IEnumerable<SelectListItem> Wetten => Lijsten.Opties(Core.Inrichting.Lijst.Wet, Vandaag);

    public bool HeeftFilter => !string.IsNullOrWhiteSpace(Tekst) || Stand is not null || Soort is not null || !string.IsNullOrEmpty(Wet) || Bekend is not null || Mijn || Aandacht || OokGesloten;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Lijst = await lezer.Lijst(
            Gebruiker, new() { Tekst = Tekst, Stand = Stand, Soort = Soort, Wet = Wet, Bekend = Bekend, Mijn = Mijn, Aandacht = Aandacht, OokGesloten = OokGesloten }, Pagina, ct);
    }
}
