using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Bewaren;

/// <summary>
/// Zegt wie een zoekopdracht bewaarde dat er iets nieuws bij past, in zijn ritme en over elke uitspraak één keer. Bericht,
/// melding en waar hij gebleven is gaan in één transactie: na een onderbreking raakt niets weg en komt niets dubbel.
/// </summary>
public sealed class Attendering(
    IDbContextFactory<MaatwerkDb> databases, Casusregister register, Organisatieronde ronde, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Zo lang houdt een proces de taak vast; daarna mag een ander het overnemen.</summary>
    public static readonly TimeSpan Beurtduur = TimeSpan.FromMinutes(10);

    private const int GrootsteGroep = 200;
    private const int MeesteTitels = 3;

    /// <summary>Kijkt voor alle organisaties, als dit proces aan de beurt is.</summary>
    /// <returns>Aantal verstuurde berichten.</returns>
    public Task<int> Controleer(CancellationToken ct = default) => ronde.Loop("attenderen", Beurtduur, organisatie => Controleer(organisatie, ct), ct);

    /// <summary>Kijkt voor één organisatie.</summary>
    public async Task<int> Controleer(string organisatie, CancellationToken ct = default)
    {
        var aantal = 0;
        var nu = klok.Nu();
        while (true)
        {
            await using var db = await databases.Open(organisatie, ct);
            var slag = await Zoekboek.Slag(db, ct);
            var beurt = await db.Set<BewaardeZoekopdracht>()
                .Where(z => z.Ritme != Zoekritme.Geen && z.NietVoor <= nu && (z.Slag < slag || z.Ritme != Zoekritme.Direct))
                .OrderBy(z => z.NietVoor).ThenBy(z => z.Id).Take(GrootsteGroep).ToListAsync(ct);
            foreach (var zoek in beurt)
            {
                aantal += await Kijk(db, zoek, slag, nu, ct) ? 1 : 0;
            }

            if (beurt.Count < GrootsteGroep)
            {
                return aantal;
            }
        }
    }

    private async Task<bool> Kijk(MaatwerkDb db, BewaardeZoekopdracht zoek, long slag, DateTime nu, CancellationToken ct)
    {
        var nieuw = await Nieuw(db, zoek, slag, ct);
        foreach (var uitspraak in nieuw)
        {
            db.Add(new Zoekmelding { ZoekopdrachtId = zoek.Id, UitspraakId = uitspraak.Id, Organisatie = zoek.Organisatie, Op = nu });
        }

        if (nieuw.Count > 0)
        {
            var bericht = new NieuwBericht(zoek.PersoonId, BerichtSoort.Casusprudentie, null, Zin(zoek, nieuw)) { Adres = Adres(zoek, nieuw) };
            await Postvak.Bezorg(db, versleuteling, zoek.Organisatie, [bericht], nu, ct);
        }

        (zoek.Slag, zoek.NietVoor) = (slag, zoek.Ritme.Volgende(nu));
        await db.SaveChangesAsync(ct);
        return nieuw.Count > 0;
    }

    private async Task<List<Uitspraak>> Nieuw(MaatwerkDb db, BewaardeZoekopdracht zoek, long slag, CancellationToken ct)
    {
        // Wie weg is of niet meer bij de organisatie werkt, leest het register niet en krijgt dus ook geen bericht.
        if (!await db.Set<Persoon>().AnyAsync(p => p.Id == zoek.PersoonId && p.Actief && !p.Extern, ct))
        {
            return [];
        }

        var kandidaten = await db.Set<Uitspraak>().AsNoTracking()
            .Where(u => u.Slag > zoek.Slag && u.Slag <= slag && u.Stand == Uitspraakstand.Geldig)
            .Where(u => !db.Set<Zoekmelding>().Any(m => m.ZoekopdrachtId == zoek.Id && m.UitspraakId == u.Id))
            .OrderBy(u => u.Jaar).ThenBy(u => u.Nummer).ToListAsync(ct);
        if (kandidaten.Count == 0)
        {
            return [];
        }

        var passend = await register.Passend(zoek.Organisatie, zoek.AlsOpdracht(), ct);
        return kandidaten.FindAll(u => passend.Contains(Uitspraakdocument.Nummer(u)));
    }

    private static string Zin(BewaardeZoekopdracht zoek, List<Uitspraak> nieuw)
    {
        var titels = string.Join("; ", nieuw.Take(MeesteTitels).Select(u => u.Titel));
        var rest = nieuw.Count > MeesteTitels ? $", en nog {nieuw.Count - MeesteTitels}" : "";
        return $"{(nieuw.Count == 1 ? "Nieuwe casusprudentie" : $"{nieuw.Count} keer nieuwe casusprudentie")} bij je zoekopdracht '{zoek.Naam}': {titels}{rest}.";
    }

    private static string Adres(BewaardeZoekopdracht zoek, List<Uitspraak> nieuw) =>
        nieuw is [var enige] ? $"/casusprudentie/{enige.Jaar}/{enige.Nummer}" : $"/casusprudentie/bewaard/{zoek.Id}/openen";
}
