using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Houdt de zoekindexen klein en bij de tijd: voegt kleine segmenten samen, ruimt op wat is vervangen, en maakt een index van
/// een oudere versie opnieuw. Op één node tegelijk; zoeken en publiceren gaan door.
/// </summary>
public sealed class Indexonderhoud(IDbContextFactory<MaatwerkDb> databases, Indexherbouw herbouw, Beurtverdeler beurten, TimeProvider klok)
{
    /// <summary>Zo lang blijft een vervangen segment staan voor wie er net in leest.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromMinutes(10);

    /// <summary>Doet voor elke organisatie wat er te doen is.</summary>
    public async Task Doe(CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        foreach (var organisatie in await db.Set<Zoekstand>().IgnoreQueryFilters().Select(s => s.Organisatie).ToListAsync(ct))
        {
            await Doe(organisatie, ct);
        }
    }

    /// <summary>Doet voor één organisatie wat er te doen is.</summary>
    /// <returns>Of er iets is veranderd.</returns>
    public async Task<bool> Doe(string organisatie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var stand = await db.Set<Zoekstand>().AsNoTracking().SingleOrDefaultAsync(ct);
        if (stand is null)
        {
            return false;
        }

        if (stand.Versie < Uitspraakdocument.Versie)
        {
            return await herbouw.Doe(organisatie, ct) is not null;
        }

        // Zonder beurt kijken is goedkoop; meestal is er niets te doen.
        var grens = klok.Nu() - Bewaartijd;
        if ((await TeMengen(db, stand, ct)).Count == 0 && !await db.Set<Zoeksegment>().AnyAsync(s => s.VervallenOp < grens || s.Vanaf == Zoeksegment.NogNiet, ct))
        {
            return false;
        }

        await using var beurt = await Onderhoudsbeurt.Neem(beurten, organisatie, ct);
        var gedaan = beurt is not null && await RuimOp(db, grens, ct);
        while (beurt is not null && await beurt.Verleng(ct) && await Meng(db, ct))
        {
            gedaan = true;
        }

        return gedaan;
    }

    // Ook wat klaarstond en nooit is gewisseld: wie de beurt heeft, weet dat niemand er nog aan werkt.
    private static async Task<bool> RuimOp(MaatwerkDb db, DateTime grens, CancellationToken ct)
    {
        var vervallen = await db.Set<Zoeksegment>().Where(s => s.VervallenOp < grens || s.Vanaf == Zoeksegment.NogNiet).Select(s => s.Nummer).ToListAsync(ct);
        await db.GooiSegmentenWeg(vervallen, ct);
        return vervallen.Count > 0;
    }

    private static async Task<IReadOnlyList<int>> TeMengen(MaatwerkDb db, Zoekstand stand, CancellationToken ct)
    {
        var segmenten = await db.Set<Zoeksegment>().Where(s => s.Generatie == stand.Generatie && s.Tot == null && s.Vanaf <= stand.Volgnummer)
            .Select(s => new { s.Nummer, s.Aantal, Geschrapt = db.Set<Zoekschrapping>().Count(x => x.Segment == s.Nummer) }).ToListAsync(ct);
        return Segmentmaker.TeMengen(segmenten.Select(s => (s.Nummer, s.Aantal, s.Geschrapt)));
    }

    private async Task<bool> Meng(MaatwerkDb db, CancellationToken ct)
    {
        var stand = await db.Set<Zoekstand>().AsNoTracking().SingleAsync(ct);
        var nummers = await TeMengen(db, stand, ct);
        if (nummers.Count == 0)
        {
            return false;
        }

        var nummer = await Indextransactie.Reserveer(db, ct);
        var (delen, bekend) = await Lees(db, nummers, ct);
        var beeld = Segmentmaker.Meng(nummer, delen);
        // Eerst klaarzetten: dat is het meeste werk, en niemand ziet het nog.
        await db.ZetKlaar(stand, beeld, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var index = await Indextransactie.Begin(db, ct);
        await NeemSchrappingenMee(db, index, beeld.Kop, delen, bekend, ct);
        await index.Wissel([nummer], nummers, klok.Nu(), ct);
        await index.Sluit(ct);
        await transactie.CommitAsync(ct);
        return true;
    }

    private static async Task<(List<Mengdeel> Delen, HashSet<(int, int)> Bekend)> Lees(MaatwerkDb db, IReadOnlyList<int> nummers, CancellationToken ct)
    {
        var geschrapt = await db.Set<Zoekschrapping>().Where(s => nummers.Contains(s.Segment)).Select(s => new { s.Segment, s.Plaats }).ToListAsync(ct);
        var delen = new List<Mengdeel>();
        foreach (var nummer in nummers)
        {
            var kop = (await db.Set<Zoeksegment>().AsNoTracking().SingleAsync(s => s.Nummer == nummer, ct)).Kop();
            delen.Add(new(new(kop, await db.LeesPaginas(nummer, ct)), [.. geschrapt.Where(s => s.Segment == nummer).Select(s => s.Plaats)]));
        }

        return (delen, [.. geschrapt.Select(s => (s.Segment, s.Plaats))]);
    }

    // Wat tijdens het samenvoegen is geschrapt, staat nog in het nieuwe segment.
    private static async Task NeemSchrappingenMee(MaatwerkDb db, Indextransactie index, Segmentkop kop, List<Mengdeel> delen, HashSet<(int, int)> bekend, CancellationToken ct)
    {
        var nummers = delen.ConvertAll(deel => deel.Beeld.Kop.Nummer);
        var later = (await db.Set<Zoekschrapping>().AsNoTracking().Where(s => nummers.Contains(s.Segment)).ToListAsync(ct)).Where(s => !bekend.Contains((s.Segment, s.Plaats)));
        await db.Schrijf(later.Select(s => new Zoekschrapping
        {
            Organisatie = db.Organisatie,
            Segment = kop.Nummer,
            Plaats = Array.BinarySearch(kop.Documenten, delen.Find(deel => deel.Beeld.Kop.Nummer == s.Segment)!.Beeld.Kop.Documenten[s.Plaats]),
            Vanaf = index.Stand.Volgnummer,
            Termen = s.Termen,
        }), ct);
    }
}
