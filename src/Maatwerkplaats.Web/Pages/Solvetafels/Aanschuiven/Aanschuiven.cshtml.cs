using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Tafels;
using Maatwerkplaats.Web.Tafels;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels.Aanschuiven;

/// <summary>Meedoen aan de tafel over een solve.</summary>
[Authorize]
public class AanschuivenModel(Tafellezer lezer, Tafeldienst dienst, Blaadjeskast kast, Lijstenbron lijsten, Tafeltoegang toegang, Inzagelog log)
    : TafelPagina(lezer, dienst, kast, lijsten)
{
    /// <summary>Nummer van de solve, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    public override string Adres => $"/solves/{Nummer}/tafel";

    /// <summary>Dekt de tafel.</summary>
    public async Task<IActionResult> OnPostDekAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (!Plek.Wie.MagLeiden)
        {
            throw new GeenToegang(TafelRegels.AlleenWieMagLeiden.Zin);
        }

        var tafel = Plek.Plaats?.Tafel;
        await Dienst.DekVoorSolve(Plek.Wie, Plek.Onderwerp, tafel?.Secretaris?.Wie.PersoonId, tafel?.Voorzitter?.Wie.PersoonId, new(HandelingId), ct);
        return Redirect(Adres);
    }

    protected override async Task<Tafelplek?> Zoek(CancellationToken ct) => await toegang.Solve(HttpContext, Nummer, ct);

    protected override Task Log(CancellationToken ct) => log.Leg(HttpContext.Gebruiker(), InzageSoort.SolveBekeken, Plek.Onderwerp.Id, "solvetafel");
}
