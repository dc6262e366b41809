using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

public sealed partial class Sessiedienst
{
    /// <summary>
    /// De tafels van een sessie zijn gesloten; wie de laatste sloot, mocht die leiden. Gaat in de transactie waarin die tafel
    /// dichtging: of allebei, of geen van beide.
    /// </summary>
    internal async Task HoudNaTafel(MaatwerkDb db, Guid id, Betrokkene door, CancellationToken ct)
    {
        var rij = await db.Set<SessieRij>().Include(s => s.Personen).Include(s => s.Casussen).AsSplitQuery().FirstAsync(s => s.Id == id, ct);
        var vorige = Sessieprojectie.Lees(rij.Staat);
        // Een eigen handeling: de tafel en de sessie zijn twee onderwerpen, met elk hun geschiedenis.
        var handeling = new Handeling(Guid.CreateVersion7(), klok.Nu(), door);
        var sessie = Maatwerksessie.Open(vorige, handeling);
        sessie.LegGehoudenVastNaTafel();
        await Leg(db, rij, vorige, sessie, handeling, ct);
    }
}
