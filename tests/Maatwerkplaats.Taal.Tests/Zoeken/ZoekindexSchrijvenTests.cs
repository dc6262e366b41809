using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Tests.Zoeken;

public sealed class ZoekindexSchrijvenTests
{
    private static readonly string[] Vragen = ["voorschot terug", "boete inlichtingenplicht", "jobcoach", "te laat", "werkgever loonkostenvoordeel \"te laat\"", "wia -kwijtschelding"];

    [Fact]
    public void Voegtoe_WhenNumberIsKnown_Replaces()
    {
        var index = Voorbeelden.Index();
        index.Voegtoe(Voorbeelden.Maak(7, "Heel iets anders", "Een olifant in de porseleinkast.", "WW"));
        index.Aantal.ShouldBe(8);
        index.Zoek(new("olifant")).Treffers.Single().Nummer.ShouldBe(7);
        index.Zoek(new("bakker")).Treffers.ShouldBeEmpty();
    }

    [Fact]
    public void Verwijder_WhenDone_IsNotFoundAgain()
    {
        var index = Voorbeelden.Index();
        index.Verwijder(3).ShouldBeTrue();
        index.Verwijder(3).ShouldBeFalse();
        index.Zoek(new("nevenwerkzaamheden")).Treffers.ShouldNotContain(treffer => treffer.Nummer == 3);
    }

    [Fact]
    public void Onderhoud_WhenManySmallSegments_MergesThemWithTheSameAnswers()
    {
        var index = Leeg(new GeheugenOpslag());
        foreach (var document in Voorbeelden.Documenten) index.Voegtoe(document);
        var voor = Antwoorden(index);
        index.AantalSegmenten.ShouldBe(8);
        index.Onderhoud();
        index.AantalSegmenten.ShouldBe(1);
        Antwoorden(index).ShouldBe(voor);
        Antwoorden(Voorbeelden.Index()).ShouldBe(voor);
    }

    [Fact]
    public void Onderhoud_WhenDocumentsWereDeleted_LeavesThemBehind()
    {
        var index = Leeg(new GeheugenOpslag());
        foreach (var document in Voorbeelden.Documenten) index.Voegtoe(document);
        index.Verwijder(1);
        index.Voegtoe(Voorbeelden.Maak(9, "Nieuw", "Een olifant in de porseleinkast.", "WW"));
        index.Onderhoud();
        index.Aantal.ShouldBe(8);
        index.Zoek(new("olifant")).Treffers.Single().Nummer.ShouldBe(9);
    }

    [Fact]
    public void Zoek_WhenIndexIsOpenedAgain_GivesTheSameScores()
    {
        var opslag = new GeheugenOpslag();
        var voor = Antwoorden(Voorbeelden.Index(opslag));
        Antwoorden(Leeg(opslag)).ShouldBe(voor);
    }

    [Fact]
    public void Zoek_WhateverTheStorage_GivesTheSameScores() => Antwoorden(Voorbeelden.Index(new Tabelopslag())).ShouldBe(Antwoorden(Voorbeelden.Index()));

    private static Zoekindex Leeg(IIndexopslag opslag) => new(opslag, Analyzer.Standaard, Begrippenlijst.Standaard, Voorbeelden.Teksten);

    private static List<(long, double)> Antwoorden(Zoekindex index) =>
        [.. Vragen.SelectMany(vraag => index.Zoek(new(vraag)).Treffers).Select(treffer => (treffer.Nummer, treffer.Score))];

    /// <summary>Storage the way a table keeps it: a row per segment and term, every read a copy.</summary>
    private sealed class Tabelopslag : IIndexopslag
    {
        private readonly List<string> termen = [];
        private readonly SortedDictionary<int, Segmentkop> koppen = [];
        private readonly Dictionary<(int Segment, int Term), byte[]> rijen = [];

        public IReadOnlyList<string> LeesTermen() => [.. termen];

        public void VoegTermenToe(int eerste, IReadOnlyList<string> termen)
        {
            this.termen.Count.ShouldBe(eerste);
            this.termen.AddRange(termen);
        }

        public IReadOnlyList<Segmentkop> LeesSegmenten() => [.. koppen.Values];

        public ReadOnlyMemory<byte> LeesPostings(int segment, int term) => rijen.TryGetValue((segment, term), out var rij) ? rij.ToArray() : default;

        public void Vervang(IReadOnlyList<Segmentbeeld> nieuw, IReadOnlyList<int> oud)
        {
            foreach (var beeld in nieuw)
            {
                koppen[beeld.Kop.Nummer] = beeld.Kop;
                foreach (var (term, postings) in beeld.Postings) rijen[(beeld.Kop.Nummer, term)] = postings.ToArray();
            }

            foreach (var segment in oud) koppen.Remove(segment);
        }

        public void MerkVerwijderd(int segment, byte[] verwijderd) => koppen[segment] = koppen[segment] with { Verwijderd = [.. verwijderd] };
    }
}
