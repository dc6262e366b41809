using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Woordenlijsten;

namespace Maatwerkplaats.Taal.Tests.Analyse;

public sealed class SplitserTests
{
    private static readonly Splitser Splitser = new(Woordenboek.Nederlands, Samenstellingen.Standaard);

    [Theory]
    [InlineData("verzekeringsarts", "verzekering|arts")]
    [InlineData("beslistermijn", "beslis|termijn")]
    [InlineData("loonkostensubsidie", "loon|kosten|subsidie")]
    [InlineData("kwijtscheldingsbeleid", "kwijtschelding|beleid")]
    [InlineData("uitkeringsdeskundigen", "uitkering|deskundigen")]
    [InlineData("arbeidsongeschiktheidsuitkering", "arbeidsongeschiktheid|uitkering")]
    [InlineData("inlichtingenplicht", "inlichtingen|plicht")]
    [InlineData("dagloon", "dag|loon")]
    [InlineData("terugbetalingsregeling", "terug|betaling|regeling")]
    public void Splits_WhenWordIsACompound_FindsItsParts(string woord, string delen) => Delen(woord).ShouldBe(delen);

    [Theory]
    [InlineData("bruggen")]
    [InlineData("uitkering")]
    [InlineData("leiding")]
    [InlineData("werkgever")]
    [InlineData("combinaties")]
    [InlineData("xyzzyplugh")]
    [InlineData("aan")]
    public void Splits_WhenWordIsSimple_LeavesItWhole(string woord) => Delen(woord).ShouldBe(woord);

    [Fact]
    public void Splits_Always_CoversTheWordFromLeftToRight()
    {
        foreach (var woord in (string[])["gemeenteraadsverkiezingen", "schuldhulpverleningstraject", "participatiewet", "mantelzorgwoning"])
        {
            var delen = Splitser.Splits(woord);
            delen[0].Begin.ShouldBe(0);
            delen.Zip(delen.Skip(1)).ShouldAllBe(paar => paar.First.Begin + paar.First.Lengte + paar.First.Tussen == paar.Second.Begin);
            (delen[^1].Begin + delen[^1].Lengte).ShouldBe(woord.Length);
        }
    }

    private static string Delen(string woord) => string.Join('|', Splitser.Splits(woord).Select(deel => woord.Substring(deel.Begin, deel.Lengte)));
}
