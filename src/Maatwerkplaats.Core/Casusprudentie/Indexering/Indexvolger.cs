using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>
/// Houdt de zoekindex van één organisatie in dit proces gelijk aan de database: koppen, termen en schrappingen staan in het
/// geheugen, de lijsten niet. Kijkt voor iedere vraag of het volgnummer nog klopt en leest anders wat erbij is gekomen.
/// </summary>
internal sealed class Indexvolger(IDbContextFactory<MaatwerkDb> databases, string organisatie, Paginacache cache) : IDisposable
{
    private readonly SemaphoreSlim _beurt = new(1);
    private readonly BewaardeVermeldingen _vermeldingen = new(databases, organisatie);
    private volatile Gevolgd? _nu;

    /// <summary>De index, met alles wat bij het begin van de aanroep gepubliceerd was.</summary>
    /// <exception cref="SegmentVervallen">Als er tijdens het lezen een segment is opgeruimd.</exception>
    public async ValueTask<Registerzoeker> Nu(CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        if (_nu is { } bij && bij.Klopt(await Stand(db, ct)))
        {
            return bij.Zoeker;
        }

        await _beurt.WaitAsync(ct);
        try
        {
            // Terwijl deze vraag wachtte, kan een andere al verder hebben gelezen.
            var stand = await Stand(db, ct);
            return (_nu is { } gevolgd && gevolgd.Klopt(stand) ? gevolgd : _nu = await Volg(db, stand, ct)).Zoeker;
        }
        finally
        {
            _beurt.Release();
        }
    }

    public void Dispose() => _beurt.Dispose();

    private static async Task<Zoekstand> Stand(MaatwerkDb db, CancellationToken ct) =>
        await db.Set<Zoekstand>().AsNoTracking().SingleOrDefaultAsync(ct)
        ?? new() { Organisatie = db.Organisatie, Generatie = 0, Versie = 0, Volgnummer = 0, LaatsteSegment = 0, Termen = 0 };

    // Rijen zeggen zelf van welk volgnummer tot welk zij gelden; zo past alles bij elkaar, ook als er ondertussen iets verandert.
    private async Task<Gevolgd> Volg(MaatwerkDb db, Zoekstand stand, CancellationToken ct)
    {
        var verder = _nu is { } gevolgd && gevolgd.Generatie == stand.Generatie ? gevolgd : new(stand.Generatie, -1, Leeg());
        var index = verder.Zoeker.Index;
        var termen = await Termen(db, stand, index.AantalTermen, ct);
        var geldig = await db.Set<Zoeksegment>()
            .Where(s => s.Generatie == stand.Generatie && s.Vanaf <= stand.Volgnummer && (s.Tot == null || s.Tot > stand.Volgnummer))
            .Select(s => s.Nummer).ToListAsync(ct);
        var bekend = index.Segmenten.ToHashSet();
        var nieuw = new List<Segmentkop>();
        foreach (var nummer in geldig.Where(nummer => !bekend.Contains(nummer)))
        {
            var segment = await db.Set<Zoeksegment>().AsNoTracking().SingleOrDefaultAsync(s => s.Nummer == nummer, ct) ?? throw new SegmentVervallen(nummer);
            nieuw.Add(segment.Kop());
        }

        var geschrapt = await db.Set<Zoekschrapping>().AsNoTracking().Where(s => geldig.Contains(s.Segment) && s.Vanaf <= stand.Volgnummer && s.Vanaf > verder.Volgnummer).ToListAsync(ct);
        index.Volg(termen, nieuw, [.. bekend.Except(geldig)], [.. geschrapt.Select(s => s.AlsSchrapping())]);
        return verder with { Volgnummer = stand.Volgnummer };
    }

    private static async Task<IReadOnlyCollection<Indexterm>> Termen(MaatwerkDb db, Zoekstand stand, int vanaf, CancellationToken ct)
    {
        if (vanaf >= stand.Termen)
        {
            return [];
        }

        var termen = await db.Set<Zoekterm>().AsNoTracking()
            .Where(t => t.Generatie == stand.Generatie && t.Nummer >= vanaf && t.Nummer < stand.Termen)
            .OrderBy(t => t.Nummer).Select(t => new { t.Veld, t.Woord }).ToListAsync(ct);
        return termen.Count == stand.Termen - vanaf
            ? [.. termen.Select(t => new Indexterm((Veld)t.Veld, t.Woord))]
            : throw new InvalidDataException("In de zoekindex ontbreken termen; maak hem opnieuw met ‘maatwerk herindexeer’.");
    }

    private Registerzoeker Leeg() => new(new(new Databaseopslag(databases, organisatie, cache), Analyzer.Standaard, Begrippenlijst.Standaard, _vermeldingen), _vermeldingen);

    private sealed record Gevolgd(int Generatie, long Volgnummer, Registerzoeker Zoeker)
    {
        public bool Klopt(Zoekstand stand) => Generatie == stand.Generatie && Volgnummer == stand.Volgnummer;
    }
}
