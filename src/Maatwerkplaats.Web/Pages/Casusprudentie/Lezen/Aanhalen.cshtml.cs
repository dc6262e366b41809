using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Lezen;

/// <summary>Het vaste adres van een kenmerk: verwijst naar de bladzijde waar de casus nu te lezen is (303, zoals een URI-strategie vraagt).</summary>
public sealed class AanhalenModel(RegisterToegang toegang) : RegisterPagina
{
    public async Task<IActionResult> OnGetAsync(string organisatie, int jaar, int volgnummer, CancellationToken ct)
    {
        await toegang.Eis(Bezoeker, ct);
        if (!string.Equals(organisatie, Bezoeker.Organisatie, StringComparison.OrdinalIgnoreCase))
        {
            throw new NietGevonden();
        }

        Response.Headers.Location = $"/casusprudentie/{jaar}/{volgnummer}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
