using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Register.Uitvoeren;

/// <summary>Met welke kolommen en in welke vorm iemand het register wil.</summary>
public sealed class UitvoerenInvoer
{
    public List<Registerkolom> Kolommen { get; set; } = [];

    public Bestandsvorm Vorm { get; set; }

    /// <summary>De kolommen om uit te kiezen, bij elkaar gezet zoals het formulier ze vraagt.</summary>
    public static IReadOnlyList<SelectListItem> Keuzes()
    {
        var groepen = new Dictionary<string, SelectListGroup>();
        return
        [
            .. Registerkolommen.Alle.GroupBy(Groep).SelectMany(g => g).Select(k => new SelectListItem(k.Label(), k.ToString())
            {
                Group = groepen.TryGetValue(Groep(k), out var groep) ? groep : groepen[Groep(k)] = new() { Name = Groep(k) },
            }),
        ];
    }

    private static string Groep(Registerkolom kolom) => kolom switch
    {
        Registerkolom.Streefdatum or Registerkolom.Doorlooptijd or Registerkolom.Spoed or Registerkolom.Triage or Registerkolom.Doorverwijsplek => "De casus",
        <= Registerkolom.Status => "De casus",
        <= Registerkolom.Eigenaar => "Wie erbij horen",
        <= Registerkolom.Regels => "Het probleem",
        <= Registerkolom.Beginselen => "De behandeling en de weging",
        _ => "Besluit en uitkomst",
    };
}
