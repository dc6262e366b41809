using Maatwerkplaats.Core.Inrichting;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data;

/// <summary>Doet terugkerend werk voor elke organisatie, op één node tegelijk.</summary>
public sealed class Organisatieronde(IDbContextFactory<MaatwerkDb> databases, Beurtverdeler beurten)
{
    private readonly Guid _houder = Guid.CreateVersion7();

    /// <summary>Doet het werk voor alle organisaties, als dit proces aan de beurt is.</summary>
    /// <param name="werk">Naam van het werk.</param>
    /// <param name="duur">Zo lang houdt dit proces het werk vast, ook na afloop en per organisatie opnieuw; daarna mag een ander het overnemen.</param>
    /// <param name="doe">Het werk voor één organisatie, met hoeveel er is gedaan.</param>
    /// <returns>Hoeveel er bij alle organisaties samen is gedaan.</returns>
    public async Task<int> Loop(string werk, TimeSpan duur, Func<string, Task<int>> doe, CancellationToken ct)
    {
        var aantal = 0;
        if (await Verleng(werk, duur, ct))
        {
            foreach (var organisatie in await Organisaties(ct))
            {
                aantal += await doe(organisatie);
                await Verleng(werk, duur, ct);
            }
        }

        return aantal;
    }

    /// <summary>Houdt de beurt vast tijdens werk dat bij één organisatie al lang kan duren.</summary>
    public Task<bool> Verleng(string werk, TimeSpan duur, CancellationToken ct) => beurten.Neem(werk, _houder, duur, ct);

    private async Task<List<string>> Organisaties(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<Werkplaats>().IgnoreQueryFilters().Select(w => w.Organisatie).Distinct().ToListAsync(ct);
    }
}
