using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Hoe lang elke stap mag duren, in werkdagen. Een organisatie kan ze aanpassen.</summary>
/// <param name="Triage">Van aanmelden tot antwoord; standaard 3.</param>
/// <param name="Behandeling">Van triage tot afronden; standaard 30.</param>
public sealed record Termijnen(int Triage, int Behandeling)
{
    public static readonly Termijnen Standaard = new(3, 30);

    /// <summary>Kortste en langste termijn die een beheerder kan instellen, in werkdagen.</summary>
    public const int Kortst = 1, Langst = 260;

    public static async Task<Termijnen> Lees(MaatwerkDb db, CancellationToken ct)
    {
        var waarden = await db.Set<Instelling>().AsNoTracking().Where(i => i.Naam.StartsWith("termijn."))
            .ToDictionaryAsync(i => i.Naam, i => i.Waarde, ct);
        int Van(string naam, int standaard) => waarden.TryGetValue(naam, out var tekst) && int.TryParse(tekst, out var dagen) ? dagen : standaard;
        return new(Van("termijn.triage", Standaard.Triage), Van("termijn.behandeling", Standaard.Behandeling));
    }
}
