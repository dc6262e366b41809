using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De weging in één oogopslag: de perspectiefcirkel, de wegen naast elkaar en wat nu het handigst is.</summary>
public sealed class WegenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, Gelijkenlezer gelijken, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public WegenInvoer Invoer { get; set; } = new();

    public Weging Weging => Casus.Weging;

    /// <summary>De gebruiker mag wegen en de casus is in behandeling.</summary>
    public bool MagWegen => Inzicht.Mag(CasusRecht.Wegen) && Casus.Fase.IsInBehandeling();

    /// <summary>Het eerste perspectief dat nog niet is gewogen, of waar een score mist.</summary>
    public Perspectief? Volgende => Enum.GetValues<Perspectief>()
        .Where(p => !Weging.IsGewogen(p) || Weging.AndereWegen.Any(a => Weging.ScoreVan(a.Id, p) is null))
        .Cast<Perspectief?>().FirstOrDefault();

    /// <summary>De gepubliceerde casussen die hier het meest op lijken.</summary>
    public GelijkeGevallen Gelijken { get; private set; } = GelijkeGevallen.Geen;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Lezen, ct);
        Gelijken = await gelijken.BijCasus(Gebruiker, Casus, ct);
        // Wat er mogelijk moet worden, is bij het aanmelden al gezegd.
        Invoer.Omschrijving = Weging.AndereWegen.Any() ? null : Kort(Casus.Melding.Gewenst);
    }

    public Task<IActionResult> OnPostErbijAsync(CancellationToken ct) =>
        VoegToe(casus => casus.BedenkAlternatief(Invoer.Omschrijving), "De weg staat in de weging.", ct);

    /// <param name="weg">Sleutel van de weg die eruit moet.</param>
    public Task<IActionResult> OnPostErafAsync(Guid weg, CancellationToken ct) =>
        VoegToe(casus => casus.SchrapAlternatief(weg), "De weg is uit de weging gehaald. In de geschiedenis blijft hij te lezen.", ct);

    /// <summary>Wat je toevoegt of weghaalt, botst niet met wat een ander deed; daarom gaat er geen versie mee.</summary>
    private async Task<IActionResult> VoegToe(Action<Casus> daad, string bevestiging, CancellationToken ct)
    {
        if (ModelState.IsValid && await Probeer(() => Dienst.Doe(Gebruiker, Nummer, CasusRecht.Wegen, new(HandelingId), daad, ct)))
        {
            TempData.Meld(bevestiging);
            return NaarCasus("wegen#wegen");
        }

        await Laad(CasusRecht.Lezen, ct);
        Gelijken = await gelijken.BijCasus(Gebruiker, Casus, ct);
        return OpnieuwMetFouten();
    }

    private static string Kort(string tekst) => tekst.Length <= 500 ? tekst : tekst[..500];
}
