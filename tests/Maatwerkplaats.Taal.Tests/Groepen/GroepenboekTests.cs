using Maatwerkplaats.Taal.Groepen;

namespace Maatwerkplaats.Taal.Tests.Groepen;

public sealed class GroepenboekTests
{
    [Fact]
    public void Herverdeel_WhenMostMembersStayTogether_KeepsTheNumber()
    {
        var boek = Boek((1, 1), (2, 1), (3, 1), (4, 4), (5, 4));
        var (a, b) = (boek.Indeling[1], boek.Indeling[4]);
        boek.Herverdeel(new Dictionary<long, long> { [1] = 9, [2] = 9, [3] = 7, [4] = 7, [5] = 7, [6] = 6 });
        boek.Indeling[2].ShouldBe(a);
        boek.Indeling[3].ShouldBe(b);
        boek.Indeling[6].ShouldNotBeOneOf(a, b);
    }

    [Fact]
    public void Plaats_WhenNeighboursAreKnown_JoinsTheirGroup()
    {
        var boek = Boek((1, 1), (2, 1), (3, 3));
        boek.Plaats(4, [new(2, 0.5), new(3, 0.3), new(1, 0.2)]).ShouldBe(boek.Indeling[1]);
        boek.Plaats(5, [new(1, 0.05)]).ShouldNotBe(boek.Indeling[1]);
    }

    [Fact]
    public void VoegSamen_WhenDivisionComesAgain_StaysMerged()
    {
        var boek = Boek((1, 1), (2, 1), (3, 3), (4, 3));
        boek.VoegSamen(boek.Indeling[1], boek.Indeling[3]);
        boek.Herverdeel(new Dictionary<long, long> { [1] = 1, [2] = 1, [3] = 3, [4] = 3 });
        boek.Indeling.Values.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Splits_WhenDivisionComesAgain_StaysSplit()
    {
        var boek = Boek((1, 1), (2, 1), (3, 1));
        var apart = boek.Splits([3]);
        boek.Herverdeel(new Dictionary<long, long> { [1] = 1, [2] = 1, [3] = 1 });
        boek.Indeling[3].ShouldBe(apart);
        boek.Indeling[1].ShouldNotBe(apart);
    }

    [Fact]
    public void Herverdeel_OfADivisionKeptElsewhere_GoesOnFromItsNumbers()
    {
        var boek = new Groepenboek(new Dictionary<long, int> { [1] = 0, [2] = 0 }, 3);
        boek.Herverdeel(new Dictionary<long, long> { [1] = 1, [2] = 1, [5] = 5 });
        (boek.Indeling[1], boek.Indeling[2], boek.Indeling[5]).ShouldBe((0, 0, 3));
    }

    private static Groepenboek Boek(params (long Nummer, long Label)[] indeling)
    {
        var boek = new Groepenboek();
        boek.Herverdeel(indeling.ToDictionary(paar => paar.Nummer, paar => paar.Label));
        return boek;
    }
}
