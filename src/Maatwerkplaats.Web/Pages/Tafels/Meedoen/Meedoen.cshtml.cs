using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tafels;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Tafels.Meedoen;

/// <summary>Meedoen aan de maatwerksessie over een casus.</summary>
[Authorize]
public class MeedoenModel(Tafellezer lezer, Tafeldienst dienst, Blaadjeskast kast, Lijstenbron lijsten, Tafeltoegang toegang, Inzagelog log)
    : TafelPagina(lezer, dienst, kast, lijsten)
{
    /// <summary>Nummer van de casus, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    public override string Adres => $"/casussen/{Nummer}/tafel";

    /// <summary>Dekt de tafel.</summary>
    public async Task<IActionResult> OnPostDekAsync(CancellationToken ct)
    {
        await Dienst.Dek(HttpContext.Gebruiker(), Nummer, new(HandelingId), ct);
        return Redirect(Adres);
    }

    protected override async Task<Tafelplek?> Zoek(CancellationToken ct) => await toegang.Collega(HttpContext, Nummer, ct);

    protected override Task Log(CancellationToken ct) => log.Leg(HttpContext.Gebruiker(), InzageSoort.Bekeken, Plek.Onderwerp.Id);
}
