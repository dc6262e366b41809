using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Leest rondes en brieven, voor wie dat mag.</summary>
public sealed class Rondelezer(IDbContextFactory<MaatwerkDb> databases)
{
    /// <summary>De rondes die deze gebruiker mag zien, het nieuwste jaar eerst. Zonder recht om te leiden zijn dat de verzonden brieven.</summary>
    public async Task<IReadOnlyList<Rondestaat>> Lijst(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var (leidt, leest) = (KnelpuntToegang.Mag(wie, Knelpuntrecht.Leiden), KnelpuntToegang.Mag(wie, Knelpuntrecht.BriefLezen));
        return [.. (await Rondedienst.Alle(db, ct)).Where(r => leidt || (leest && !r.IsOpen))];
    }

    /// <summary>Een ronde om te leiden, of een verzonden brief om te lezen.</summary>
    /// <exception cref="NietGevonden">Als er van dit jaar niets te zien is.</exception>
    /// <exception cref="GeenToegang">Als deze gebruiker geen brieven mag lezen.</exception>
    public async Task<GelezenRonde> Lees(Gebruiker wie, int jaar, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.BriefLezen);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var alle = await Rondedienst.Alle(db, ct);
        var ronde = alle.FirstOrDefault(r => r.Jaar == jaar) ?? throw new NietGevonden();
        var leidt = KnelpuntToegang.Mag(wie, Knelpuntrecht.Leiden, ronde);
        return leidt || !ronde.IsOpen
            ? new(ronde, ronde.Verzending?.Brief ?? Briefinhoud.Van(ronde, alle), leidt)
            : throw new NietGevonden();
    }

    /// <summary>De ronde van dit jaar voor wie erin mag inbrengen; alleen wat daarvoor nodig is.</summary>
    /// <exception cref="NietGevonden">Als er van dit jaar geen ronde is.</exception>
    /// <exception cref="GeenToegang">Als deze gebruiker niet mag inbrengen.</exception>
    public async Task<Inbrengruimte> Inbrengen(Gebruiker wie, int jaar, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var rij = await db.Set<RondeRij>().AsNoTracking().FirstOrDefaultAsync(r => r.Jaar == jaar, ct);
        KnelpuntToegang.Eis(wie, Knelpuntrecht.Inbrengen, rij?.Lees());
        return Ruimte(wie, (rij ?? throw new NietGevonden()).Lees());
    }

    /// <summary>De ronde die nu inbreng aanneemt, als deze gebruiker daaraan mag bijdragen.</summary>
    public async Task<Inbrengruimte?> NuOpen(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var rij = await db.Set<RondeRij>().AsNoTracking().Where(r => r.Stand == Rondestand.Uitvraag).OrderByDescending(r => r.Jaar).FirstOrDefaultAsync(ct);
        return rij?.Lees() is { } ronde && KnelpuntToegang.Mag(wie, Knelpuntrecht.Inbrengen, ronde) ? Ruimte(wie, ronde) : null;
    }

    /// <summary>Wat deze gebruiker zelf inbracht, met wat ervan werd; het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<EigenInbreng>> Mijn(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return
        [
            .. (await Rondedienst.Alle(db, ct)).SelectMany(r => r.Inbrengen.Where(i => i.Wie.Is(wie.Id)).Select(i => Eigen(r, i))).OrderByDescending(i => i.Inbreng.Op),
        ];
    }

    /// <summary>De geschiedenis van een ronde, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Verloopregel>> Geschiedenis(Gebruiker wie, int jaar, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.Leiden);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => db.Set<RondeRij>().Any(r => r.Id == g.OnderwerpId && r.Jaar == jaar)).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return
        [
            .. regels.Select(g => (g.Handeling, Wat: (Rondegebeurtenis)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens)))
                .Select(g => new Verloopregel(g.Handeling!.DoorNaam, g.Handeling.Tijdstip, g.Wat.Verhaal, g.Wat.Toelichting)),
        ];
    }

    private static Inbrengruimte Ruimte(Gebruiker wie, Rondestaat ronde) => new(
        ronde.Jaar, ronde.Stand, ronde.InbrengTot, ronde.Uitvragen.FirstOrDefault(u => u.Wie.Is(wie.Id))?.Namens,
        ronde.Stand == Rondestand.Uitvraag || (ronde.Stand == Rondestand.Wegen && KnelpuntToegang.Mag(wie, Knelpuntrecht.Leiden)));

    private static EigenInbreng Eigen(Rondestaat ronde, Inbreng inbreng)
    {
        var knelpunt = inbreng.Knelpunt is { } id ? ronde.Knelpunt(id) : null;
        return new(
            ronde.Jaar, inbreng,
            inbreng.Stand == Inbrengstand.Terzijde ? $"Komt niet in de brief. {inbreng.Reden}"
            : knelpunt?.Afgevallen is { } waarom ? $"Komt niet in de brief. {waarom}"
            : knelpunt is null ? "Nog niet bekeken."
            : ronde.IsOpen ? $"Opgenomen in ‘{knelpunt.Tekst.Titel}’."
            : $"Staat in de brief als ‘{knelpunt.Tekst.Titel}’. Nu: {ronde.Status(knelpunt.Id).Label().ToLowerInvariant()}.");
    }
}

/// <summary>Een ronde zoals de lezer haar mag zien.</summary>
/// <param name="Brief">De brief zoals die nu is, of zoals hij is verzonden.</param>
/// <param name="MagLeiden">Mag eraan werken.</param>
public sealed record GelezenRonde(Rondestaat Ronde, Briefinhoud Brief, bool MagLeiden);

/// <summary>Wat iemand die inbrengt van de ronde ziet.</summary>
/// <param name="Namens">Namens wie deze gebruiker is gevraagd; leeg als dat niet is gebeurd.</param>
public sealed record Inbrengruimte(int Jaar, Rondestand Stand, DateOnly InbrengTot, string? Namens, bool Kan);

/// <summary>Een eigen inbreng, met in gewone woorden wat ervan werd.</summary>
public sealed record EigenInbreng(int Jaar, Inbreng Inbreng, string Uitkomst);
