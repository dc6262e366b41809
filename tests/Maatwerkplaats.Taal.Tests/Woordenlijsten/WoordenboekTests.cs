using Maatwerkplaats.Taal.Woordenlijsten;

namespace Maatwerkplaats.Taal.Tests.Woordenlijsten;

public sealed class WoordenboekTests
{
    [Theory]
    [InlineData("uitkeringen", "uitkering")]
    [InlineData("huizen", "huis")]
    [InlineData("schulden", "schuld")]
    [InlineData("criteria", "criterium")]
    [InlineData("kinderen", "kind")]
    [InlineData("leden", "lid")]
    [InlineData("bedragen", "bedrag")]
    [InlineData("grotere", "groot")]
    [InlineData("afgewezen", "afwijs")]
    [InlineData("aangevraagd", "aanvraag")]
    [InlineData("teruggevorderd", "terugvorder")]
    [InlineData("kwijtgescholden", "kwijtscheld")]
    [InlineData("begonnen", "begin")]
    [InlineData("besloten", "besluit")]
    [InlineData("loopt", "loop")]
    [InlineData("weken", "week")]
    [InlineData("herbeoordelingen", "herbeoordeling")]
    public void Zoek_WhenFormIsInflected_GivesItsLemma(string vorm, string lemma) =>
        Woordenboek.Nederlands.Zoek(vorm).ShouldNotBeNull().Lemma.ShouldBe(lemma);

    [Theory]
    [InlineData("reden")]
    [InlineData("borg")]
    [InlineData("werkgever")]
    [InlineData("vroeg")]
    public void Zoek_WhenWordIsItsOwnLemma_LeavesIt(string woord) => Woordenboek.Nederlands.Zoek(woord).ShouldNotBeNull().Lemma.ShouldBe(woord);

    [Theory]
    [InlineData("")]
    [InlineData("qwrtzxs")]
    [InlineData("日本")]
    [InlineData("zzzzzzzzzzzzzzzz")]
    [InlineData("\u0000")]
    public void Zoek_WhenWordIsUnknown_GivesNothing(string woord) => Woordenboek.Nederlands.Zoek(woord).ShouldBeNull();

    [Fact]
    public void Zoek_WhenWordIsEndless_GivesNothing() => Woordenboek.Nederlands.Zoek(new string('a', 1_000_000)).ShouldBeNull();

    [Fact]
    public void Aantal_OfTheBuiltDictionary_IsThatOfALanguage() => Woordenboek.Nederlands.Aantal.ShouldBeGreaterThan(300_000);
}
