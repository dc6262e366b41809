using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Inbrengen;

/// <summary>Een knelpunt inbrengen: zelf geschreven, of voorgesteld vanuit een solve of thema met alles wat daar al staat.</summary>
public sealed class InbrengenModel(Rondelezer lezer, Rondedienst dienst, Knelpuntvoorstel voorstel, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina, IKnelpuntvelden
{
    [BindProperty(SupportsGet = true)]
    public int Jaar { get; set; }

    /// <summary>Nummer van de solve waar dit uit komt.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Solve { get; set; }

    /// <summary>Nummer van het thema waar dit uit komt.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Thema { get; set; }

    [BindProperty]
    public KnelpuntInvoer Invoer { get; set; } = new();

    public Inbrengruimte Ruimte { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public IReadOnlyList<string> Twijfels { get; private set; } = [];

    public Knelpuntbron? Bron => Solve is not null ? new(Agendasoort.Solve, Solve) : Thema is not null ? new(Agendasoort.Thema, Thema) : null;

    public string Terug => Solve is not null ? $"/solves/{Solve}" : Thema is not null ? $"/themas/{Thema}" : KnelpuntToegang.Mag(Gebruiker, Knelpuntrecht.Leiden) ? $"/knelpunten/{Jaar}" : "/knelpunten/mijn";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (Solve is not null)
        {
            Invoer = KnelpuntInvoer.Van(await voorstel.UitSolve(Gebruiker, Solve, ct));
        }
        else if (Thema is not null)
        {
            Invoer = KnelpuntInvoer.Van(await voorstel.UitThema(Gebruiker, Thema, ct));
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        await EisBron(ct);
        Twijfels = ModelState.IsValid ? Invoer.Twijfels() : [];
        if (Twijfels.Count > 0)
        {
            return Page();
        }

        if (!ModelState.IsValid || !await Probeer(() => dienst.BrengIn(Gebruiker, Jaar, Invoer.AlsTekst(), Lijsten.Label(Gebruiker.Onderdeel), Bron, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Dank je wel, je inbreng is bij SBK. Je hoort wat ermee gebeurt.");
        return Redirect(KnelpuntToegang.Mag(Gebruiker, Knelpuntrecht.Leiden) ? $"/knelpunten/{Jaar}#inbreng" : "/knelpunten/mijn");
    }

    private async Task Laad(CancellationToken ct)
    {
        Ruimte = await lezer.Inbrengen(Gebruiker, Jaar, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
    }

    /// <summary>Wie een solve of thema noemt, moet het zelf mogen zien.</summary>
    private async Task EisBron(CancellationToken ct)
    {
        if (Solve is not null)
        {
            await voorstel.UitSolve(Gebruiker, Solve, ct);
        }
        else if (Thema is not null)
        {
            await voorstel.UitThema(Gebruiker, Thema, ct);
        }
    }
}
