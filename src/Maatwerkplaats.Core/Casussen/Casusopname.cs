using System.Globalization;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Legt veel casussen met hun hele geschiedenis tegelijk vast, in weinig transacties. Voor wie al casussen heeft: de
/// demo, een meting, een oude registratie. Er gaat geen mail uit van wat vroeger gebeurde.
/// </summary>
public sealed class Casusopname(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, Ketting ketting)
{
    private const int PerTransactie = 200;

    /// <param name="berichtenSinds">Van wat er sinds dit moment (UTC) gebeurde, krijgt iemand een bericht in het systeem.</param>
    /// <exception cref="DbUpdateException">Als een casus of nummer al bestaat; wat daarvoor is vastgelegd, blijft.</exception>
    public async Task Leg(string organisatie, IEnumerable<Casusverloop> casussen, DateTime berichtenSinds, CancellationToken ct = default)
    {
        foreach (var groep in casussen.Chunk(PerTransactie))
        {
            await using var db = await databases.Open(organisatie, ct);
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var verloop in groep)
            {
                Leg(db, organisatie, verloop, berichtenSinds);
            }

            await HoogReeksenOp(db, organisatie, groep, ct);
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(ct);
        }
    }

    private void Leg(MaatwerkDb db, string organisatie, Casusverloop verloop, DateTime berichtenSinds)
    {
        var rij = new CasusRij { Id = verloop.Staat.Id, Organisatie = organisatie, Nummer = verloop.Staat.Nummer };
        foreach (var stap in verloop.Stappen)
        {
            Geschiedenisboek.Schrijf(db, ketting, rij, stap.Gebeurtenissen, stap.Handeling);
            if (stap.Handeling.Tijdstip >= berichtenSinds)
            {
                db.AddRange(CasusBerichten.Bij(stap.Gebeurtenissen, stap.Vorige, stap.Staat, stap.Handeling)
                    .Select(b => AlsBericht(b, organisatie, stap.Handeling.Tijdstip)));
            }
        }

        var client = verloop.Staat.Melding.Client is { } geheim
            ? versleuteling.Zoeksleutel(versleuteling.Ontsleutel(geheim, Casusdienst.DoelBsn), Casusdienst.DoelBsn)
            : null;
        CasusProjectie.WerkBij(rij, verloop.Staat, verloop.Stappen[^1].Handeling.Tijdstip, client);
        db.Add(rij);
    }

    private static Bericht AlsBericht(NieuwBericht bericht, string organisatie, DateTime op) => new()
    {
        Id = Guid.CreateVersion7(op),
        Organisatie = organisatie,
        PersoonId = bericht.PersoonId,
        Soort = bericht.Soort,
        Casus = bericht.Casus,
        Tekst = bericht.Tekst,
        Op = op,
    };

    /// <summary>Wie hierna een casus inbrengt, krijgt een nummer dat nog vrij is.</summary>
    private static async Task HoogReeksenOp(MaatwerkDb db, string organisatie, IEnumerable<Casusverloop> groep, CancellationToken ct)
    {
        foreach (var jaar in groep.Select(v => v.Staat.Nummer.Split('-')).GroupBy(d => int.Parse(d[1], CultureInfo.InvariantCulture), d => int.Parse(d[2], CultureInfo.InvariantCulture)))
        {
            var reeks = await db.Set<Nummerreeks>().FirstOrDefaultAsync(n => n.Reeks == Casusnummer.Reeks && n.Jaar == jaar.Key, ct);
            if (reeks is null)
            {
                db.Add(reeks = new Nummerreeks { Organisatie = organisatie, Reeks = Casusnummer.Reeks, Jaar = jaar.Key });
            }

            reeks.Laatste = Math.Max(reeks.Laatste, jaar.Max());
        }
    }
}
