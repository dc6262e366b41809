using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens.Naamkennis;

public class NaamsleutelTests
{
    [Theory]
    [InlineData("Yıldız", "yildiz")]
    [InlineData("VÉRONIQUE", "veronique")]
    [InlineData("Łukasz", "lukasz")]
    [InlineData("İbrahim", "ibrahim")]
    [InlineData("Dąbrowski", "dabrowski")]
    [InlineData("Van ’t Hof", "van 't hof")]
    public void Van_WhenOnlyCaseAndAccentsDiffer_GivesTheSameKey(string een, string ander) =>
        Naamsleutel.Van(een).ShouldBe(Naamsleutel.Van(ander));

    [Theory]
    [InlineData("fatma", Kennis.Voornaam)]
    [InlineData("deventer", Kennis.Plaats)]
    [InlineData("uitkering", Kennis.Gewoon)]
    [InlineData("Yıldız", Kennis.Achternaam)]
    [InlineData("het", Kennis.Veelgebruikt)]
    public void Zoek_WhenTheBuildMadeTheSameFingerprint_KnowsTheWord(string woord, object kennis) =>
        Naamlexicon.Standaard.Zoek(woord).HasFlag((Kennis)kennis).ShouldBeTrue();

    [Theory]
    [InlineData("werkervaringsplek", true)]
    [InlineData("herbeoordelingsgesprek", true)]
    [InlineData("Tesfamariam", false)]
    public void IsSamenstelling_WhenBothPartsAreWords_IsTrue(string woord, bool verwacht) =>
        Naamlexicon.Standaard.IsSamenstelling(woord).ShouldBe(verwacht);
}
