using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Hoe lang verzonden mail blijft staan. Daarna is zij nergens meer voor nodig: het bericht zelf staat bij de ontvanger.</summary>
public static class Mailbewaring
{
    /// <summary>Naam van de instelling.</summary>
    public const string Naam = "mail.bewaren";

    /// <summary>Zo lang zolang niemand iets anders instelde, in dagen.</summary>
    public const int Standaard = 30;

    /// <summary>De grenzen waarbinnen een beheerder de tijd kan zetten, in dagen.</summary>
    public const int Kortst = 1, Langst = 365;

    public static async Task<int> LeesDagen(MaatwerkDb db, CancellationToken ct = default)
    {
        var tekst = await db.Set<Instelling>().Where(i => i.Naam == Naam).Select(i => i.Waarde).FirstOrDefaultAsync(ct);
        return int.TryParse(tekst, out var dagen) ? dagen : Standaard;
    }
}
