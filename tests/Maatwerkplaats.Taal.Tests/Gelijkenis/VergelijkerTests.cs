using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Groepen;
using Maatwerkplaats.Taal.Tests.Zoeken;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Tests.Gelijkenis;

public sealed class VergelijkerTests
{
    private static readonly Geheugenindex Geheugen = Voorbeelden.Geheugen();
    private static readonly Profielmaker Profielen = new(Geheugen.Index, Analyzer.Standaard, Geheugen);
    private static readonly Vergelijker Vergelijker = new(Geheugen.Index, Analyzer.Standaard, Profielen, Geheugen);

    [Fact]
    public void Vergelijk_WhenCasesComeInPairs_FindsTheOtherOfEachPair()
    {
        foreach (var document in Voorbeelden.Documenten)
        {
            var ander = ((document.Nummer - 1) ^ 1) + 1;
            Vergelijker.Vergelijk(document, 2).Select(gelijke => gelijke.Nummer).ShouldBe([document.Nummer, ander]);
        }
    }

    [Fact]
    public void Vergelijk_WhenTextIsHalfTyped_FindsLikeCasesAndSaysWhy()
    {
        var beste = Vergelijker.Vergelijk(new(-1, [new("probleem", "klant kreeg een boete want hij heeft zijn nevenwerk niet gem")]), 1).Single();
        beste.Nummer.ShouldBeOneOf(3, 4);
        beste.Waarom.ShouldContain(reden => reden.Contains("boete"));
    }

    [Fact]
    public void Vergelijk_WhenArticleIsShared_SaysSo() =>
        Vergelijker.Vergelijk(Voorbeelden.Documenten[0], 2)[1].Waarom.ShouldContain("zelfde artikel: art. 77 WIA");

    [Fact]
    public void Vergelijk_WhenNothingIsShared_GivesNothing() => Vergelijker.Vergelijk(new(-1, [new("probleem", "zzz qqq")]), 5).ShouldBeEmpty();

    [Fact]
    public void Verdeel_WhenCasesComeInPairs_MakesThosePairs()
    {
        var groepeerder = new Groepeerder(Vergelijker, Profielen, Voorbeelden.Bron);
        var labels = groepeerder.Verdeel(groepeerder.Verbind(Voorbeelden.Documenten.Select(document => document.Nummer)));
        labels.GroupBy(paar => paar.Value).Select(groep => string.Join(' ', groep.Select(paar => paar.Key).Order())).Order().ShouldBe(["1 2", "3 4", "5 6", "7 8"]);
    }

    [Fact]
    public void Maak_OfAGroupName_TakesWhatSetsItApart() =>
        Groepsnaam.Maak([Voorbeelden.Documenten[4], Voorbeelden.Documenten[5]], Geheugen.Index, Analyzer.Standaard).ShouldContain("loonkostenvoordeel");

    [Fact]
    public void Herschik_WhenTwoFindsResembleEachOther_LiftsThemAboveALoneOne()
    {
        var herschikt = new Samenhang(Geheugen.Index, Profielen).Herschik([new(7, 1.01), new(3, 1), new(4, 1)]);
        herschikt[^1].Nummer.ShouldBe(7);
    }
}
