using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Beheer.WerkplaatsenBekijken;

/// <summary>Alle Maatwerkplaatsen, met hoe groot hun kernteam is en hoeveel er loopt.</summary>
[Authorize(Policy = Beleid.Inrichten)]
public sealed class WerkplaatsenBekijkenModel(Inrichtinglezer lezer, TimeProvider klok) : MaatwerkPagina
{
    public IReadOnlyList<WerkplaatsInLijst> Plaatsen { get; private set; } = [];

    public bool IsGestopt(Werkplaats plaats) => plaats.GeldigTot < Kalender.DatumInNederland(klok.Nu());

    public string Aantal(WerkplaatsInLijst rij) => rij.Leden.Count switch
    {
        0 => "Nog niemand",
        1 => "1 collega",
        var aantal => $"{aantal} collega's",
    };

    public async Task OnGetAsync(CancellationToken ct) => Plaatsen = await lezer.Werkplaatsen(Gebruiker, ct);
}
