using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Taal.Leesbaarheid;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Hulp.Bijhouden;

/// <summary>Alle hulpteksten voor wie ze bijhoudt: wat eigen is, waar een nieuwe meegeleverde tekst wacht, en wat makkelijker kan.</summary>
[Authorize(Policy = Beleid.Hulpteksten)]
public sealed class BijhoudenModel(Hulptekstlezer lezer) : MaatwerkPagina
{
    public IReadOnlyList<Hulptekstboek> Boeken { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Boeken = await lezer.Overzicht(Gebruiker, ct);

    /// <summary>Hoeveel lange zinnen en ambtelijke woorden er in een tekst staan.</summary>
    public static int KanMakkelijker(Hulptekstboek boek) =>
        Leestoets.Kijk(Hulpblad.Regels(boek.Tekst)) is var raad ? raad.LangeZinnen.Count + raad.Woorden.Sum(w => w.Aantal) : 0;
}
