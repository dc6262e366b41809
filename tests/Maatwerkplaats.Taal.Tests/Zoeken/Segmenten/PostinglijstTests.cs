using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Tests.Zoeken.Segmenten;

public sealed class PostinglijstTests
{
    [Theory]
    [InlineData(1, 65_536)]
    [InlineData(127, 200)]
    [InlineData(128, 65_536)]
    [InlineData(129, 130)]
    [InlineData(40_000, 65_536)]
    [InlineData(65_536, 65_536)]
    public void Lees_AfterSchrijf_GivesBackWhatWentIn(int aantal, int ruimte)
    {
        var toeval = new Random(aantal);
        var documenten = Enumerable.Range(0, ruimte).OrderBy(_ => toeval.Next()).Take(aantal).Order().Select(nummer => (ushort)nummer).ToArray();
        var impacts = documenten.Select(_ => (byte)toeval.Next(1, 256)).ToArray();
        var lijst = Schrijf(documenten, impacts);

        var (terug, gewichten) = (new ushort[aantal], new byte[aantal]);
        Postinglijst.Lees(lijst, terug, gewichten).ShouldBe(aantal);
        terug.ShouldBe(documenten);
        gewichten.ShouldBe(impacts);
        Postinglijst.Aantal(lijst).ShouldBe(aantal);

        var scores = new int[ruimte];
        Postinglijst.TelOp(lijst, 3, scores);
        documenten.Select(document => scores[document]).ShouldBe(impacts.Select(impact => impact * 3));
        scores.Count(score => score > 0).ShouldBe(aantal);
    }

    [Fact]
    public void TelOp_WhenListIsCutOff_SaysTheIndexIsDamaged()
    {
        var lijst = Schrijf([.. Enumerable.Range(0, 300).Select(i => (ushort)(i * 7))], [.. Enumerable.Repeat((byte)9, 300)]);
        Should.Throw<InvalidDataException>(() => Postinglijst.TelOp(lijst.AsSpan(0, 60), 1, new int[65_536]));
        Should.Throw<InvalidDataException>(() => Postinglijst.Lees(lijst.AsSpan(0, 60), new ushort[300], new byte[300]));
    }

    private static byte[] Schrijf(ushort[] documenten, byte[] impacts)
    {
        var ruimte = new byte[Postinglijst.Grootst(documenten.Length)];
        var lengte = Postinglijst.Schrijf(documenten, impacts, ruimte);
        return [.. ruimte.AsSpan(0, lengte), .. new byte[Postinglijst.Staart]];
    }
}
