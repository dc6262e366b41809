using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Geeft iemand een account. Bij de eerste keer inloggen wordt het aan de aanmeldvoorziening verbonden via het e-mailadres.</summary>
    public async Task<Guid> VoegPersoonToe(Gebruiker wie, Persoonsgegevens gegevens, Opdracht opdracht, CancellationToken ct = default)
    {
        // De sleutel volgt uit het formulier: twee keer versturen maakt één persoon.
        var id = opdracht.HandelingId;
        await Wijzig(wie, InrichtingSoort.Persoon, opdracht, async (db, wijzigingen) =>
        {
            var persoon = new Persoon { Id = id, Organisatie = wie.Organisatie, Naam = "", Functie = "", Onderdeel = "", Email = "" };
            await Vul(db, persoon, gegevens, wijzigingen, ct);
            db.Add(persoon);
        }, ct);
        return id;
    }

    public Task WijzigPersoon(Gebruiker wie, Guid id, Persoonsgegevens gegevens, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Persoon, opdracht, async (db, wijzigingen) =>
            await Vul(db, await Persoon(db, id, ct), gegevens, wijzigingen, ct), ct);

    /// <summary>Zet iemand uit (of weer aan). Uitzetten beëindigt elke sessie op hetzelfde moment.</summary>
    public Task ZetActief(Gebruiker wie, Guid id, bool actief, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Persoon, opdracht, async (db, wijzigingen) =>
        {
            InrichtingRegels.JezelfUitzettenDoetEenAnder.Eis(id != wie.Id);
            var persoon = await Persoon(db, id, ct);
            wijzigingen.Van($"{id}", persoon.Naam).Noteer("Toegang", persoon.Actief ? "aan" : "uit", actief ? "aan" : "uit");
            persoon.Actief = actief;
            if (!actief)
            {
                var nu = klok.Nu();
                await db.Set<Aanmeldsessie>().Where(s => s.PersoonId == id && s.BeeindigdOp == null).ForEachAsync(s => s.BeeindigdOp = nu, ct);
            }
        }, ct);

    /// <summary>Zet de rollen die in Beheer zijn gegeven; wat bij het inloggen meekomt, blijft.</summary>
    public Task ZetRollen(Gebruiker wie, Guid id, IReadOnlyList<Rolhouding> rollen, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Persoon, opdracht, async (db, wijzigingen) =>
        {
            InrichtingRegels.EigenRollenWijzigtEenAnder.Eis(id != wie.Id);
            var persoon = await Persoon(db, id, ct);
            var gewenst = rollen.Select(r => r with { Werkplaats = Rolscheiding.HoortBijPlaats(r.Rol) ? r.Werkplaats : "" }).Distinct().ToArray();
            InrichtingRegels.ExternHeeftGeenRol.Eis(!persoon.Extern || gewenst.All(r => Rolscheiding.MagVanBuiten(r.Rol)));
            InrichtingRegels.MeelezerIsVanBuiten.Eis(persoon.Extern || !gewenst.Any(r => Rolscheiding.MagVanBuiten(r.Rol)));
            var plaatsen = await db.Set<Werkplaats>().Select(w => w.Code).ToListAsync(ct);
            InrichtingRegels.RolHoortBijEenPlaats.Eis(gewenst.All(r => !Rolscheiding.HoortBijPlaats(r.Rol) || plaatsen.Contains(r.Werkplaats)));
            var blijvend = persoon.Rollen.Where(r => r.Herkomst == RolHerkomst.Aanmelding).ToArray();
            InrichtingRegels.BeheerEnToezichtZienGeenCasussen.Eis(
                Rolscheiding.IsToegestaan([.. gewenst.Select(r => r.Rol), .. blijvend.Select(r => r.Rol)]));
            var oud = Woorden(persoon.Rollen);
            persoon.Rollen.RemoveAll(r => r.Herkomst == RolHerkomst.Beheer && !gewenst.Contains(new(r.Rol, r.Werkplaats)));
            persoon.Rollen.AddRange(gewenst.Where(g => !persoon.Rollen.Any(r => r.Rol == g.Rol && r.Werkplaats == g.Werkplaats))
                .Select(g => new PersoonRol { PersoonId = id, Rol = g.Rol, Werkplaats = g.Werkplaats }));
            wijzigingen.Van($"{id}", persoon.Naam).Noteer("Rollen", oud, Woorden(persoon.Rollen));
        }, ct);

    private static async Task<Persoon> Persoon(MaatwerkDb db, Guid id, CancellationToken ct) =>
        await db.Set<Persoon>().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NietGevonden();

    private static async Task Vul(MaatwerkDb db, Persoon persoon, Persoonsgegevens g, Wijzigingen wijzigingen, CancellationToken ct)
    {
        var naam = InrichtingRegels.PersoonHeeftEenNaam.EisTekst(g.Naam);
        var functie = InrichtingRegels.PersoonHeeftEenFunctie.EisTekst(g.Functie);
        var onderdeel = InrichtingRegels.PersoonHeeftEenOnderdeel.EisTekst(g.Onderdeel);
        InrichtingRegels.PersoonHeeftEenOnderdeel.Eis(
            onderdeel == persoon.Onderdeel || await db.Set<Lijstwaarde>().AnyAsync(w => w.Lijst == Lijst.Onderdeel && w.Code == onderdeel, ct));
        var email = EisEmail(g.Email, verplicht: true);
        InrichtingRegels.EmailIsNieuw.Eis(!await db.Set<Persoon>().AnyAsync(p => p.Id != persoon.Id && p.Email == email, ct));
        (InrichtingRegels.ExternHeeftGeenRol with { Veld = "Extern" }).Eis(!g.Extern || persoon.Rollen.All(r => Rolscheiding.MagVanBuiten(r.Rol)));
        var standplaats = g.Standplaats?.Trim() ?? "";
        wijzigingen.Van($"{persoon.Id}", naam)
            .Noteer("Naam", persoon.Naam, naam)
            .Noteer("Functie", persoon.Functie, functie)
            .Noteer("Onderdeel", persoon.Onderdeel, onderdeel)
            .Noteer("Standplaats", persoon.Standplaats, standplaats)
            .Noteer("E-mail", persoon.Email, email)
            .Noteer("Van buiten", persoon.Extern ? "ja" : null, g.Extern ? "ja" : null);
        (persoon.Naam, persoon.Functie, persoon.Onderdeel, persoon.Standplaats, persoon.Email, persoon.Extern) =
            (naam, functie, onderdeel, standplaats, email, g.Extern);
    }

    private static string Woorden(IEnumerable<PersoonRol> rollen) => string.Join(", ", rollen
        .OrderBy(r => r.Rol).ThenBy(r => r.Werkplaats, StringComparer.Ordinal)
        .Select(r => r.Werkplaats.Length > 0 ? $"{r.Rol.Label()} ({r.Werkplaats})" : r.Rol.Label()));
}

/// <summary>Wat er van een persoon te veranderen is.</summary>
/// <param name="Onderdeel">Code van het organisatieonderdeel.</param>
/// <param name="Extern">Werkt niet bij de organisatie.</param>
public sealed record Persoonsgegevens(string? Naam, string? Functie, string? Onderdeel, string? Standplaats, string? Email, bool Extern);
