using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Tests.Zoeken.Opslag;

public sealed class KopschriftTests
{
    [Fact]
    public void Lees_AfterVan_GivesBackTheHead()
    {
        var kop = Beeld().Kop;

        var terug = Kopschrift.Van(kop).Lees(kop.Nummer, kop.Versie);

        terug.Documenten.ShouldBe([5, 7, 9_000_000_000]);
        terug.Kenmerken.ShouldBe([-1, long.MinValue, 3]);
        terug.Paginas.ShouldBe(kop.Paginas);
        Tellingen(terug).ShouldBe(Tellingen(kop));
        Waarden(terug, "wet").ShouldBe(["WW,WIA", "", "WW"]);
        Waarden(terug, "jaar").ShouldBe(["2026", "2025", ""]);
    }

    [Fact]
    public void Lees_WhenOneBitChanged_SaysTheIndexIsDamaged()
    {
        var schrift = Kopschrift.Van(Beeld().Kop);
        foreach (var deel in (byte[][])[schrift.Documenten, schrift.Facetten, schrift.Frequenties, schrift.Paginas])
        {
            deel[^1] ^= 1;
            Should.Throw<InvalidDataException>(() => schrift.Lees(1, 1));
            deel[^1] ^= 1;
        }

        schrift.Lees(1, 1).Documenten.Length.ShouldBe(3);
    }

    [Fact]
    public void Klopt_WhenAPageChanged_IsFalse()
    {
        var pagina = Beeld().Paginas[0];
        Postingpagina.Klopt(pagina.Inhoud).ShouldBeTrue();
        pagina.Inhoud[^10] ^= 4;
        Postingpagina.Klopt(pagina.Inhoud).ShouldBeFalse();
    }

    private static Segmentbeeld Beeld()
    {
        Document[] documenten =
        [
            new(9_000_000_000, [new("titel", "Jobcoach voor een Wajonger")]) { Kenmerk = 3, Facetten = Facetten("WW", null) },
            new(5, [new("titel", "Voorschot terug, boete")]) { Kenmerk = -1, Facetten = Facetten("WW WIA", "2026") },
            new(7, [new("titel", "Boete")]) { Kenmerk = long.MinValue, Facetten = Facetten(null, "2025") },
        ];
        var nummers = new Dictionary<Indexterm, int>();
        return Segmentmaker.Maak(4, documenten.Select(document => Telling.Van(document, Analyzer.Standaard)), term => nummers.TryAdd(term, nummers.Count) ? nummers.Count - 1 : nummers[term]);
    }

    private static Dictionary<string, IReadOnlyList<string>> Facetten(string? wet, string? jaar) => new() { ["wet"] = wet?.Split(' ') ?? [], ["jaar"] = jaar?.Split(' ') ?? [] };

    private static List<(int, int)> Tellingen(Segmentkop kop)
    {
        var uit = new List<(int, int)>();
        kop.Frequenties.Doorloop((term, aantal) => uit.Add((term, aantal)));
        return uit;
    }

    private static IEnumerable<string> Waarden(Segmentkop kop, string facet) =>
        Enumerable.Range(0, kop.Documenten.Length).Select(i => string.Join(',', kop.Facetten[facet].Van(i).ToArray().Select(waarde => kop.Facetten[facet].Waarden[waarde])));
}
