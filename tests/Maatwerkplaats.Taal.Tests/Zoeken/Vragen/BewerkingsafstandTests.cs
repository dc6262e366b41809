using Maatwerkplaats.Taal.Zoeken.Vragen;

namespace Maatwerkplaats.Taal.Tests.Zoeken.Vragen;

public sealed class BewerkingsafstandTests
{
    [Theory]
    [InlineData("voorschot", "voorschot", 0)]
    [InlineData("voorshot", "voorschot", 1)]
    [InlineData("vooorschot", "voorschot", 1)]
    [InlineData("voorschto", "voorschot", 1)]
    [InlineData("boete", "beote", 1)]
    [InlineData("uitkering", "inkering", 2)]
    [InlineData("boete", "maatregel", 3)]
    [InlineData("", "ab", 2)]
    public void Tussen_CountsSlips(string links, string rechts, int afstand) => Bewerkingsafstand.Tussen(links, rechts, 2).ShouldBe(afstand);
}
