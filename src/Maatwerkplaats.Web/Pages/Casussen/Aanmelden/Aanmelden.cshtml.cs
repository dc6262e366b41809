using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Aanmelden;

/// <summary>Een casus inbrengen: twee velden volstaan, de rest mag later.</summary>
public sealed class AanmeldenModel(Casusdienst dienst, Conceptenkast kast, Lijstenbron lijsten, Gelijkenlezer lezer, LopendeSolves lopend, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Naam waaronder het concept wordt bewaard; de routekaart legt haar antwoorden erbij.</summary>
    internal const string Formulier = "aanmelden";

    [BindProperty]
    public AanmeldenInvoer Invoer { get; set; } = new();

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>Wanneer het teruggehaalde concept is bewaard.</summary>
    public DateTime? ConceptVan { get; private set; }

    /// <summary>Wie het register mag lezen, ziet ernaast wat er al op lijkt.</summary>
    public bool MetGelijken => PublicatieToegang.MagRegisterLezen(Gebruiker);

    public GelijkeGevallen Gelijken { get; private set; } = GelijkeGevallen.Geen;

    /// <summary>Solves die al lopen voor wat hier staat.</summary>
    public IReadOnlyList<LopendeSolve> Lopend { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ConceptVan = await this.HaalConceptTerug(kast, Gebruiker, Formulier, Invoer, ct);
        await VulAan(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Invoer.Namens &= !Gebruiker.Extern;
        if (Invoer.Namens && string.IsNullOrWhiteSpace(Invoer.NamensNaam))
        {
            ModelState.AddModelError("Invoer.NamensNaam", "Schrijf namens wie je deze casus inbrengt.");
        }

        CasusStaat? casus = null;
        if (ModelState.IsValid && await Probeer(async () => casus = await dienst.MeldAan(Gebruiker, Invoer.AlsAanmelding(), new(HandelingId), ct)))
        {
            await kast.GooiWeg(Gebruiker, Formulier, ct);
            return Binnen(casus!);
        }

        await VulAan(ct);
        return OpnieuwMetFouten();
    }

    /// <summary>Naar wat er nu gebeurt. Wie een casus namens een ander invoerde en er zelf niet bij hoort, leest dat op de startpagina.</summary>
    private RedirectResult Binnen(CasusStaat casus)
    {
        if (CasusToegang.Voor(Gebruiker, casus, Vandaag).Mag(CasusRecht.Volgen))
        {
            return Redirect($"/casussen/{casus.Nummer}/aangemeld");
        }

        Bevestiging = $"Casus {casus.Nummer} is binnen, namens {casus.Melding.Inbrenger.Wie.Naam}. De Maatwerkplaats neemt het daarvandaan over.";
        return Redirect("/");
    }

    /// <summary>Gelijke gevallen zonder script: de bladzijde opnieuw, met alles wat er stond.</summary>
    public async Task<IActionResult> OnPostGelijkenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await VulAan(ct);
        return Page();
    }

    public Task<IActionResult> OnPostBewaarAsync(CancellationToken ct) => this.BewaarConcept(kast, Gebruiker, Formulier, ct);

    /// <summary>Naar de zelftest, zonder te verliezen wat er al staat; ook zonder script.</summary>
    public async Task<IActionResult> OnPostRoutekaartAsync(CancellationToken ct)
    {
        await this.BewaarConcept(kast, Gebruiker, Formulier, ct);
        return Redirect("/routekaart");
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        await kast.GooiWeg(Gebruiker, Formulier, ct);
        return Redirect("/");
    }

    private async Task VulAan(CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        Gelijken = await lezer.BijTekst(Gebruiker, Vergelijkstof.Van(Invoer.Buikpijn, Invoer.Gewenst, Invoer.Titel, Invoer.Wetten), ct);
        Lopend = await lopend.BijTekst(Gebruiker, $"{Invoer.Titel} {Invoer.Buikpijn} {Invoer.Gewenst}", Invoer.Wetten, ct);
    }
}
