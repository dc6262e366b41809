using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>Doet iets met een Menselijke Maat Monitor: mag het, klopt het, opslaan met de geschiedenis in één transactie.</summary>
public sealed class Maatdienst(IDbContextFactory<MaatwerkDb> databases, Maatteller teller, Ketting ketting, TimeProvider klok)
{
    /// <summary>Begint de monitor van een halfjaar dat voorbij is.</summary>
    public Task<Maatstaat> Begin(Gebruiker wie, Halfjaar half, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, opdracht, async (db, handeling) =>
        {
            MaatRegels.HalfjaarIsNieuw.Eis(!await db.Set<MaatRij>().AnyAsync(m => m.Jaar == half.Jaar && m.Helft == half.Helft, ct));
            var monitor = Maatmonitor.Begin(half, handeling);
            var rij = new MaatRij { Id = monitor.Staat.Id, Organisatie = wie.Organisatie, Jaar = half.Jaar, Helft = half.Helft };
            db.Add(rij);
            return (rij, monitor);
        }, ct);

    /// <summary>Bewaart een nieuwe versie van de duiding.</summary>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen een versie schreef.</exception>
    public Task<Maatstaat> Duid(Gebruiker wie, Halfjaar half, string? tekst, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, opdracht, async (db, handeling) =>
        {
            var (rij, monitor) = await Open(db, half, handeling, ct);
            monitor.Duid(tekst);
            await EisOngewijzigd(db, rij, monitor, opdracht, ct);
            return (rij, monitor);
        }, ct);

    /// <summary>Publiceert de monitor met de cijfers van dit moment.</summary>
    public Task<Maatstaat> Publiceer(Gebruiker wie, Halfjaar half, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, opdracht, async (db, handeling) =>
        {
            var (rij, monitor) = await Open(db, half, handeling, ct);
            monitor.Publiceer(await teller.Tel(wie.Organisatie, half, ct));
            await EisOngewijzigd(db, rij, monitor, opdracht, ct);
            return (rij, monitor);
        }, ct);

    private async Task<Maatstaat> Werk(Gebruiker wie, Opdracht opdracht, Func<MaatwerkDb, Handeling, Task<(MaatRij Rij, Maatmonitor Monitor)>> werk, CancellationToken ct)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.Leiden);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene(), opdracht.Reden);
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.GedaanAan<MaatRij>(handeling.Id).FirstOrDefaultAsync(ct) is { } gedaan)
            {
                return gedaan.Lees();
            }

            var (rij, monitor) = await werk(db, handeling);
            if (monitor.Nieuw.Count > 0)
            {
                Geschiedenisboek.Schrijf(db, ketting, rij, monitor.Nieuw, handeling);
                rij.Vul(monitor.Staat, handeling.Tijdstip);
                await db.SaveChangesAsync(ct);
            }

            return monitor.Staat;
        }, ct);
    }

    private static async Task<(MaatRij, Maatmonitor)> Open(MaatwerkDb db, Halfjaar half, Handeling handeling, CancellationToken ct)
    {
        var rij = await db.Set<MaatRij>().FirstOrDefaultAsync(m => m.Jaar == half.Jaar && m.Helft == half.Helft, ct) ?? throw new NietGevonden();
        return (rij, Maatmonitor.Open(rij.Lees(), handeling));
    }

    private static Task EisOngewijzigd(MaatwerkDb db, MaatRij rij, Maatmonitor monitor, Opdracht opdracht, CancellationToken ct) =>
        Tussentijds.EisOngewijzigd(db, rij, opdracht.Versie, monitor.Nieuw, g => (g.Verhaal, null), ct);
}
