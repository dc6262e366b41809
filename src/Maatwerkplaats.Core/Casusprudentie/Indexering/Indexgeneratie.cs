using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Indexering;

/// <summary>Een index in de maak: termen en segmenten die nog niet meedoen.</summary>
internal sealed class Indexgeneratie(int nummer, IDbContextFactory<MaatwerkDb> databases, string organisatie) : IDisposable
{
    /// <summary>Zoveel stukken van het register vormen samen een vol segment.</summary>
    public const int StukkenPerSegment = 32;

    private readonly Termnummering _termen = new();
    private readonly SemaphoreSlim _schrijver = new(1);
    private readonly Dictionary<int, List<Segmentbeeld>> _delen = [];
    private readonly List<int> _segmenten = [];

    public int Nummer => nummer;

    public int Termen => _termen.Aantal;

    public IReadOnlyCollection<int> Segmenten => _segmenten;

    /// <summary>Gooit weg wat een eerdere poging heeft laten liggen.</summary>
    public async Task RuimOp(CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        await db.GooiSegmentenWeg(await db.Set<Zoeksegment>().Where(s => s.Vanaf == Zoeksegment.NogNiet).Select(s => s.Nummer).ToListAsync(ct), ct);
        await db.Set<Zoekterm>().Where(t => t.Generatie == nummer).ExecuteDeleteAsync(ct);
    }

    /// <param name="stuk">Het hoeveelste stuk van het register dit is, vanaf 0.</param>
    public async Task Voeg(int stuk, List<Uitspraak> uitspraken, CancellationToken ct)
    {
        var deel = Segmentmaker.Maak(0, uitspraken.Select(u => Telling.Van(Uitspraakdocument.Van(u), Analyzer.Standaard)), _termen.Nummer);
        List<Segmentbeeld> delen;
        lock (_delen)
        {
            if (!_delen.TryGetValue(stuk / StukkenPerSegment, out delen!))
            {
                _delen[stuk / StukkenPerSegment] = delen = [];
            }

            delen.Add(deel);
            if (delen.Count < StukkenPerSegment)
            {
                return;
            }

            _delen.Remove(stuk / StukkenPerSegment);
        }

        await Bewaar(delen, ct);
    }

    /// <summary>Bewaart ook wat geen vol segment werd.</summary>
    public async Task Sluit(CancellationToken ct)
    {
        foreach (var delen in _delen.Values)
        {
            await Bewaar(delen, ct);
        }
    }

    public void Dispose() => _schrijver.Dispose();

    private async Task Bewaar(List<Segmentbeeld> delen, CancellationToken ct)
    {
        await using var db = await databases.Open(organisatie, ct);
        await _schrijver.WaitAsync(ct);
        try
        {
            var segment = await Indextransactie.Reserveer(db, ct);
            var stand = new Zoekstand { Organisatie = organisatie, Generatie = nummer, Versie = 0, Volgnummer = 0, LaatsteSegment = 0, Termen = 0 };
            var beeld = Segmentmaker.Meng(segment, [.. delen.OrderBy(d => d.Kop.Documenten[0]).Select(d => new Mengdeel(d, []))]);
            await db.Schrijf(_termen.Nieuwe().Select(t => Zoekterm.Van(stand, t.Nummer, t.Term)), ct);
            await db.ZetKlaar(stand, beeld, ct);
            _segmenten.Add(segment);
        }
        finally
        {
            _schrijver.Release();
        }
    }
}
