using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>Houdt bij waar een signaal, thema of solve bekend is en wie het volgt. Staat en geschiedenis gaan in één transactie.</summary>
public sealed class Agendadienst(IDbContextFactory<MaatwerkDb> databases, Agendalijst lijst, Ketting ketting, TimeProvider klok)
{
    /// <summary>Doet iets met een punt; de eerste keer begint het bijhouden.</summary>
    /// <param name="daad">Roept één of meer methoden van <see cref="Agendapunt"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als het punt er niet is.</exception>
    /// <exception cref="GeenToegang">Als deze gebruiker de werkagenda niet mag bijhouden.</exception>
    public async Task Doe(Gebruiker wie, Agendasoort soort, string kenmerk, Opdracht opdracht, Action<Agendapunt> daad, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.MonitorBijhouden);
        var punt = await lijst.Een(wie, soort, kenmerk, ct);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene(), opdracht.Reden);
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (!await db.IsGedaan(handeling.Id, ct))
            {
                await Leg(db, wie.Organisatie, punt, handeling, daad, ct);
            }
        }, ct);
    }

    /// <summary>Wat SBK van dit punt bijhoudt; leeg als dat nog niets is.</summary>
    public async Task<Agendastaat?> Lees(Gebruiker wie, Agendasoort soort, string kenmerk, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.MonitorHelemaal);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return (await db.Set<AgendapuntRij>().AsNoTracking().FirstOrDefaultAsync(a => a.Soort == soort && a.Kenmerk == kenmerk, ct))?.Lees();
    }

    /// <summary>Wat er met dit punt op de werkagenda gebeurde, het nieuwste eerst.</summary>
    public async Task<IReadOnlyList<Verloopregel>> Geschiedenis(Gebruiker wie, Agendasoort soort, string kenmerk, CancellationToken ct = default)
    {
        KnelpuntToegang.Eis(wie, Knelpuntrecht.MonitorHelemaal);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => db.Set<AgendapuntRij>().Any(a => a.Id == g.OnderwerpId && a.Soort == soort && a.Kenmerk == kenmerk)).OrderByDescending(g => g.Volgnummer).ToListAsync(ct);
        return [.. regels.Select(g => new Verloopregel(g.Handeling!.DoorNaam, g.Handeling.Tijdstip, ((Agendagebeurtenis)Gebeurtenissoorten.Lees(g.Soort, g.Gegevens)).Verhaal, null))];
    }

    private async Task Leg(MaatwerkDb db, string organisatie, Agendaregel regel, Handeling handeling, Action<Agendapunt> daad, CancellationToken ct)
    {
        var rij = await db.Set<AgendapuntRij>().FirstOrDefaultAsync(a => a.Soort == regel.Soort && a.Kenmerk == regel.Kenmerk, ct);
        var punt = rij is null
            ? Agendapunt.Begin(Guid.CreateVersion7(handeling.Tijdstip), regel.Soort, regel.Kenmerk, handeling)
            : Agendapunt.Open(rij.Lees(), handeling);
        daad(punt);
        if (rij is null)
        {
            rij = new() { Id = punt.Staat.Id, Organisatie = organisatie, Soort = regel.Soort, Kenmerk = regel.Kenmerk };
            db.Add(rij);
        }

        if (punt.Nieuw.Count > 0)
        {
            Geschiedenisboek.Schrijf(db, ketting, rij, punt.Nieuw, handeling);
            rij.Vul(punt.Staat, handeling.Tijdstip);
            await db.SaveChangesAsync(ct);
        }
    }
}
