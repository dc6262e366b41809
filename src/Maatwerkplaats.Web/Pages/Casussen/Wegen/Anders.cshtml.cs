using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Een ander oordeel vastleggen. Geen overeenstemming is ook een uitkomst.</summary>
public sealed class AndersModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast)
    : CasusFormulier<AndersInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    protected override CasusRecht Recht => CasusRecht.Wegen;

    protected override string Plek => "wegen/anders";

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Verwerk(casus => casus.LegAnderOordeelVast(Invoer.Wie, Invoer.Reden), "Het andere oordeel staat bij de weging.", "wegen#anders", ct);

    protected override void VulVooraf() => Invoer.Wie = Gebruiker.AlsBetrokkene().ToString();
}
