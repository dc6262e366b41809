using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Vanaf hoeveel open casussen iemand van een kernteam te veel op zich heeft.</summary>
public static class Werklast
{
    /// <summary>Naam van de instelling.</summary>
    public const string Naam = "werklast.drempel";

    /// <summary>De drempel zolang niemand hem instelde, in casussen per persoon.</summary>
    public const int Standaard = 10;

    /// <summary>De grenzen waarbinnen een beheerder de drempel kan zetten.</summary>
    public const int Laagst = 1, Hoogst = 200;

    public static async Task<int> LeesDrempel(MaatwerkDb db, CancellationToken ct = default)
    {
        var tekst = await db.Set<Instelling>().Where(i => i.Naam == Naam).Select(i => i.Waarde).FirstOrDefaultAsync(ct);
        return int.TryParse(tekst, out var drempel) ? drempel : Standaard;
    }
}
