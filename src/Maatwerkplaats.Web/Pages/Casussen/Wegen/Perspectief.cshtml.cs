using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Wegen vanuit één perspectief. Wie intussen een ander perspectief weegt, zit hier niet in de weg.</summary>
public sealed class PerspectiefModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast)
    : CasusFormulier<PerspectiefInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    /// <summary>Naam van het perspectief in het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Perspectief { get; set; } = "";

    public Perspectief Welk => Perspectiefadres.Lees(Perspectief);

    protected override CasusRecht Recht => CasusRecht.Wegen;

    protected override string Plek => $"wegen/{Welk.ToString().ToLowerInvariant()}";

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var welk = Welk;
        return Verwerk(
            casus => casus.Weeg(welk, Invoer.AlsBlik(), Invoer.Scores.Gekozen()),
            $"{welk.Label()} is gewogen.",
            "wegen",
            ct);
    }

    protected override void VulVooraf()
    {
        if (Casus.Weging.Blikken.TryGetValue(Welk, out var blik))
        {
            Invoer.NeemOver(blik);
        }

        Invoer.Scores = Casus.Weging.Alternatieven.ToDictionary(a => a.Id, a => Casus.Weging.ScoreVan(a.Id, Welk));
    }

    protected override void VulAan()
    {
        foreach (var weg in Casus.Weging.Alternatieven)
        {
            Invoer.Scores.TryAdd(weg.Id, null);
        }
    }
}
