using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Geeft de lijsten, en onthoudt ze kort: ze veranderen zelden en staan op elke bladzijde.</summary>
public sealed class Lijstenbron(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zo lang kan een andere node een wijziging in Beheer nog niet zien.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(10);

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, (DateTimeOffset Op, Lijsten Lijsten)> _onthouden = new();

    public async Task<Lijsten> Lees(string organisatie, CancellationToken ct = default)
    {
        var nu = klok.GetUtcNow();
        if (_onthouden.TryGetValue(organisatie, out var bekend) && nu - bekend.Op < Houdbaar)
        {
            return bekend.Lijsten;
        }

        await using var db = await databases.Open(organisatie, ct);
        var lijsten = await Lijsten.Lees(db, ct);
        _onthouden[organisatie] = (nu, lijsten);
        return lijsten;
    }

    /// <summary>Na een wijziging in Beheer: de volgende lezer ziet de nieuwe stand.</summary>
    public void Vergeet(string organisatie) => _onthouden.TryRemove(organisatie, out _);
}
