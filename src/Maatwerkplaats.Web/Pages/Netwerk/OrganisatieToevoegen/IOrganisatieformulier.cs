using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Netwerk.OrganisatieToevoegen;

/// <summary>Een bladzijde met de velden van een andere organisatie.</summary>
public interface IOrganisatieformulier
{
    OrganisatieInvoer Invoer { get; }

    IReadOnlyList<SelectListItem> Soorten { get; }
}
