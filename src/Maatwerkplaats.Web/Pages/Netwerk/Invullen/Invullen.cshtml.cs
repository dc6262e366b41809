using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Netwerk.Invullen;

/// <summary>De eigen plek op de netwerkkaart. Staat uit tot iemand hem zelf aanzet; onderdeel en plaats zijn al bekend.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class InvullenModel(Netwerkdienst dienst, Inrichtinglezer mensen, Lijstenbron bron, TimeProvider klok) : BeheerPagina
{
    [BindProperty]
    public InvullenInvoer Invoer { get; set; } = new();

    public EigenPlek Plek { get; private set; } = null!;

    public Persoon Persoon { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public static IReadOnlyList<SelectListItem> Meedenkopties =>
    [
        new KeuzeMetUitleg("Ja, vraag me gerust", InvullenInvoer.Ja, "Een collega kan je voorstellen bij een casus. Je mag altijd nee zeggen."),
        new KeuzeMetUitleg("Liever niet", InvullenInvoer.Nee, "Je bent wel te vinden voor een vraag, maar wordt bij een casus niet voorgesteld."),
    ];

    public static IReadOnlyList<SelectListItem> Dagopties => [.. Enum.GetValues<Werkdag>().Select(d => new SelectListItem(d.ToString(), d.ToString()))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        (Versie, Invoer) = (Plek.Versie, InvullenInvoer.Van(Plek.Gegevens));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Bewaar(() => dienst.Bewaar(Gebruiker, Invoer.AlsGegevens(), Opdracht, ct)))
        {
            TempData.Meld(Invoer.Vindbaar ? "Je kaartje is opgeslagen. Collega's kunnen je vinden." : "Opgeslagen. Je bent niet te vinden.");
            return Redirect("/netwerk/mijn");
        }

        await Laad(ct);
        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct)
    {
        Plek = await dienst.Lees(Gebruiker, ct);
        Persoon = await mensen.Persoon(Gebruiker, Gebruiker.Id, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
    }
}
