using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Openbaarheid;

/// <summary>
/// Wie in het register mag zoeken en lezen: elke collega, en iedereen als een beheerder het openbaar maakte. Bladzijde,
/// suggesties, feeds en API gaan allemaal hierlangs, en zien alleen wat is gepubliceerd.
/// </summary>
public sealed class RegisterToegang(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>Naam van de instelling die het register openbaar maakt.</summary>
    public const string Naam = "casusprudentie.openbaar";

    private const string Aan = "ja";

    public async Task<bool> Mag(Registerbezoeker bezoeker, CancellationToken ct = default) => bezoeker.IsCollega || await IsOpenbaar(bezoeker.Organisatie, ct);

    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task Eis(Registerbezoeker bezoeker, CancellationToken ct = default)
    {
        if (!await Mag(bezoeker, ct))
        {
            throw new GeenToegang("Casusprudentie is er voor collega's van de organisatie.");
        }
    }

    public async Task<bool> IsOpenbaar(string organisatie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        return await Lees(db, ct);
    }

    internal static Task<bool> Lees(MaatwerkDb db, CancellationToken ct) => db.Set<Instelling>().AnyAsync(i => i.Naam == Naam && i.Waarde == Aan, ct);

    internal static string Waarde(bool openbaar) => openbaar ? Aan : "nee";
}
