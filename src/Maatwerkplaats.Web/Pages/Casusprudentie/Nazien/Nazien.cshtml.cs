using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Nazien;

/// <summary>Eén gepubliceerde casus nakijken: de vraag beantwoorden, of beoordelen wat de hercontrole vond.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class NazienModel(Nazienlezer lezer, Publicatiedienst dienst, Inzagelog log) : MaatwerkPagina
{
    [BindProperty]
    public NazienInvoer Invoer { get; set; } = new();

    [BindProperty]
    public VondstInvoer Vondst { get; set; } = new();

    public Nazienwerk Werk { get; private set; } = null!;

    public async Task OnGetAsync(int jaar, int volgnummer, CancellationToken ct)
    {
        Werk = await lezer.Werk(Gebruiker, jaar, volgnummer, ct);
        await log.Leg(Gebruiker, InzageSoort.CasusprudentieGelezen, Werk.Uitspraak.Id);
        Invoer.Vraag = Werk.Nazicht.OpenVraag?.Id ?? Guid.Empty;
    }

    public async Task<IActionResult> OnPostAsync(int jaar, int volgnummer, CancellationToken ct)
    {
        if (Invoer.Antwoord is null)
        {
            ModelState.AddModelError("Invoer.Antwoord", "Kies een antwoord.");
        }

        return await Verwerk(() => dienst.BeantwoordActueel(Gebruiker, jaar, volgnummer, Invoer.Vraag, Invoer.Antwoord!.Value, Invoer.Toelichting, new(HandelingId), ct), "Het antwoord is vastgelegd.", jaar, volgnummer, ct);
    }

    public async Task<IActionResult> OnPostVondstAsync(int jaar, int volgnummer, CancellationToken ct)
    {
        Invoernaam = "Vondst";
        if (Vondst.Intrekken is null)
        {
            ModelState.AddModelError("Vondst.Intrekken", "Kies wat het is.");
        }

        return await Verwerk(
            () => dienst.BeoordeelVondst(Gebruiker, jaar, volgnummer, Vondst.Intrekken!.Value, Vondst.Reden, new(HandelingId), ct),
            Vondst.Intrekken == true ? "De casus is uit het register." : "Vastgelegd: geen persoonsgegeven.", jaar, volgnummer, ct);
    }

    private async Task<IActionResult> Verwerk(Func<Task> daad, string bevestiging, int jaar, int volgnummer, CancellationToken ct)
    {
        if (ModelState.IsValid && await Probeer(daad))
        {
            TempData.Meld(bevestiging);
            return Redirect("/casusprudentie/nazien");
        }

        Werk = await lezer.Werk(Gebruiker, jaar, volgnummer, ct);
        return OpnieuwMetFouten();
    }
}
