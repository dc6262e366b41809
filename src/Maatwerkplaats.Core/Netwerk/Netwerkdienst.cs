using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>De eigen plek op de netwerkkaart: lezen en veranderen. Alleen voor jezelf.</summary>
public sealed class Netwerkdienst(IDbContextFactory<MaatwerkDb> databases, Ketting ketting, Lijstenbron lijsten, TimeProvider klok)
{
    /// <summary>De eigen plek; leeg zolang iemand er nooit iets invulde.</summary>
    public async Task<EigenPlek> Lees(Gebruiker wie, CancellationToken ct = default)
    {
        NetwerkToegang.Eis(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var plek = await db.Set<Netwerkplek>().AsNoTracking().FirstOrDefaultAsync(p => p.PersoonId == wie.Id, ct);
        var aantal = await Bijdragen.Tel(db, [wie.Id], ct);
        return new(plek is null ? Netwerkgegevens.Leeg : Netwerkgegevens.Van(plek), plek?.Versie ?? 0, aantal.GetValueOrDefault(wie.Id), await Geschiedenis(db, plek, ct));
    }

    /// <summary>Bewaart de eigen plek. Wat gelijk bleef, wordt niet vastgelegd.</summary>
    /// <exception cref="RegelOvertreden">Als iets niet klopt.</exception>
    /// <exception cref="TussentijdsGewijzigd">Als dezelfde persoon intussen elders iets opsloeg.</exception>
    public async Task Bewaar(Gebruiker wie, Netwerkgegevens gegevens, Opdracht opdracht, CancellationToken ct = default)
    {
        NetwerkToegang.Eis(wie);
        var handeling = new Handeling(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene(), opdracht.Reden);
        var woorden = await lijsten.Lees(wie.Organisatie, ct);
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.IsGedaan(handeling.Id, ct))
            {
                return;
            }

            var plek = await db.Set<Netwerkplek>().FirstOrDefaultAsync(p => p.PersoonId == wie.Id, ct);
            if (opdracht.Versie is { } basis && basis < (plek?.Versie ?? 0))
            {
                throw new TussentijdsGewijzigd([.. (await Geschiedenis(db, plek, ct)).Take(1)], plek!.Versie);
            }

            if (plek is null)
            {
                plek = new() { Id = Guid.CreateVersion7(handeling.Tijdstip), Organisatie = wie.Organisatie, PersoonId = wie.Id };
                db.Add(plek);
            }

            if (Plekschrijver.Vul(plek, gegevens, woorden, handeling.Datum) is not { Count: > 0 } velden)
            {
                return;
            }

            Geschiedenisboek.Schrijf(db, ketting, plek, [new NetwerkplekGewijzigd(plek.Vindbaar, velden)], handeling);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    private static async Task<IReadOnlyList<TussentijdseWijziging>> Geschiedenis(MaatwerkDb db, Netwerkplek? plek, CancellationToken ct)
    {
        if (plek is null)
        {
            return [];
        }

        var regels = await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().Include(g => g.Handeling)
            .Where(g => g.OnderwerpId == plek.Id).OrderByDescending(g => g.Volgnummer).Take(20).ToListAsync(ct);
        return [.. regels.Select(r => new TussentijdseWijziging(
            r.Handeling!.DoorNaam, r.Handeling.Tijdstip, ((NetwerkplekGewijzigd)Gebeurtenissoorten.Lees(r.Soort, r.Gegevens)).Verhaal, null))];
    }
}

/// <summary>De eigen plek zoals iemand die voor zich heeft.</summary>
/// <param name="Bijdragen">Hoe vaak deze persoon eerder meedeed.</param>
/// <param name="Geschiedenis">Wat er veranderde, het nieuwste eerst.</param>
public sealed record EigenPlek(Netwerkgegevens Gegevens, int Versie, int Bijdragen, IReadOnlyList<TussentijdseWijziging> Geschiedenis);
