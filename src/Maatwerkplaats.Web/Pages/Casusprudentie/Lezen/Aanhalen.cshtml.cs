using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Lezen;

/// <summary>Het vaste adres van een kenmerk: verwijst naar de bladzijde waar de casus nu te lezen is (303, zoals een URI-strategie vraagt).</summary>
public sealed class AanhalenModel : MaatwerkPagina
{
    public IActionResult OnGet(string organisatie, int jaar, int volgnummer)
    {
        if (!string.Equals(organisatie, Gebruiker.Organisatie, StringComparison.OrdinalIgnoreCase))
        {
            throw new NietGevonden();
        }

        Response.Headers.Location = $"/casusprudentie/{jaar}/{volgnummer}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
