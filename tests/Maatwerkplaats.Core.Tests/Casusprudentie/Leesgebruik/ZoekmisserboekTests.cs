using Maatwerkplaats.Core.Casusprudentie.Leesgebruik;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Leesgebruik;

/// <summary>Welke woorden worden bewaard als een zoekopdracht niets geeft.</summary>
public sealed class ZoekmisserboekTests
{
    [Theory]
    [InlineData("mevrouw Jansen uit Zuidlaren")]
    [InlineData("999993653")]
    [InlineData("06 12345678")]
    [InlineData("jan.jansen@voorbeeld.nl")]
    [InlineData("zaak A12345678")]
    [InlineData("glasblazer van 41 in Stiens")]
    [InlineData("de uitkering van een alleenstaande moeder met drie kinderen die na haar scheiding verhuisde en toen werkloos werd")]
    [InlineData("de het een")]
    public void Noteer_WhenItCouldBeAboutSomeone_KeepsNothing(string tekst) => Zoekmisserboek.Lees(tekst).ShouldBeNull();

    [Theory]
    [InlineData("voorschotten terugbetalen", "terugbetaal voorschot")]
    [InlineData("Voorschot  TERUGBETALEN", "terugbetaal voorschot")]
    public void Noteer_OrdinaryWords_GroupsThemByLemma(string tekst, string sleutel) => Zoekmisserboek.Lees(tekst)!.Value.Sleutel.ShouldBe(sleutel);
}
