using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Tests.Zoeken;

public sealed class ZoekindexTests
{
    private static readonly Zoekindex Index = Voorbeelden.Geheugen().Index;

    [Theory]
    [InlineData("kwijtschelden voorschot", 2)]
    [InlineData("boetes", 4)]
    [InlineData("doelgroep verklaring geweigerd", 6)]
    [InlineData("klusje niet doorgegeven", 3)]
    [InlineData("voorshot kwijtgesholden", 2)]
    [InlineData("LKV te laat", 5)]
    [InlineData("artikel 77 Wet WIA keuring", 1)]
    public void Zoek_WhenAskedInOtherWords_FindsTheCase(string vraag, long nummer) =>
        Index.Zoek(new(vraag)).Treffers.Take(2).Select(treffer => treffer.Nummer).ShouldContain(nummer);

    [Fact]
    public void Zoek_WhenWordIsMinus_LeavesItOut() => Nummers(new("boete -vrijwilligerswerk")).ShouldBe([3]);

    [Fact]
    public void Zoek_WhenPhraseIsQuoted_AsksForTheWordsInThatOrder()
    {
        Nummers(new("\"bestuurlijke boete\"")).ShouldBe([4, 3], ignoreOrder: true);
        Nummers(new("\"boete bestuurlijke\"")).ShouldBeEmpty();
    }

    [Fact]
    public void Zoek_WhenPhraseIsMinus_LeavesItOut() => Nummers(new("jobcoach -\"jonggehandicapte wordt\"")).ShouldBe([7]);

    [Fact]
    public void Zoek_WhenAllWordsAreAsked_GivesOnlyCasesWithAll() =>
        Nummers(new("boete voetbalclub") { AlleWoorden = true }).ShouldBe([4]);

    [Fact]
    public void Zoek_WhenStillTyping_FindsTheBeginningOfAWord() => Nummers(new("doelgroepver") { Typend = true }).ShouldBe([5, 6], ignoreOrder: true);

    [Fact]
    public void Zoek_WhenWordHasAStar_FindsTheBeginningOfAWord() => Nummers(new("nevenwerk*")).ShouldContain(3);

    [Fact]
    public void Zoek_WhenFiltered_GivesOnlyThatValue() =>
        Nummers(new("te laat") { Filters = new Dictionary<string, IReadOnlyList<string>> { ["wet"] = ["Wtl"] } }).ShouldBe([5, 6], ignoreOrder: true);

    [Fact]
    public void Zoek_WhenFacetsAreAsked_CountsAllMatches() =>
        Index.Zoek(new("boete") { MetFacetten = true, Top = 1 }).Facetten["wet"].ShouldBe([("WW", 2)]);

    [Fact]
    public void Zoek_WhenFiltered_CountsThatFacetAsIfItWereNot()
    {
        var resultaat = Index.Zoek(new("te laat") { MetFacetten = true, Filters = new Dictionary<string, IReadOnlyList<string>> { ["wet"] = ["Wtl"] } });
        resultaat.Aantal.ShouldBe(2);
        resultaat.Facetten["wet"].ShouldBe([("WIA", 2), ("Wtl", 2)]);
    }

    [Fact]
    public void Zoek_WhenNothingIsAsked_GivesNothingOrEverythingAsWished()
    {
        Nummers(new("")).ShouldBeEmpty();
        var alles = Index.Zoek(new(" ") { LeegIsAlles = true, Volgorde = Volgorde.NieuwsteEerst, Top = 3, MetFacetten = true });
        alles.Treffers.Select(treffer => treffer.Nummer).ShouldBe([8, 7, 6]);
        alles.Aantal.ShouldBe(8);
        alles.Facetten["wet"].Sum(waarde => waarde.Aantal).ShouldBe(8);
        Nummers(new("-boete") { LeegIsAlles = true }).ShouldBe([1, 2, 5, 6, 7, 8]);
    }

    [Fact]
    public void Zoek_WhenNewestFirst_OrdersByNumber() => Nummers(new("voorschot boete") { Volgorde = Volgorde.NieuwsteEerst, Top = 3 }).ShouldBe([4, 3, 2]);

    [Fact]
    public void Zoek_WhenHeaviestFirst_OrdersByWeightAndThenByNumber()
    {
        var gewichten = new Dictionary<long, int> { [2] = 3, [3] = 9, [99] = 50 };
        Nummers(new("voorschot boete") { Volgorde = Volgorde.ZwaarsteEerst, Gewichten = gewichten, Top = 3 }).ShouldBe([3, 2, 4]);
        Nummers(new("voorschot boete") { Volgorde = Volgorde.ZwaarsteEerst, Gewichten = gewichten, Top = 1 }).ShouldBe([3]);
        Nummers(new(" ") { LeegIsAlles = true, Volgorde = Volgorde.ZwaarsteEerst, Gewichten = new Dictionary<long, int> { [5] = 1, [6] = 1 }, Top = 4 }).ShouldBe([6, 5, 8, 7]);
        Nummers(new("voorschot boete") { Volgorde = Volgorde.ZwaarsteEerst, Top = 3 }).ShouldBe([4, 3, 2], "zonder gewichten telt alleen het nummer");
    }

    [Fact]
    public void Zoek_WhenPhraseIsQuoted_CountsOnlyWhatHasIt()
    {
        var resultaat = Index.Zoek(new("\"te laat aan\"") { MetFacetten = true });
        resultaat.Aantal.ShouldBe(1);
        resultaat.IsSchatting.ShouldBeFalse();
        resultaat.Facetten["wet"].ShouldBe([("Wtl", 1)]);
    }

    [Fact]
    public void VulAan_GivesTheMostFrequentWordsThatBeginSo() => Index.VulAan("Doelg", 5).ShouldBe(["doelgroepverklaring"]);

    [Fact]
    public void Zoek_WhenConceptIsUsed_TellsSo() => Index.Zoek(new("klusje")).Toelichting.ShouldContain(regel => regel.StartsWith("klusje → inkomsten"));

    [Fact]
    public void Zoek_WhenConceptsAreOff_TellsNothing() => Index.Zoek(new("klusje") { MetBegrippen = false }).Toelichting.ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("\"\" -\"\" * -*")]
    [InlineData("de het een")]
    [InlineData("\ud800\udfff 日本 \u200b")]
    public void Zoek_WhenQueryIsOdd_Answers(string vraag) => Index.Zoek(new(vraag)).Treffers.Count.ShouldBeLessThanOrEqualTo(20);

    [Fact]
    public void Zoek_WhenQueryIsABook_Answers() => Index.Zoek(new(string.Concat(Enumerable.Repeat("voorschot terug ", 100_000)))).Treffers.ShouldNotBeEmpty();

    [Fact]
    public void Markeer_WhenOnlyAPartMatches_MarksThatPart()
    {
        const string Tekst = "Over de voorschotbetaling en de boetes.";
        Index.Markeer(new("boete betaling") { MetBegrippen = false }, Tekst).Select(plek => (Tekst.Substring(plek.Begin, plek.Lengte), plek.Hoe))
            .ShouldBe([("betaling", Vindwijze.Deel), ("boetes", Vindwijze.Vorm)]);
    }

    [Fact]
    public void Verklaar_SaysWhereEachWordStands() =>
        Index.Verklaar(new("boetes voetbalclub"), Voorbeelden.Documenten[3])
            .ShouldBe(["‘voetbalclub’ staat letterlijk in probleem", "‘boetes’ staat in een andere vorm in titel en probleem"]);

    [Theory]
    [InlineData("verklaring", "‘verklaring’ staat in een langer woord in titel")]
    [InlineData("brandverzekering", "‘brandverzekering’ heeft een woorddeel gelijk met ‘verzekering’ in probleem")]
    public void Verklaar_WhenOnlyAPartMatches_SaysWhichPart(string vraag, string verwacht) =>
        Index.Verklaar(new(vraag) { MetBegrippen = false }, Voorbeelden.Maak(9, "Doelgroepverklaring", "De verzekeringsarts keek niet.", "Wtl"))
            .ShouldBe([verwacht]);

    private static IEnumerable<long> Nummers(Zoekvraag vraag) => Index.Zoek(vraag).Treffers.Select(treffer => treffer.Nummer);
}
