using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>Bewaart de rijen van een voorstel, versleuteld. Van elke uitkomst een begrensd aantal: meer leest niemand na.</summary>
internal sealed class Voorstelschrijver(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Inleesbestand bestand, int meeste)
{
    private const int Groep = 500;

    private readonly Dictionary<Rijuitkomst, int> _aantal = [];
    private readonly List<Inleesrij> _rijen = [];
    private int _volgnummer;

    /// <summary>Een vorig voorstel voor hetzelfde bestand verdwijnt.</summary>
    public async Task Begin(CancellationToken ct)
    {
        await using var db = await databases.Open(bestand.Organisatie, ct);
        await db.Set<Inleesrij>().Where(r => r.BestandId == bestand.Id).ExecuteDeleteAsync(ct);
    }

    public void Neem(Planrij rij)
    {
        _volgnummer++;
        if ((_aantal[rij.Uitkomst] = _aantal.GetValueOrDefault(rij.Uitkomst) + 1) > meeste)
        {
            return;
        }

        var gegevens = JsonSerializer.Serialize(Voorstelrij.Van(rij), Gebeurtenissoorten.Json);
        _rijen.Add(new() { BestandId = bestand.Id, Volgnummer = _volgnummer, Uitkomst = rij.Uitkomst, Gegevens = versleuteling.Versleutel(gegevens, Inleesdienst.DoelRij) });
    }

    public async Task Bewaar(CancellationToken ct)
    {
        await using var db = await databases.Open(bestand.Organisatie, ct);
        foreach (var groep in _rijen.Chunk(Groep))
        {
            db.AddRange(groep);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
