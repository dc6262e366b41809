using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Tafels;
using Maatwerkplaats.Web.Tafels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Gast.Aanschuiven;

/// <summary>Als gast meedoen aan de maatwerksessie, zolang de toestemming van de cliënt geldt.</summary>
[AllowAnonymous]
public sealed class AanschuivenModel(Tafellezer lezer, Tafeldienst dienst, Blaadjeskast kast, Lijstenbron lijsten, Tafeltoegang toegang, Inzagelog log)
    : TafelPagina(lezer, dienst, kast, lijsten)
{
    public override string Adres => "/gast/tafel";

    protected override Task<Tafelplek?> Zoek(CancellationToken ct) => toegang.Gast(HttpContext, ct);

    protected override Task Log(CancellationToken ct) =>
        log.Leg(Plek.Wie.Organisatie, null, Plek.Wie.Wie.Naam, InzageSoort.Bekeken, Plek.Onderwerp.Id);

    protected override IActionResult Geweigerd() => Redirect("/gast");
}
