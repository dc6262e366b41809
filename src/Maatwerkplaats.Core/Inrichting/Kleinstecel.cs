using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Het kleinste aantal casussen dat te zien is voor wie alleen cijfers ziet.</summary>
public static class Kleinstecel
{
    /// <summary>Naam van de instelling.</summary>
    public const string Naam = "cijfers.minimum";

    /// <summary>Zolang niemand het instelde.</summary>
    public const int Standaard = 10;

    /// <summary>De grenzen waarbinnen een beheerder het kan zetten. Lager dan 5 beschermt niet.</summary>
    public const int Laagst = 5, Hoogst = 100;

    public static async Task<int> Lees(MaatwerkDb db, CancellationToken ct = default)
    {
        var tekst = await db.Set<Instelling>().Where(i => i.Naam == Naam).Select(i => i.Waarde).FirstOrDefaultAsync(ct);
        return int.TryParse(tekst, out var minimum) ? Math.Clamp(minimum, Laagst, Hoogst) : Standaard;
    }
}
