using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class GastlinkTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private static readonly Toestemming Toestemming = new(Guid.NewGuid(), "Gemeente", "SUWI 73", "Inkomen", Vandaag, "1", "mondeling");

    [Theory]
    [InlineData(-1)]
    [InlineData(Gastdeur.MeesteDagen + 1)]
    public void GastlinkEindigtOpTijd_WhenPastOrTooFarAhead_Refuses(int dagen) =>
        Act(() => Gastdeur.EisTermijn(Vandaag.AddDays(dagen), Toestemming, Vandaag)).ShouldBreken(GastlinkEindigtOpTijd);

    [Fact]
    public void GastlinkEindigtOpTijd_WhenLaterThanTheConsent_Refuses()
    {
        var kort = Toestemming with { GeldigTot = Vandaag.AddDays(3) };

        Act(() => Gastdeur.EisTermijn(Vandaag.AddDays(4), kort, Vandaag)).ShouldBreken(GastlinkEindigtOpTijd);
        Act(() => Gastdeur.EisTermijn(Vandaag.AddDays(3), kort, Vandaag)).ShouldMogen();
        Act(() => Gastdeur.EisTermijn(Vandaag, kort, Vandaag)).ShouldMogen();
    }

    [Fact]
    public void ExternAlleenMetToestemming_WhenTheConsentIsWithdrawn_RefusesALink() =>
        Act(() => Gastdeur.EisTermijn(Vandaag, Toestemming with { IngetrokkenOp = Vandaag }, Vandaag)).ShouldBreken(ExternAlleenMetToestemming);

    private static Action Act(Action daad) => daad;
}
