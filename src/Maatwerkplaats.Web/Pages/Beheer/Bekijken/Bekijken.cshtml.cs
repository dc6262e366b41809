using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Beheer.Bekijken;

/// <summary>De ingang van Beheer: alleen wat deze gebruiker mag veranderen.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class BekijkenModel : MaatwerkPagina
{
    public bool Mag(InrichtingSoort soort) => InrichtingToegang.Voor(Gebruiker).Contains(soort);

    public void OnGet()
    {
    }
}
