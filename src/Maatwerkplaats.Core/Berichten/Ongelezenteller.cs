using System.Collections.Concurrent;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Hoeveel berichten iemand nog niet las. Staat op elke bladzijde en wordt daarom enkele seconden onthouden.</summary>
public sealed class Ongelezenteller(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zo oud mag het getal zijn.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(5);

    /// <summary>Zoveel mensen worden tegelijk onthouden; daarboven begint het onthouden opnieuw.</summary>
    private const int Meeste = 10_000;

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset Op, int Aantal)> _onthouden = new();

    public async Task<int> Tel(Gebruiker wie, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (_onthouden.TryGetValue(wie.Id, out var bekend) && nu - bekend.Op < Houdbaar)
        {
            return bekend.Aantal;
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        var aantal = await db.Set<Bericht>().CountAsync(b => b.PersoonId == wie.Id && b.GelezenOp == null, ct);
        if (_onthouden.Count >= Meeste)
        {
            _onthouden.Clear();
        }

        _onthouden[wie.Id] = (nu, aantal);
        return aantal;
    }

    /// <summary>Na het lezen: de volgende bladzijde telt opnieuw.</summary>
    public void Vergeet(Guid persoon) => _onthouden.TryRemove(persoon, out _);
}
