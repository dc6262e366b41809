using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Tests.Zoeken;

public sealed class GeheugenindexTests
{
    private static readonly string[] Vragen = ["voorschot terug", "boete inlichtingenplicht", "jobcoach", "te laat", "werkgever loonkostenvoordeel \"te laat\"", "wia -kwijtschelding", "voorshot", "doelgroep*"];

    [Fact]
    public void Voegtoe_WhenNumberIsKnown_Replaces()
    {
        var geheugen = Voorbeelden.Geheugen();
        geheugen.Voegtoe(Voorbeelden.Maak(7, "Heel iets anders", "Een olifant in de porseleinkast.", "WW"));
        geheugen.Index.Aantal.ShouldBe(8);
        geheugen.Index.Zoek(new("olifant")).Treffers.Single().Nummer.ShouldBe(7);
        geheugen.Index.Zoek(new("bakker")).Treffers.ShouldBeEmpty();
    }

    [Fact]
    public void Voegtoe_WhenNumberComesTwice_KeepsTheLast()
    {
        var geheugen = Voorbeelden.Leeg();
        geheugen.Voegtoe(Voorbeelden.Maak(1, "Eerst", "Een giraf.", "WW"), Voorbeelden.Maak(1, "Later", "Een olifant.", "WW"));
        geheugen.Index.Aantal.ShouldBe(1);
        geheugen.Index.Zoek(new("giraf olifant")).Treffers.Count.ShouldBe(1);
        geheugen.Index.Zoek(new("\"giraf\"")).Treffers.ShouldBeEmpty();
    }

    [Fact]
    public void Verwijder_WhenDone_IsNotFoundAgain()
    {
        var geheugen = Voorbeelden.Geheugen();
        geheugen.Verwijder(3).ShouldBeTrue();
        geheugen.Verwijder(3).ShouldBeFalse();
        geheugen.Index.Zoek(new("nevenwerkzaamheden")).Treffers.ShouldNotContain(treffer => treffer.Nummer == 3);
    }

    [Fact]
    public void Verwijder_LeavesTheScoresOfTheOthersAsIfItHadNeverBeenThere()
    {
        var geheugen = Voorbeelden.Geheugen();
        geheugen.Voegtoe(Voorbeelden.Maak(9, "Boete en voorschot", "Voorschot, boete, jobcoach, werkgever.", "WW"));
        geheugen.Verwijder(9);
        Antwoorden(geheugen).ShouldBe(Antwoorden(Voorbeelden.Geheugen()));
    }

    [Fact]
    public void Onderhoud_WhenManySmallSegments_MergesThemWithTheSameAnswers()
    {
        var geheugen = Voorbeelden.Leeg();
        foreach (var document in Voorbeelden.Documenten.Reverse()) geheugen.Voegtoe(document);
        var voor = Antwoorden(geheugen);
        geheugen.Index.Segmenten.Count.ShouldBe(8);
        geheugen.Onderhoud();
        geheugen.Index.Segmenten.Count.ShouldBe(1);
        Antwoorden(geheugen).ShouldBe(voor);
        Antwoorden(Voorbeelden.Geheugen()).ShouldBe(voor);
    }

    [Fact]
    public void Onderhoud_WhenDocumentsWereDeleted_LeavesThemBehind()
    {
        var geheugen = Voorbeelden.Leeg();
        foreach (var document in Voorbeelden.Documenten) geheugen.Voegtoe(document);
        geheugen.Verwijder(1);
        geheugen.Voegtoe(Voorbeelden.Maak(9, "Nieuw", "Een olifant in de porseleinkast.", "WW"));
        var voor = Antwoorden(geheugen);
        geheugen.Onderhoud();
        geheugen.Index.Aantal.ShouldBe(8);
        geheugen.Index.Zoek(new("olifant")).Treffers.Single().Nummer.ShouldBe(9);
        Antwoorden(geheugen).ShouldBe(voor);
    }

    [Fact]
    public async Task Zoek_WhileOthersWriteAndMerge_AlwaysAnswersFromOneMoment()
    {
        var geheugen = Voorbeelden.Leeg();
        geheugen.Voegtoe(Voorbeelden.Documenten);
        var klaar = false;
        var schrijver = Task.Run(() =>
        {
            for (var i = 0; i < 300; i++)
            {
                // One of the two is always there, and never both: they are replaced in one go.
                geheugen.Voegtoe(Voorbeelden.Maak(100, "Olifant", $"Nummer {i} in de porseleinkast.", "WW"));
                geheugen.Onderhoud();
            }

            Volatile.Write(ref klaar, true);
        });
        geheugen.Voegtoe(Voorbeelden.Maak(100, "Olifant", "De eerste in de porseleinkast.", "WW"));
        while (!Volatile.Read(ref klaar)) geheugen.Index.Zoek(new("olifant")).Treffers.Count.ShouldBe(1);
        await schrijver;
    }

    private static List<(long, double)> Antwoorden(Geheugenindex geheugen) =>
        [.. Vragen.SelectMany(vraag => geheugen.Index.Zoek(new(vraag)).Treffers).Select(treffer => (treffer.Nummer, treffer.Score))];
}
