using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Beheer.PersoonToevoegen;

/// <summary>Een bladzijde waarop de gegevens van een persoon staan; toevoegen en wijzigen delen zo hun velden.</summary>
public interface IPersoonsformulier
{
    PersoonInvoer Invoer { get; }

    IReadOnlyList<SelectListItem> Onderdelen { get; }
}
