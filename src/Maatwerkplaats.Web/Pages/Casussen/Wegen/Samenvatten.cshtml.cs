using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De weging als geheel: de afweging, wat de doorslag gaf, de beginselen en het doenvermogen.</summary>
public sealed class SamenvattenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast)
    : CasusFormulier<SamenvattenInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    public static IReadOnlyList<SelectListItem> Beginselen { get; } =
        [.. Enum.GetValues<Beginsel>().Select(b => new KeuzeMetUitleg(b.Label(), b.ToString(), b.Uitleg()))];

    protected override CasusRecht Recht => CasusRecht.Wegen;

    protected override string Plek => "wegen/samenvatten";

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Verwerk(
        casus => casus.VatWegingSamen(
            Invoer.Doorslaggevend, Invoer.Beginselen, Invoer.BeginselenToelichting, Invoer.Doenvermogen, Invoer.Afweging, casus.Staat.Weging.Kort),
        "De afweging is opgeslagen.",
        "wegen",
        ct);

    protected override void VulVooraf()
    {
        var weging = Casus.Weging;
        Invoer.Afweging = weging.Afweging ?? Casus.Melding.EersteWeging;
        Invoer.Doorslaggevend = weging.Doorslaggevend;
        Invoer.Beginselen = [.. weging.Beginselen];
        Invoer.BeginselenToelichting = weging.BeginselenToelichting;
        Invoer.Doenvermogen = weging.Doenvermogen;
    }
}
