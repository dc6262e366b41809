using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Oefenen;

/// <summary>Een bladzijde van één oefening, voor wie erin weegt. Een ander krijgt hetzelfde antwoord als bij een oefening die niet bestaat.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public abstract class OefenPagina(Oefenlezer lezer, Inzagelog log) : MaatwerkPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Oefenbeeld Beeld { get; private set; } = null!;

    public string Adres => $"/oefenen/{Id}";

    protected Opdracht Opdracht => new(HandelingId);

    protected async Task Laad(CancellationToken ct) => Beeld = await lezer.Lees(Gebruiker, Id, ct);

    /// <summary>Legt vast dat iemand casusprudentie las. Dat het om oefenen ging, staat er niet bij: dat gaat niemand aan.</summary>
    protected async Task Log()
    {
        if (Beeld is { UitspraakId: { } uitspraak, Opgave.IsTeLezen: true })
        {
            await log.Leg(Gebruiker, InzageSoort.CasusprudentieGelezen, uitspraak);
        }
    }
}
