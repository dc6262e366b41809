using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Doorgeven;

/// <summary>Aan de eigen Maatwerkplaats doorgeven wat er is geleerd; met een vraag staat het antwoord er al.</summary>
public sealed class DoorgevenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : IntervisiePagina(lezer, dienst, log, klok), IDeeltekst
{
    [BindProperty]
    public DeeltekstInvoer Invoer { get; set; } = new();

    public IReadOnlyList<string> Twijfels { get; private set; } = [];

    public async Task OnGetAsync(Guid? vraag, CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer.Tekst = Groep.Vragen.FirstOrDefault(v => v.Id == vraag)?.Antwoord;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Twijfels = Invoer.Twijfels();
        return Verwerk(Invoer, Twijfels, o => Dienst.GeefDoor(Gebruiker, Nummer, Invoer.Tekst, o, ct), "Doorgegeven. Je collega's krijgen bericht.", "/intervisie#geleerd", ct);
    }
}
