using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording.Tabellen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>De besluiten tegen de letter van de wet, met wie besliste en wanneer SZW het wist. Alleen voor wie de casussen mag zien.</summary>
public sealed class Contralegemlijst(IDbContextFactory<MaatwerkDb> databases, Verantwoordingslezer lezer, TimeProvider klok)
{
    /// <summary>Zoveel besluiten worden hoogstens genoemd; het is zeldzaam.</summary>
    public const int Meeste = 200;

    /// <exception cref="GeenToegang">Als deze gebruiker alleen cijfers mag zien.</exception>
    public async Task<IReadOnlyList<Contralegembesluit>> Lees(Gebruiker wie, Cijferfilter filter, CancellationToken ct = default)
    {
        var ids = (await lezer.Casussen(wie, filter, Besluiten.ContraLegem, "ja", ct)).Take(Meeste).ToArray();
        await using var db = await databases.Open(wie.Organisatie, ct);
        var staten = await db.Set<CasusRij>().Zichtbaar(wie, Kalender.DatumInNederland(klok.Nu())).Where(c => ids.Contains(c.Id))
            .OrderByDescending(c => c.AfgerondOp).ThenBy(c => c.Nummer).Select(c => c.Staat).ToListAsync(ct);
        return [.. staten.Select(CasusProjectie.Lees).Select(c => new Contralegembesluit(
            c.Nummer, c.Melding.Titel, c.Besluit?.Op, c.Besluit?.ContraLegem?.WieBesliste, c.Besluit?.Beslisser, c.Besluit?.ContraLegem?.SzwGeinformeerd))];
    }
}

/// <summary>Eén besluit tegen de letter van de wet. Wat een ingelezen casus niet vermeldt, is leeg.</summary>
public sealed record Contralegembesluit(string Nummer, string Titel, DateOnly? Op, string? WieBesliste, Beslisser? Beslisser, DateOnly? SzwGeinformeerd);
