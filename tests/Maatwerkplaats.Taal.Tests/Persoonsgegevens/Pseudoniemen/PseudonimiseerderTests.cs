using Maatwerkplaats.Taal.Persoonsgegevens;
using Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens.Pseudoniemen;

public class PseudonimiseerderTests
{
    [Fact]
    public void Vervang_WhenOnePersonHasSeveralForms_GivesOneLabel() =>
        Vervang("Klant Els Hofman belde. Mevrouw Hofman is boos. Els wil geld.")
            .ShouldBe("Klant [klant] belde. Mevrouw [klant] is boos. [klant] wil geld.");

    [Fact]
    public void Vervang_WhenTwoPeopleHaveOneRole_NumbersThem() =>
        Vervang("Collega Petra en collega Douwe Hiemstra overlegden. Petra besloot.")
            .ShouldBe("Collega [medewerker 1] en collega [medewerker 2] overlegden. [medewerker 1] besloot.");

    [Fact]
    public void Vervang_WhenDatesAndAgesAreFound_KeepsWhatTheLadderAllows() =>
        Vervang("Klant Els Hofman (47), geboren 3-3-1975, kwam op 14 april 2022 uit Deventer.")
            .ShouldBe("Klant [klant] ([leeftijd 40-49]), geboren [geboortedatum in 1975], kwam op [datum in april 2022] uit [plaats 1].");

    [Fact]
    public void Vervang_WhenRunTwice_GivesTheSameText()
    {
        const string Tekst = "Zoon Emre en dochter Zosia, bsn 999990019, bij bakkerij De Gouden Korst in Zwolle.";
        Vervang(Tekst).ShouldBe(Vervang(Tekst));
    }

    private static string Vervang(string tekst) => Pseudonimiseerder.Vervang(tekst, Herkenner.Zoek(tekst)).Resultaat;
}
