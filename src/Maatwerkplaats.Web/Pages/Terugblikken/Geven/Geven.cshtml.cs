using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Terugblikken.Geven;

/// <summary>Terugkijken op een afgeronde casus, voor wie een account heeft. Alleen voor wie de vraag kreeg; nooit verplicht.</summary>
public sealed class GevenModel(Terugblikdienst dienst, Berichtenbak berichten) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public TerugblikInvoer Invoer { get; set; } = new();

    public Terugblikregel Vraag { get; private set; } = null!;

    /// <summary>Wie niet bij de organisatie werkt, kan een casus niet zonder Maatwerkplaats oplossen.</summary>
    public bool MetZelf => !Gebruiker.Extern;

    private Terugblikker Wie => Terugblikker.Van(Gebruiker);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Vraag = await dienst.Lees(Wie, Id, ct);
        await berichten.MarkeerBij(Gebruiker, $"/terugblik/{Id}", ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Vraag = await dienst.Lees(Wie, Id, ct);
        if (ModelState.IsValid && await Probeer(() => dienst.Geef(Wie, Id, Invoer.AlsTerugblik() with { Zelf = MetZelf ? Invoer.Zelf : null }, ct)))
        {
            TempData.Meld("Dank je wel. Je antwoord telt mee, zonder dat iemand ziet dat het van jou is.");
            return Redirect("/");
        }

        return OpnieuwMetFouten();
    }

    public async Task<IActionResult> OnPostSlaOverAsync(CancellationToken ct)
    {
        await dienst.SlaOver(Wie, Id, ct);
        TempData.Meld("Goed. Je krijgt deze vraag niet nog een keer.");
        return Redirect("/");
    }
}
