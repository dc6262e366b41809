using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.WerklastBekijken;

/// <summary>Wie van het kernteam wat op het bord heeft, om samen te verdelen.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class WerklastBekijkenModel(Werklastlezer werklast, Collegas collegas, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Code van de gekozen Maatwerkplaats; leeg voor de eigen, of landelijk voor alle.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Werkplaats { get; set; }

    public Werkverdeling Verdeling { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Plaatsen { get; private set; } = [];

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public async Task OnGetAsync(CancellationToken ct)
    {
        var alle = (await lijsten.Lees(Gebruiker.Organisatie, ct)).WerkplaatsOpties(Vandaag);
        Plaatsen = [.. alle.Where(p => Gebruiker.IsLandelijk || Gebruiker.Werkplaatsen.Contains(p.Value))];
        var gekozen = Plaatsen.Select(p => p.Value).Where(p => string.IsNullOrEmpty(Werkplaats) || p == Werkplaats).ToArray();
        if (gekozen.Length == 0)
        {
            throw new GeenToegang("Je ziet alleen de verdeling van je eigen Maatwerkplaats.");
        }

        Verdeling = await werklast.Verdeling(Gebruiker, gekozen, await collegas.VanWerkplaatsen(Gebruiker, gekozen, ct), ct);
    }

    /// <summary>Werkdagen die de langst wachtende casus in zijn fase zit.</summary>
    public int? Oudste(Werklastregel regel) =>
        regel.OudsteSinds is { } sinds ? Math.Max(0, Kalender.DatumInNederland(sinds).WerkdagenTot(Vandaag)) : null;
}
