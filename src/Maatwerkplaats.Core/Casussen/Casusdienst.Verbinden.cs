using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casusdienst
{
    /// <summary>Verbindt twee casussen, zichtbaar op allebei. Beide geschiedenissen veranderen in één transactie.</summary>
    /// <param name="ander">Nummer van de andere casus, zoals getypt.</param>
    /// <exception cref="RegelOvertreden">Als de andere casus er niet is of de gebruiker die niet mag lezen: dat is dezelfde melding.</exception>
    public async Task<CasusStaat> Verbind(
        Gebruiker gebruiker, string nummer, string? ander, string? uitleg, Opdracht opdracht, CancellationToken ct = default)
    {
        var handeling = MaakHandeling(gebruiker, opdracht);
        var tegenhanger = (ander ?? "").Trim().ToUpperInvariant();
        return await MetPogingen(gebruiker.Organisatie, opdracht.HandelingId, async db =>
        {
            var rij = await Haal(db, nummer, ct) ?? throw new NietGevonden();
            var casus = CasusProjectie.Lees(rij.Staat);
            EisRecht(gebruiker, casus, CasusRecht.Bijdragen, handeling.Datum);
            CasusRegels.VerbandIsMetEenAndereCasus.Eis(tegenhanger != casus.Nummer);
            var andereRij = await Haal(db, tegenhanger, ct);
            var andere = andereRij is null ? null : CasusProjectie.Lees(andereRij.Staat);
            CasusRegels.VerbandIsTeVinden.Eis(andere is not null && CasusToegang.Voor(gebruiker, andere, handeling.Datum).Mag(CasusRecht.Lezen));

            var gedaan = Casus.Open(casus, handeling);
            gedaan.Verbind(andere!.Nummer, uitleg);
            await Leg(db, rij, casus, gedaan, handeling, ct);
            if (andere.Verbanden.All(v => v.Nummer != casus.Nummer))
            {
                var terug = handeling with { Id = Guid.CreateVersion7(handeling.Tijdstip) };
                var weerzijds = Casus.Open(andere, terug);
                weerzijds.Verbind(casus.Nummer, uitleg);
                await Leg(db, andereRij!, andere, weerzijds, terug, ct);
            }

            return gedaan.Staat;
        }, ct);
    }

    private static Task<CasusRij?> Haal(MaatwerkDb db, string nummer, CancellationToken ct) =>
        db.Set<CasusRij>().Include(c => c.Personen).Include(c => c.Acties).Include(c => c.Kenmerken).Include(c => c.Feiten).AsSplitQuery()
            .FirstOrDefaultAsync(c => c.Nummer == nummer, ct);
}
