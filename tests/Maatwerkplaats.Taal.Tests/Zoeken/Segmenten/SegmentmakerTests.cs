using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Tests.Zoeken.Segmenten;

public sealed class SegmentmakerTests
{
    private readonly Dictionary<Indexterm, int> nummers = [];

    [Fact]
    public void Meng_OfSegmentsWithDocumentsCrosswiseAndSomeDeleted_GivesWhatWasMadeAtOnce()
    {
        var toeval = new Random(5);
        var alle = Enumerable.Range(0, 400).Select(nummer => Tekst(nummer, toeval)).ToList();
        var delen = alle.GroupBy(_ => toeval.Next(3)).Select(groep => Maak([.. groep])).ToList();
        var weg = new HashSet<long>(alle.Where(_ => toeval.Next(4) == 0).Select(telling => telling.Document.Nummer));

        var gemengd = Segmentmaker.Meng(9, [.. delen.Select(deel => new Mengdeel(deel, [.. Enumerable.Range(0, deel.Kop.Documenten.Length).Where(plaats => weg.Contains(deel.Kop.Documenten[plaats]))]))]);

        var ineens = Maak([.. alle.Where(telling => !weg.Contains(telling.Document.Nummer))]);
        gemengd.Kop.Documenten.ShouldBe(ineens.Kop.Documenten);
        gemengd.Kop.Kenmerken.ShouldBe(ineens.Kop.Kenmerken);
        gemengd.Paginas.Select(pagina => Convert.ToHexString(pagina.Inhoud)).ShouldBe(ineens.Paginas.Select(pagina => Convert.ToHexString(pagina.Inhoud)));
        Convert.ToHexString(gemengd.Kop.Frequenties.Bytes).ShouldBe(Convert.ToHexString(ineens.Kop.Frequenties.Bytes));
        gemengd.Kop.Paginas.ShouldBe(ineens.Kop.Paginas);
    }

    [Fact]
    public void Termen_GivesWhatADocumentHolds()
    {
        var toeval = new Random(6);
        var alle = Enumerable.Range(0, 50).Select(nummer => Tekst(nummer, toeval)).ToList();
        var termen = Segmentmaker.Termen(Maak(alle).Paginas, [3, 49]);
        termen[3].ShouldBe(alle[3].Termen().Select(term => nummers[term]).Distinct().Order());
        termen[49].ShouldBe(alle[49].Termen().Select(term => nummers[term]).Distinct().Order());
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1 }, new int[0])]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1, 1 }, new[] { 0, 1, 2, 3, 4, 5, 6, 7 })]
    [InlineData(new[] { 60_000, 1, 1, 1, 1, 1, 1, 1, 1 }, new[] { 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData(new[] { 9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000 }, new int[0])]
    public void TeMengen_PicksEightOfOneSize(int[] omvang, int[] gekozen) =>
        Segmentmaker.TeMengen(omvang.Select((aantal, nummer) => (nummer, aantal, 0))).ShouldBe(gekozen);

    [Fact]
    public void TeMengen_WhenMoreThanHalfIsDeleted_PicksThatSegmentAlone() =>
        Segmentmaker.TeMengen([(1, 60_000, 30_000), (2, 60_000, 30_001)]).ShouldBe([2]);

    private Segmentbeeld Maak(IReadOnlyList<Telling> tellingen) =>
        Segmentmaker.Maak(1, tellingen, term => nummers.TryAdd(term, nummers.Count) ? nummers.Count - 1 : nummers[term]);

    private static Telling Tekst(long nummer, Random toeval)
    {
        string[] woorden = ["voorschot", "boete", "jobcoach", "werkgever", "terugvordering", "keuring", "loonkosten", "wajong", "bezwaar", "klant"];
        var tekst = string.Join(' ', Enumerable.Range(0, 12).Select(_ => woorden[toeval.Next(woorden.Length)]));
        return Telling.Van(new(nummer, [new("tekst", $"{tekst} zaak{nummer}")]) { Kenmerk = nummer * 7 }, Analyzer.Standaard);
    }
}
