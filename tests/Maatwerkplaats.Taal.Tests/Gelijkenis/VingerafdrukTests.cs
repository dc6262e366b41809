using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Gelijkenis;

namespace Maatwerkplaats.Taal.Tests.Gelijkenis;

public sealed class VingerafdrukTests
{
    private const string Tekst = "De klant kreeg een voorschot op de uitkering omdat de beoordeling door de verzekeringsarts te lang op zich liet wachten en moet " +
        "nu alles terugbetalen terwijl hij er zelf niets aan kon doen en ook nooit is gewezen op de mogelijkheid om een werkloosheidsuitkering aan te vragen.";

    [Fact]
    public void IsBijnaGelijk_WhenOneWordChanged_IsTrue() => Van(Tekst).IsBijnaGelijk(Van(Tekst.Replace("nooit", "niet"))).ShouldBeTrue();

    [Fact]
    public void IsBijnaGelijk_WhenOnlyFormsChanged_IsTrue() => Van(Tekst).IsBijnaGelijk(Van(Tekst.Replace("klant", "klanten"))).ShouldBeTrue();

    [Fact]
    public void IsBijnaGelijk_WhenTextIsAnother_IsFalse() => Van(Tekst).IsBijnaGelijk(Van("De werkgever vroeg te laat om een doelgroepverklaring.")).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("een")]
    [InlineData("twee woorden")]
    public void Van_WhenTextIsShort_IsLikeItself(string tekst) => Van(tekst).SimHash.ShouldBe(Van(tekst).SimHash);

    private static Vingerafdruk Van(string tekst) => Vingerafdruk.Van(tekst, Analyzer.Standaard);
}
