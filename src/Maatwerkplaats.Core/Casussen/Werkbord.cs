using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Het bord: de open casussen per fase, met van elke kolom de dringendste voorop.</summary>
public sealed class Werkbord(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zoveel kaarten staan er hoogstens in een kolom; de rest staat in de werklijst.</summary>
    public const int MeesteKaarten = 20;

    private static readonly Werklijstdeel[] Kolommen = [Werklijstdeel.Nieuw, Werklijstdeel.Triage, Werklijstdeel.InBehandeling];

    /// <param name="werkplaatsen">Codes van Maatwerkplaatsen; leeg voor alle.</param>
    public async Task<IReadOnlyList<Bordkolom>> Toon(Gebruiker gebruiker, IReadOnlyList<string> werkplaatsen, CancellationToken ct = default)
    {
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        var kolommen = new List<Bordkolom>();
        foreach (var deel in Kolommen)
        {
            var filter = new Werklijstfilter { Deel = deel, Werkplaatsen = werkplaatsen };
            var casussen = db.Set<CasusRij>().Zichtbaar(gebruiker, vandaag).Voldoet(filter, vandaag);
            var bovenaan = casussen.Gesorteerd(filter).Take(MeesteKaarten).Select(c => c.Id);
            var kaarten = await db.Set<CasusRij>().Where(c => bovenaan.Contains(c.Id)).Gesorteerd(filter).AlsRegels().ToListAsync(ct);
            var aantal = kaarten.Count < MeesteKaarten ? kaarten.Count : await casussen.CountAsync(ct);
            kolommen.Add(new(deel, aantal, kaarten));
        }

        return kolommen;
    }
}

/// <summary>Een kolom van het bord.</summary>
/// <param name="Aantal">Alle casussen in deze kolom, ook die zonder kaart.</param>
public sealed record Bordkolom(Werklijstdeel Deel, int Aantal, IReadOnlyList<Werklijstregel> Kaarten);
