using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Maakt keuzes voor een formulier uit lijsten en vaste keuzes.</summary>
public static class Keuzelijsten
{
    /// <summary>De geldige waarden van een lijst, elk met zijn uitleg.</summary>
    public static IReadOnlyList<SelectListItem> Opties(this Lijsten lijsten, Lijst lijst, DateOnly dag) =>
        [.. lijsten.Keuzes(lijst, dag).Select(w => new KeuzeMetUitleg(w.Label, w.Code, w.Uitleg))];

    /// <summary>De geldige waarden van een lijst onder de kop van hun groep, zoals bij onderwerpen.</summary>
    public static IReadOnlyList<SelectListItem> GegroepeerdeOpties(this Lijsten lijsten, Lijst lijst, DateOnly dag)
    {
        var groepen = new Dictionary<string, SelectListGroup>();
        return
        [
            .. lijsten.Keuzes(lijst, dag).Select(w => new SelectListItem(w.Label, w.Code)
            {
                Group = w.Groep.Length == 0 ? null : groepen.GetValueOrDefault(w.Groep) ?? (groepen[w.Groep] = new() { Name = w.Groep }),
            }),
        ];
    }

    /// <summary>De Maatwerkplaatsen die er nu zijn, de landelijke voorop.</summary>
    public static IReadOnlyList<SelectListItem> WerkplaatsOpties(this Lijsten lijsten, DateOnly dag) =>
        [.. lijsten.Werkplaatsen.Where(w => w.GeldigVan <= dag && (w.GeldigTot is null || dag <= w.GeldigTot))
            .OrderBy(w => w.Soort).ThenBy(w => w.Naam, StringComparer.CurrentCulture).Select(w => new SelectListItem(w.Naam, w.Code))];

    /// <summary>Alle waarden van een vaste keuze, met hun schermtekst.</summary>
    public static IReadOnlyList<SelectListItem> Opties<T>(Func<T, bool>? welke = null)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(w => welke?.Invoke(w) ?? true).Select(w => new SelectListItem(w.Label(), w.ToString()))];
}
