using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Tests.Inlezen;

public sealed class DatumlezerTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 20);

    [Theory]
    [InlineData("3-3-2021")]
    [InlineData("03-03-2021")]
    [InlineData("3/3/2021")]
    [InlineData("3.3.2021")]
    [InlineData("3-3-21")]
    [InlineData("3-3-'21")]
    [InlineData("3 mrt '21")]
    [InlineData("3 mrt. 2021")]
    [InlineData("3-mrt-21")]
    [InlineData("3 maart 2021")]
    [InlineData("woensdag 3 maart 2021")]
    [InlineData("wo 3 mrt ’21")]
    [InlineData("2021-03-03")]
    [InlineData("2021-03-03T14:30:00Z")]
    [InlineData("03-03-2021 14:30")]
    public void Lees_AsPeopleWriteIt_GivesTheDay(string tekst) => Datumlezer.Lees(tekst, Vandaag).ShouldBe(new DateOnly(2021, 3, 3));

    [Theory]
    [InlineData("gisteren")]
    [InlineData("begin maart 2021")]
    [InlineData("31-2-2021")]
    [InlineData("3-13-2021")]
    [InlineData("44258")]
    [InlineData("maart 2021")]
    [InlineData("3-3-1921")]
    [InlineData("3-3-2062")]
    [InlineData("")]
    public void Lees_WhenItIsNoDateForACase_GivesNothing(string tekst) => Datumlezer.Lees(tekst, Vandaag).ShouldBeNull();
}
