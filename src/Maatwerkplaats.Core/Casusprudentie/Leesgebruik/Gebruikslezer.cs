using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Leesgebruik;

/// <summary>Een uitspraak met hoe vaak zij is gebruikt.</summary>
/// <param name="Kenmerk">De vaste naam.</param>
public sealed record Gebruikteuitspraak(string Kenmerk, string Titel, int Aantal);

/// <summary>Hoe de casusprudentie wordt gebruikt.</summary>
/// <param name="Half">Het laatste halfjaar dat voorbij is; lezen en helpen gaan daarover.</param>
/// <param name="Lezers">Hoeveel verschillende collega's in dat halfjaar iets lazen, afgerond op vijf; leeg als het er te weinig zijn.</param>
/// <param name="Gelezen">Uitspraken die door genoeg verschillende collega's zijn gelezen, afgerond op vijf.</param>
/// <param name="Geholpen">Of lezers er iets aan hadden, met kleine aantallen verborgen.</param>
/// <param name="Aangehaald">Uitspraken die besluiten noemen, door alle jaren heen. Elke collega ziet deze aantallen ook bij de uitspraak zelf.</param>
public sealed record Registergebruik(
    Halfjaar Half, int? Lezers, IReadOnlyList<Gebruikteuitspraak> Gelezen, Maattabel Geholpen, IReadOnlyList<Gebruikteuitspraak> Aangehaald, int Minimum);

/// <summary>
/// Leest het gebruik van de casusprudentie, voor wie haar maakt. Wie las, blijft in het inzagelog; hier komt alleen uit wat genoeg
/// verschillende mensen deden, over een halfjaar dat voorbij is en dus niet meer verandert.
/// </summary>
public sealed class Gebruikslezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    private const int MeesteRegels = 25;

    private static readonly KenmerkSoort[] Aanhalend = [KenmerkSoort.Gevolgd, KenmerkSoort.Onderscheiden, KenmerkSoort.Beperkt, KenmerkSoort.Achterhaald];

    /// <exception cref="GeenToegang">Als de gebruiker niet voor een Maatwerkplaats werkt.</exception>
    public async Task<Registergebruik> Lees(Gebruiker wie, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(wie);
        var half = Halfjaar.Keuzes(Kalender.DatumInNederland(klok.Nu()))[0];
        await using var db = await databases.Open(wie.Organisatie, ct);
        var minimum = await Kleinstecel.Lees(db, ct);
        var (van, tot) = (Kalender.BeginVan(half.Van), Kalender.BeginVan(half.Tot.AddDays(1)));
        var gelezen = db.Set<Inzage>().AsNoTracking()
            .Where(i => i.Soort == InzageSoort.CasusprudentieGelezen && i.Tijdstip >= van && i.Tijdstip < tot && i.OnderwerpId != null && i.PersoonId != null);
        var lezers = await gelezen.Select(i => i.PersoonId).Distinct().CountAsync(ct);
        var perUitspraak = await gelezen.GroupBy(i => i.OnderwerpId!.Value).Select(g => new { Uitspraak = g.Key, Mensen = g.Select(i => i.PersoonId).Distinct().Count() })
            .Where(g => g.Mensen >= minimum).OrderByDescending(g => g.Mensen).Take(MeesteRegels).ToListAsync(ct);
        var sleutels = perUitspraak.ConvertAll(p => p.Uitspraak);
        var uitspraken = await db.Set<Uitspraak>().AsNoTracking().Where(u => sleutels.Contains(u.Id) && u.Stand == Uitspraakstand.Geldig).ToDictionaryAsync(u => u.Id, ct);
        return new(
            half, lezers < minimum ? null : Cijferopmaak.RondAf(lezers),
            [
                .. perUitspraak.Where(p => uitspraken.ContainsKey(p.Uitspraak))
                    .Select(p => new Gebruikteuitspraak(uitspraken[p.Uitspraak].Kenmerk, uitspraken[p.Uitspraak].Titel, Cijferopmaak.RondAf(p.Mensen)))
                    .OrderByDescending(p => p.Aantal).ThenBy(p => p.Titel, StringComparer.CurrentCulture),
            ],
            await Geholpen(db, half, minimum, ct), await Aangehaald(db, ct), minimum);
    }

    private static async Task<Maattabel> Geholpen(MaatwerkDb db, Halfjaar half, int minimum, CancellationToken ct)
    {
        return Maatteller.Beschermd(
            Antwoordtelling.Lezen, "Hielp lezen om te beslissen?", "Antwoorden van collega's onder een uitspraak, op de dag van het antwoord. Elke lezer telt per uitspraak één keer.", "antwoorden",
            [(Leesvraag.Ja, "Ja"), (Leesvraag.Nee, "Nee")], await Tel(half), await Tel(half.Vorige), minimum);

        async Task<Dictionary<string, int>> Tel(Halfjaar welk)
        {
            var (jaar, helft) = (welk.Jaar, welk.Helft);
            return await db.Set<Antwoordtelling>().AsNoTracking().Where(t => t.Vraag == Antwoordtelling.Lezen && t.Jaar == jaar && t.Helft == helft)
                .GroupBy(t => t.Antwoord).Select(g => new { g.Key, Aantal = g.Sum(t => t.Aantal) }).ToDictionaryAsync(g => g.Key, g => g.Aantal, ct);
        }
    }

    private static async Task<Gebruikteuitspraak[]> Aangehaald(MaatwerkDb db, CancellationToken ct)
    {
        var meest = await db.Set<CasusKenmerk>().AsNoTracking().Where(k => Aanhalend.Contains(k.Soort))
            .Join(db.Set<CasusRij>(), k => k.CasusId, c => c.Id, (k, _) => k.Code)
            .GroupBy(code => code).Select(g => new { Kenmerk = g.Key, Aantal = g.Count() }).OrderByDescending(g => g.Aantal).ThenBy(g => g.Kenmerk).Take(MeesteRegels).ToListAsync(ct);
        var plekken = meest.Select(m => (m.Kenmerk, Plaats: Aanhaling.Plaats(m.Kenmerk))).Where(p => p.Plaats is not null).ToArray();
        var (jaren, nummers) = (plekken.Select(p => p.Plaats!.Value.Jaar).Distinct().ToArray(), plekken.Select(p => p.Plaats!.Value.Nummer).Distinct().ToArray());
        var titels = (await db.Set<Uitspraak>().AsNoTracking().Where(u => jaren.Contains(u.Jaar) && nummers.Contains(u.Nummer) && u.Stand != Uitspraakstand.Ingetrokken).ToListAsync(ct))
            .ToDictionary(u => u.Kenmerk, u => u.Titel);
        return [.. meest.Where(m => titels.ContainsKey(m.Kenmerk)).Select(m => new Gebruikteuitspraak(m.Kenmerk, titels[m.Kenmerk], m.Aantal))];
    }
}
