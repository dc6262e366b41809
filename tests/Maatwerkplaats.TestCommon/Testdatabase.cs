using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.TestCommon;

/// <summary>Een database voor één test, leeg of gereed; verdwijnt na afloop.</summary>
public sealed class Testdatabase : IAsyncDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("maatwerk-db-").FullName;
    private readonly string? _postgres;

    public Testdatabase(Database soort, bool gereed = false)
    {
        var naam = $"test_{Guid.NewGuid():N}";
        _postgres = soort == Database.Postgres ? Testpostgres.Verbinding(naam) : null;
        if (gereed)
        {
            Sjabloon.Kopieer(soort, _map, naam);
        }
    }

    public MaatwerkDb Open()
    {
        var opties = new DbContextOptionsBuilder<MaatwerkDb>();
        Verbinding.Kies(opties, _postgres, _map);
        return new(opties.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var db = Open())
        {
            await db.Database.EnsureDeletedAsync();
        }

        Directory.Delete(_map, recursive: true);
    }
}
