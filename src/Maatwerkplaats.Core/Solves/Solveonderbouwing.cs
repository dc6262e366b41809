using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Leest wat er onder een solve ligt, voor wie de onderbouwing mag zien. Van een casus of signaal staat er niet meer dan de lezer toch al mocht lezen.</summary>
public sealed class Solveonderbouwing(Signaallijst signalen, TimeProvider klok)
{
    internal async Task<GelezenOnderbouwing> Lees(MaatwerkDb db, Gebruiker wie, Solvestaat solve, CancellationToken ct)
    {
        var (vandaag, bereik) = (Kalender.DatumInNederland(klok.Nu()), await Solvebereik.Van(db, solve.Koppelingen, ct));
        var (nummers, eigen) = (bereik.Casussen.ToArray(), solve.Kenmerken(Koppelsoort.Casus).ToHashSet(StringComparer.OrdinalIgnoreCase));
        var casussen = await db.Set<CasusRij>().AsNoTracking().Where(c => nummers.Contains(c.Nummer)).OrderBy(c => c.Nummer).Select(c => c.Staat).ToListAsync(ct);
        var ids = solve.Kenmerken(Koppelsoort.Signaal).Select(Guid.Parse).ToArray();
        var leesbaar = await signalen.Van(wie, ids, ct);
        return new(
            [
                .. casussen.Select(CasusProjectie.Lees).Select(c => new Solvecasus(
                    c.Nummer, CasusToegang.Voor(wie, c, vandaag).Mag(CasusRecht.Lezen) ? c.Melding.Titel : null, c.Werkplaats) { ViaThema = !eigen.Contains(c.Nummer) }),
            ],
            await Themas(db, solve, ct), leesbaar, ids.Length - leesbaar.Count, bereik.Signalen);
    }

    private static async Task<IReadOnlyList<Solvethema>> Themas(MaatwerkDb db, Solvestaat solve, CancellationToken ct)
    {
        var wegen = await Themawegwijzer.Volg(db, [.. solve.Kenmerken(Koppelsoort.Thema)], ct);
        var nummers = wegen.Values.Distinct().ToArray();
        var rijen = await db.Set<ThemaRij>().AsNoTracking().Where(t => nummers.Contains(t.Nummer)).ToDictionaryAsync(t => t.Nummer, ct);
        return [.. wegen.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => new Solvethema(w.Key, w.Value, rijen[w.Value].Naam, rijen[w.Value].Aantal))];
    }
}

/// <summary>Wat er onder een solve ligt, zoals de lezer het mag zien.</summary>
/// <param name="Casussen">Elke casus één keer, ook wat via een thema komt.</param>
/// <param name="Signalen">De signalen die er los onder liggen.</param>
/// <param name="Verborgen">Hoeveel losse signalen de lezer niet mag lezen.</param>
/// <param name="AantalSignalen">Elk signaal één keer, ook wat via een thema komt.</param>
public sealed record GelezenOnderbouwing(
    IReadOnlyList<Solvecasus> Casussen, IReadOnlyList<Solvethema> Themas, IReadOnlyList<Signaalregel> Signalen, int Verborgen, int AantalSignalen);

/// <summary>Een casus onder een solve.</summary>
/// <param name="Titel">Leeg als de lezer de casus zelf niet mag lezen.</param>
public sealed record Solvecasus(string Nummer, string? Titel, string Werkplaats)
{
    /// <summary>Ligt er alleen onder omdat zijn signaal bij een thema hoort.</summary>
    public bool ViaThema { get; init; }
}

/// <summary>Een thema onder een solve.</summary>
/// <param name="Gekoppeld">Het nummer waarmee het eronder is gelegd.</param>
/// <param name="Nummer">Het thema waar de signalen nu bij horen, als het eerste in een ander opging.</param>
/// <param name="Aantal">Aantal signalen.</param>
public sealed record Solvethema(string Gekoppeld, string Nummer, string Naam, int Aantal);
