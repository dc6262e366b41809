using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Groepen;

/// <summary>Verdeelt wat gepubliceerd is in groepen gelijke gevallen en bewaart de indeling: het werk van een nacht.</summary>
public sealed class Groepenmaker(IDbContextFactory<MaatwerkDb> databases, Organisatieronde ronde, TimeProvider klok)
{
    /// <summary>Zoveel uitspraken worden ingedeeld, de nieuwste; meer past niet in een nacht.</summary>
    public const int Meeste = 5_000;

    /// <summary>Een register van deze omvang is in enkele seconden ingedeeld, dus ook als iemand erop wacht.</summary>
    public const int MeesteMeteen = 400;

    private static readonly TimeSpan Beurtduur = TimeSpan.FromHours(1);
    /// <summary>Deelt alle organisaties opnieuw in waar iets veranderde, als dit proces aan de beurt is.</summary>
    public Task Doe(CancellationToken ct = default) => ronde.Loop("groepen", Beurtduur, async organisatie => (await Maak(organisatie, Meeste, ct))?.Aantal ?? 0, ct);

    /// <summary>De indeling van nu. Verouderd en niet te groot: dan eerst opnieuw.</summary>
    /// <param name="hoogstens">Is het register groter, dan blijft een oude indeling staan.</param>
    internal async Task<Groepsindeling?> Maak(string organisatie, int hoogstens, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        var stand = await db.Set<Zoekstand>().Select(s => s.Volgnummer).FirstOrDefaultAsync(ct);
        var bewaard = await db.Set<Groepsindeling>().FirstOrDefaultAsync(ct);
        var meetellend = db.Set<Uitspraak>().AsNoTracking().Where(u => u.Stand == Uitspraakstand.Geldig && u.AchterhaaldSinds == null);
        if (bewaard?.Stand == stand || (hoogstens < Meeste && await meetellend.CountAsync(ct) > hoogstens))
        {
            return bewaard;
        }

        var uitspraken = await meetellend.OrderByDescending(u => u.GepubliceerdOp).ThenByDescending(u => u.Id).Take(Meeste).ToListAsync(ct);
        var groepen = Groepenindeling.Verdeel([.. uitspraken.Select(u => Uitspraakinhoud.Lees(JsonElement.Parse(u.Inhoud)))])
            .Zip(uitspraken, (groep, uitspraak) => (groep, uitspraak.Id)).GroupBy(p => p.groep, p => p.Id).Where(g => g.Count() > 1).Select(g => g.ToArray()).ToArray();
        if (bewaard is null)
        {
            db.Add(bewaard = new() { Organisatie = organisatie });
        }

        (bewaard.GemaaktOp, bewaard.Stand, bewaard.Aantal, bewaard.Groepen) = (klok.Nu(), stand, uitspraken.Count, JsonSerializer.Serialize(groepen));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Een ander deelde tegelijk in; beide indelingen zijn goed.
        }

        return bewaard;
    }
}
