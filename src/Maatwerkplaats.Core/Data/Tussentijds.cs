using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data;

/// <summary>Bewaakt dat twee mensen elkaars werk aan hetzelfde deel niet ongezien overschrijven.</summary>
internal static class Tussentijds
{
    /// <summary>Eist dat sinds de basis niemand iets vastlegde in een van de delen.</summary>
    /// <param name="basis">De versie waarop de gebruiker zich baseert; zonder versie botst er niets.</param>
    /// <param name="nieuw">Wat er nu gebeurt: hun delen mogen niet intussen door een ander zijn veranderd.</param>
    /// <param name="lees">Een gebeurtenis als zin, met wat erbij is gezegd.</param>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen hetzelfde deel wijzigde.</exception>
    public static async Task EisOngewijzigd<T>(
        MaatwerkDb db, IOnderwerp onderwerp, int? basis, IEnumerable<T> nieuw, Func<T, (string Wat, string? Toelichting)> lees, CancellationToken ct)
        where T : Gebeurtenis
    {
        if (basis is not { } vanaf || vanaf >= onderwerp.Versie)
        {
            return;
        }

        var (id, delen) = (onderwerp.Id, nieuw.Select(g => g.Deel).Distinct().ToArray());
        var anderen = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => g.OnderwerpId == id && g.Volgnummer > vanaf && delen.Contains(g.Deel)).OrderBy(g => g.Volgnummer).ToListAsync(ct);
        if (anderen.Count > 0)
        {
            throw new TussentijdsGewijzigd([.. anderen.Select(g => AlsWijziging(g, lees))], onderwerp.Versie);
        }
    }

    private static TussentijdseWijziging AlsWijziging<T>(VastgelegdeGebeurtenis regel, Func<T, (string, string?)> lees)
        where T : Gebeurtenis
    {
        var (wat, toelichting) = lees((T)Gebeurtenissoorten.Lees(regel.Soort, regel.Gegevens));
        return new(regel.Handeling!.DoorNaam, regel.Handeling.Tijdstip, wat, toelichting);
    }
}
