using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class LeidvragenTests
{
    [Theory]
    [InlineData(Perspectief.Juridisch)]
    [InlineData(Perspectief.Economisch)]
    [InlineData(Perspectief.Maatschappelijk)]
    public void Bij_WhenAPerspectiveIsWeighed_OffersQuestionsToBeginWith(Perspectief perspectief)
    {
        var vragen = Leidvragen.Bij(perspectief).ToArray();

        vragen.Length.ShouldBeInRange(4, 8);
        vragen.ShouldAllBe(v => v.Contains('?'));
    }
}
