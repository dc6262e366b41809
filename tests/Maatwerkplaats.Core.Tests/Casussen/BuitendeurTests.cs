using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class BuitendeurTests
{
    private static readonly Versleuteling Slot = new(Sleutelbos.Nieuw());

    private static readonly BuitenAanmelding Volledig = new(BuitenRol.Gemeente, "J. Jansen", "06 12345678", null, "Uit huis gezet", "Uitstel");

    [Fact]
    public void Maak_ForTheSameForm_GivesTheSameCodeAndForAnotherFormAnother()
    {
        Volgcode.Maak(Slot, "a").ShouldBe(Volgcode.Maak(Slot, "a"));
        Volgcode.Maak(Slot, "a").ShouldNotBe(Volgcode.Maak(Slot, "b"));
        Volgcode.Maak(new(Sleutelbos.Nieuw()), "a").ShouldNotBe(Volgcode.Maak(Slot, "a"));
    }

    [Fact]
    public void Maak_ForManyForms_AlwaysGivesSixteenReadableCharacters()
    {
        foreach (var code in Enumerable.Range(0, 1000).Select(i => Volgcode.Maak(Slot, $"formulier {i}")))
        {
            code.Split('-').Select(g => g.Length).ShouldBe([4, 4, 4, 4]);
            code.Where(t => t != '-').ShouldAllBe(t => Volgcode.Alfabet.Contains(t));
        }
    }

    [Fact]
    public void SleutelVan_WhenTypedWithSpacesAndCapitals_FindsTheSame() =>
        Volgcode.SleutelVan(Slot, " BCDF ghjk-MNPQ.rstv ").ShouldBe(Volgcode.SleutelVan(Slot, "bcdf-ghjk-mnpq-rstv"));

    [Fact]
    public void Ontbreekt_WhenEverythingNeededIsThere_IsEmpty() => Volledig.Ontbreekt().ShouldBeEmpty();

    [Fact]
    public void RolIsGekozen_WhenMissing_IsNamed() => (Volledig with { Rol = null }).Ontbreekt().ShouldBe([BuitenRegels.RolIsGekozen]);

    [Fact]
    public void BereikbaarheidIsIngevuld_WhenNeitherPhoneNorMail_IsNamed() =>
        (Volledig with { Telefoon = " " }).Ontbreekt().ShouldBe([BuitenRegels.BereikbaarheidIsIngevuld]);

    [Theory]
    [InlineData("naam@voorbeeld.nl", true)]
    [InlineData("Naam <naam@voorbeeld.nl>", false)]
    [InlineData("naam@voorbeeld", false)]
    [InlineData("naam@voorbeeld.nl\r\nBcc: x@voorbeeld.nl", false)]
    [InlineData("naam", false)]
    public void EmailIsGeldig_ForEachForm_Decides(string adres, bool goed) =>
        (Volledig with { Email = adres }).Ontbreekt().Contains(BuitenRegels.EmailIsGeldig).ShouldBe(!goed);

    [Theory]
    [InlineData("06-12345678", true)]
    [InlineData("+31 6 12345678", true)]
    [InlineData("12345", false)]
    public void TelefoonIsGeldig_ForEachForm_Decides(string nummer, bool goed) =>
        (Volledig with { Telefoon = nummer }).Ontbreekt().Contains(BuitenRegels.TelefoonIsGeldig).ShouldBe(!goed);

    [Fact]
    public void SpoedHeeftEenReden_WhenUrgentWithoutReason_IsNamed() =>
        (Volledig with { Spoed = true }).Ontbreekt().ShouldBe([BuitenRegels.SpoedHeeftEenReden]);

    [Fact]
    public void Lees_WhenWrittenBefore_GivesTheSameContactAndFreeTextBecomesTheName()
    {
        var contact = new Contactgegevens("J. Jansen", "06 12345678", null);
        Contactgegevens.Lees(contact.Schrijf()).ShouldBe(contact);
        Contactgegevens.Lees("Jansen, 06").ShouldBe(new("Jansen, 06", null, null));
    }

    [Theory]
    [InlineData(BuitenRol.Client)]
    [InlineData(BuitenRol.Szw)]
    [InlineData(BuitenRol.Anders)]
    public void AlsBetrokkene_ForEveryRole_NamesARoleAndNobody(BuitenRol rol)
    {
        var wie = rol.AlsBetrokkene();
        wie.PersoonId.ShouldBeNull();
        wie.Naam.ShouldNotBeEmpty();
    }

    [Fact]
    public void ProbleemIsBeschreven_WhenBlank_IsNamed() => (Volledig with { Buikpijn = " " }).Ontbreekt().ShouldBe([BuitenRegels.ProbleemIsBeschreven]);

    [Fact]
    public void WensIsBeschreven_WhenBlank_IsNamed() => (Volledig with { Gewenst = " " }).Ontbreekt().ShouldBe([BuitenRegels.WensIsBeschreven]);

    [Fact]
    public void NaamIsIngevuld_WhenBlank_IsNamed() => (Volledig with { Naam = " " }).Ontbreekt().ShouldBe([BuitenRegels.NaamIsIngevuld]);

    [Theory]
    [InlineData("111222333", true)]
    [InlineData("", true)]
    [InlineData("111222334", false)]
    public void BsnDoorstaatElfproef_ForEachNumber_Decides(string bsn, bool goed) =>
        (Volledig with { Bsn = bsn }).Ontbreekt().Contains(BuitenRegels.BsnDoorstaatElfproef).ShouldBe(!goed);
}
