using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.ContactTonen;

/// <summary>Naam en bereikbaarheid van wie zonder account inbracht, na een reden die in het inzagelog komt.</summary>
public sealed class ContactTonenModel(Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private readonly Inzagelog _log = log;

    [BindProperty]
    public ContactTonenInvoer Invoer { get; set; } = new();

    /// <summary>De gegevens; leeg zolang er geen reden is gegeven.</summary>
    public Contactgegevens? Contact { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => LaadMetContact(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadMetContact(ct);
        if (!ModelState.IsValid || !await Probeer(() => _log.Leg(Gebruiker, InzageSoort.ContactGetoond, Casus.Id, Inzagereden.ZonderBsn(Invoer.Reden!))))
        {
            return OpnieuwMetFouten();
        }

        Contact = Dienst.ContactVan(Casus);
        return Page();
    }

    /// <exception cref="NietGevonden">Als de inbrenger een account heeft: dan is er niets te tonen.</exception>
    private async Task LaadMetContact(CancellationToken ct)
    {
        await Laad(CasusRecht.LezenWerkplaats, ct);
        if (Casus.Melding.Inbrenger.Contact is null)
        {
            throw new NietGevonden();
        }
    }
}
