using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens;

public class DossierTests
{
    private static readonly Dossier Dossier = new()
    {
        Namen = [new Dossiernaam("Xanthippe Groen", "klant"), new Dossiernaam("M. Verstappelijk", "medewerker")],
        Werkgevers = ["Hoveniersbedrijf Sikkelgras"],
        Waarden = [(Soort.Dossiernummer, "QX-1")],
    };

    [Theory]
    [InlineData("Gisteren was {PERSOON:xanthippe} er weer.")]
    [InlineData("De belangen van {PERSOON:Xanthipe} tellen.")]
    [InlineData("Het is {PERSOON:Groens} enige bezit, een groen fietsje.")]
    [InlineData("Ook {PERSOON:Verstapelijk} was erbij.")]
    public void Zoek_WhenANameOfTheCaseIsMisspelledOrLowerCase_FindsIt(string zin) => Vondstverwachting.KomtUit(zin, Dossier);

    [Fact]
    public void Zoek_WhenTheEmployerIsShortened_FindsTheRareWord() => Vondstverwachting.KomtUit("Volgens {WERKGEVER:Sikkelgras} ging het goed.", Dossier);

    [Fact]
    public void Zoek_WhenTheCaseKnowsTheRole_PassesItOn()
    {
        var vondst = Herkenner.Zoek("Toen kwam Xanthippe langs.", Dossier).ShouldHaveSingleItem();
        vondst.Rol.ShouldBe("klant");
        vondst.Zekerheid.ShouldBe(Zekerheid.Zeker);
    }
}
