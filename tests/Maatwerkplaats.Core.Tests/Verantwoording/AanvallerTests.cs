namespace Maatwerkplaats.Core.Tests.Verantwoording;

/// <summary>De proef is alleen iets waard als de aanvaller kan rekenen.</summary>
public sealed class AanvallerTests
{
    [Fact]
    public void Kent_WhenOnlyOneCellIsHidden_FindsItFromTheTotal()
    {
        var aanvaller = new Aanvaller();
        aanvaller.Weet([("a", 1), ("b", 1), ("c", 1)]);
        aanvaller.Weet([("a", 1)]);
        aanvaller.Weet([("b", 1)]);
        aanvaller.Reken();

        aanvaller.Kent([("c", 1)]).ShouldBeTrue();
    }

    [Fact]
    public void Kent_WhenARectangleIsHidden_KnowsTheSumsAndNoneOfTheFour()
    {
        var aanvaller = new Aanvaller();
        aanvaller.Weet([("a", 1), ("b", 1)]);
        aanvaller.Weet([("c", 1), ("d", 1)]);
        aanvaller.Weet([("a", 1), ("c", 1)]);
        aanvaller.Weet([("b", 1), ("d", 1)]);
        aanvaller.Reken();

        aanvaller.Kent([("a", 1)]).ShouldBeFalse();
        aanvaller.Kent([("a", 1), ("d", -1)]).ShouldBeTrue();
    }
}
