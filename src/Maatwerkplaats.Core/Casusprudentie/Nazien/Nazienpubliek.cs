using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>Wie bericht krijgt als er iets aan een uitspraak na te kijken is: het kernteam van haar casus, anders de landelijke Maatwerkplaats.</summary>
internal static class Nazienpubliek
{
    public static async Task Bericht(MaatwerkDb db, Versleuteling versleuteling, Uitspraak uitspraak, string tekst, Guid? door, DateTime nu, CancellationToken ct)
    {
        var plaats = await db.Set<Publicatiedossier>().Where(p => p.UitspraakId == uitspraak.Id)
            .Join(db.Set<CasusRij>(), p => p.CasusId, c => c.Id, (_, c) => c.Werkplaats).FirstOrDefaultAsync(ct);
        var team = plaats is null ? [] : await Rollen(db).Where(r => (r.Rol == Rol.Kernteam || r.Rol == Rol.CoordinatorRegio) && r.Werkplaats == plaats).Select(r => r.PersoonId).Distinct().ToListAsync(ct);
        var wie = team.Count > 0 ? team : await Landelijk(db, ct);
        await Postvak.Bezorg(db, versleuteling, uitspraak.Organisatie, [.. wie.Where(w => w != door).Select(w => new NieuwBericht(w, BerichtSoort.Register, uitspraak.Kenmerk, tekst) { Adres = $"/casusprudentie/nazien/{uitspraak.Jaar}/{uitspraak.Nummer}" })], nu, ct);
    }

    public static async Task<List<Guid>> Landelijk(MaatwerkDb db, CancellationToken ct) =>
        await Rollen(db).Where(r => r.Rol == Rol.CoordinatorLandelijk).Select(r => r.PersoonId).Distinct().ToListAsync(ct);

    private static IQueryable<PersoonRol> Rollen(MaatwerkDb db) => db.Set<Persoon>().Where(p => p.Actief && !p.Extern).SelectMany(p => p.Rollen);
}
