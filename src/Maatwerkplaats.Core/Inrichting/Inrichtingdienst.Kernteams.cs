using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Zet een collega in het kernteam van een plaats.</summary>
    /// <param name="coordinator">Coördineert de plaats ook.</param>
    public Task VoegKernteamlidToe(Gebruiker wie, string werkplaats, Guid? persoon, bool coordinator, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Kernteam, opdracht, async (db, wijzigingen) =>
        {
            var plaats = await db.Set<Werkplaats>().FirstOrDefaultAsync(w => w.Code == werkplaats, ct) ?? throw new NietGevonden();
            InrichtingRegels.CollegaIsGekozen.Eis(persoon is not null);
            var lid = await EisKernteamlid(db, persoon!.Value, ct);
            var rol = coordinator ? Rol.CoordinatorRegio : Rol.Kernteam;
            InrichtingRegels.CollegaZitNogNietInDitTeam.Eis(!lid.Rollen.Any(r => r.Rol == rol && r.Werkplaats == werkplaats));
            lid.Rollen.Add(new() { PersoonId = lid.Id, Rol = rol, Werkplaats = werkplaats });
            wijzigingen.Van(werkplaats, $"kernteam {plaats.Naam}").Noteer(rol.Label(), null, lid.Naam);
        }, ct);

    /// <summary>Haalt een collega uit het kernteam, met elke rol die deze er had.</summary>
    public Task HaalKernteamlidWeg(Gebruiker wie, string werkplaats, Guid persoon, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Kernteam, opdracht, async (db, wijzigingen) =>
        {
            var lid = await db.Set<Persoon>().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Id == persoon, ct) ?? throw new NietGevonden();
            var plaats = await db.Set<Werkplaats>().FirstOrDefaultAsync(w => w.Code == werkplaats, ct) ?? throw new NietGevonden();
            foreach (var rol in lid.Rollen.Where(r => r.Werkplaats == werkplaats && Rolscheiding.HoortBijPlaats(r.Rol)).ToArray())
            {
                InrichtingRegels.RolUitAanmeldvoorzieningBlijft.Eis(rol.Herkomst == RolHerkomst.Beheer);
                lid.Rollen.Remove(rol);
                wijzigingen.Van(werkplaats, $"kernteam {plaats.Naam}").Noteer(rol.Rol.Label(), lid.Naam, null);
            }
        }, ct);

    private static async Task<Persoon> EisKernteamlid(MaatwerkDb db, Guid id, CancellationToken ct)
    {
        var persoon = await db.Set<Persoon>().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NietGevonden();
        InrichtingRegels.CollegaIsActief.Eis(persoon.Actief);
        InrichtingRegels.KernteamlidIsVanBinnen.Eis(!persoon.Extern);
        (InrichtingRegels.BeheerEnToezichtZienGeenCasussen with { Veld = "Persoon" }).Eis(!persoon.Rollen.Any(r => Rolscheiding.SluitCasussenUit(r.Rol)));
        return persoon;
    }
}
