using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Netwerk.Tafelgenoten;
using static Maatwerkplaats.Core.Tests.Netwerk.Tafelbeelden;

namespace Maatwerkplaats.Core.Tests.Netwerk;

public sealed class TafelingangenTests
{
    private static readonly Buitenorganisatie Groningen = Loket("Gemeente Groningen", "gemeente", "Groningen");
    private static readonly Buitenorganisatie Breda = Loket("Gemeente Breda", "gemeente", "Breda");
    private static readonly Buitenorganisatie Belasting = Loket("Belastingdienst", "belastingdienst", "");

    [Fact]
    public void Kies_WhenConsentNamesOne_TakesThatOne() =>
        Kies("gemeente", Beeld(new()) with { Toegestaan = ["gemeente Breda, schuldhulp"] }).ShouldBe([Breda]);

    [Fact]
    public void Kies_WithoutAName_TakesThePlaceOfTheCase() => Kies("gemeente", Beeld(new())).ShouldBe([Groningen]);

    [Fact]
    public void Kies_WhenNoneIsOfThisPlace_TakesNone() => Kies("gemeente", Beeld(new()) with { Plaats = "Maastricht" }).ShouldBeEmpty();

    [Fact]
    public void Kies_WhenItServesTheWholeCountry_TakesIt() => Kies("belastingdienst", Beeld(new()) with { Plaats = "Maastricht" }).ShouldBe([Belasting]);

    private static IReadOnlyList<Buitenorganisatie> Kies(string soort, Tafelbezetting beeld) =>
        Tafelingangen.Kies([Groningen, Breda, Belasting], new("Externe partij", "") { Organisatie = soort }, beeld);

    private static Buitenorganisatie Loket(string naam, string soort, string gebied) =>
        new() { Id = Guid.NewGuid(), Organisatie = "uwv", Naam = naam, Soort = soort, Werkgebied = gebied };
}
