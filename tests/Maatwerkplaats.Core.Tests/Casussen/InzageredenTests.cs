using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class InzageredenTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void BsnTonenHeeftEenReden_WhenBlank_Refuses(string? reden) => Act(() => Inzagereden.VoorBsn(reden)).ShouldBreken(BsnTonenHeeftEenReden);

    [Theory]
    [InlineData("Voor 111222333")]
    [InlineData("Voor cliënt 111 222 333, nu")]
    [InlineData("bsn:111.222.333.")]
    [InlineData("(111-222-333)")]
    public void RedenNoemtGeenBsn_WhenTheNumberIsWrittenAnyhow_Refuses(string reden)
    {
        Act(() => Inzagereden.VoorBsn(reden)).ShouldBreken(RedenNoemtGeenBsn);
        Act(() => Inzagereden.ZonderBsn(reden)).ShouldBreken(RedenNoemtGeenBsn);
    }

    [Theory]
    [InlineData("Ik bel de cliënt over zaak A12345678.", "Ik bel de cliënt over zaak A12345678.")]
    [InlineData(" Bellen met 06 12345678 ", "Bellen met 06 12345678")]
    [InlineData("Vordering van 123456789012", "Vordering van 123456789012")]
    public void VoorBsn_WithAnOrdinaryReason_KeepsIt(string reden, string bewaard) => Inzagereden.VoorBsn(reden).ShouldBe(bewaard);

    private static Action Act(Action daad) => daad;
}
