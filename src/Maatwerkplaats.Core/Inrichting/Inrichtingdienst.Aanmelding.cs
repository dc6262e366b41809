using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>
    /// Zoekt wie zich bij de aanmeldvoorziening meldde, of maakt een account, en werkt gegevens en rollen bij. De rollen
    /// van de voorziening komen bij die uit Beheer.
    /// </summary>
    public async Task<Aanmelduitslag> KoppelAanmelding(string organisatie, Aanmeldgegevens gegevens, CancellationToken ct = default)
    {
        Persoon? gevonden = null;
        await Wijzig(organisatie, Betrokkene.Systeem, InrichtingSoort.Persoon, new Opdracht(Guid.CreateVersion7()), async (db, wijzigingen) =>
        {
            gevonden = await Zoek(db, gegevens, ct) ?? (gegevens.MagNieuw ? Maak(db, organisatie, gegevens) : null);
            if (gevonden is { Actief: true })
            {
                await WerkBij(db, gevonden, gegevens, wijzigingen, ct);
            }
        }, ct);
        return new(gevonden is { Actief: true } ? gevonden : null, gevonden is { Actief: false });
    }

    private static async Task<Persoon?> Zoek(MaatwerkDb db, Aanmeldgegevens g, CancellationToken ct)
    {
        if (await db.Set<Persoon>().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Aanmeldkenmerk == g.Kenmerk, ct) is { } bekend)
        {
            return bekend;
        }

        // Alleen een adres dat de voorziening zelf heeft nagekeken, mag een wachtend account openen.
        var mail = g.MailNagekeken ? g.Email?.Trim().ToLowerInvariant() : null;
        return mail is null
            ? null
            : await db.Set<Persoon>().Include(p => p.Rollen).FirstOrDefaultAsync(p => p.Aanmeldkenmerk == null && p.Email == mail, ct);
    }

    private static Persoon Maak(MaatwerkDb db, string organisatie, Aanmeldgegevens g)
    {
        var persoon = new Persoon { Id = Guid.CreateVersion7(), Organisatie = organisatie, Naam = "", Functie = "", Onderdeel = "", Email = "", Aanmeldkenmerk = g.Kenmerk };
        db.Add(persoon);
        return persoon;
    }

    private static async Task WerkBij(MaatwerkDb db, Persoon persoon, Aanmeldgegevens g, Wijzigingen wijzigingen, CancellationToken ct)
    {
        var naam = Houd(g.Naam, persoon.Naam, g.Email ?? "Collega zonder naam");
        var functie = Houd(g.Functie, persoon.Functie, "medewerker");
        var email = Houd(g.Email?.ToLowerInvariant(), persoon.Email, "");
        var onderdeel = g.Onderdeel is not null && await db.Set<Lijstwaarde>().AnyAsync(w => w.Lijst == Lijst.Onderdeel && w.Code == g.Onderdeel, ct)
            ? g.Onderdeel
            : persoon.Onderdeel;
        var (kenmerk, oud) = (persoon.Aanmeldkenmerk, Woorden(persoon.Rollen));
        persoon.Aanmeldkenmerk = g.Kenmerk;
        SynchroniseerRollen(persoon, g.Rollen, await db.Set<Werkplaats>().Select(w => w.Code).ToListAsync(ct));
        wijzigingen.Van($"{persoon.Id}", naam)
            .Noteer("Naam", persoon.Naam, naam)
            .Noteer("Functie", persoon.Functie, functie)
            .Noteer("Onderdeel", persoon.Onderdeel, onderdeel)
            .Noteer("E-mail", persoon.Email, email)
            .Noteer("Verbonden met de aanmeldvoorziening", kenmerk is null || persoon.Naam.Length == 0 ? null : "ja", "ja")
            .Noteer("Rollen", oud, Woorden(persoon.Rollen));
        (persoon.Naam, persoon.Functie, persoon.Onderdeel, persoon.Email) = (naam, functie, onderdeel, email);
    }

    private static void SynchroniseerRollen(Persoon persoon, IReadOnlyList<Rolhouding> rollen, List<string> plaatsen)
    {
        var gewenst = rollen.Select(r => r with { Werkplaats = Rolscheiding.HoortBijPlaats(r.Rol) ? r.Werkplaats : "" })
            .Where(r => !persoon.Extern && (!Rolscheiding.HoortBijPlaats(r.Rol) || plaatsen.Contains(r.Werkplaats))).Distinct().ToArray();
        persoon.Rollen.RemoveAll(r => r.Herkomst == RolHerkomst.Aanmelding && !gewenst.Contains(new(r.Rol, r.Werkplaats)));
        foreach (var rol in gewenst.Where(g => !persoon.Rollen.Any(r => r.Rol == g.Rol && r.Werkplaats == g.Werkplaats)))
        {
            // Wie beheert of toezicht houdt, krijgt langs deze weg geen zicht op casussen, en andersom.
            if (Rolscheiding.IsToegestaan([.. persoon.Rollen.Select(r => r.Rol), rol.Rol]))
            {
                persoon.Rollen.Add(new() { PersoonId = persoon.Id, Rol = rol.Rol, Werkplaats = rol.Werkplaats, Herkomst = RolHerkomst.Aanmelding });
            }
        }
    }

    private static string Houd(string? nieuw, string huidig, string anders) =>
        !string.IsNullOrWhiteSpace(nieuw) ? nieuw.Trim() : huidig.Length > 0 ? huidig : anders;
}

/// <summary>Wat de aanmeldvoorziening over iemand zegt.</summary>
/// <param name="Kenmerk">De vaste "sub" van deze persoon.</param>
/// <param name="MailNagekeken">De voorziening staat in voor het mailadres.</param>
/// <param name="MagNieuw">Wie nog geen account heeft, mag er een krijgen.</param>
public sealed record Aanmeldgegevens(
    string Kenmerk, string? Naam, string? Email, bool MailNagekeken, string? Functie, string? Onderdeel, IReadOnlyList<Rolhouding> Rollen, bool MagNieuw);

/// <summary>Wie er aanmeldde.</summary>
/// <param name="Persoon">Leeg als er geen account is, of als het uit staat.</param>
public sealed record Aanmelduitslag(Persoon? Persoon, bool Uitgezet);
