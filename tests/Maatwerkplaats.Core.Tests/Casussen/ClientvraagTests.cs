using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class ClientvraagTests
{
    [Fact]
    public void Ontbreekt_WithBsnAndReason_IsEmpty() => new Clientvraag("111222333", OpzoekReden.Contact, null).Ontbreekt().ShouldBeEmpty();

    [Fact]
    public void BsnIsGeldig_WhenTheElevenTestFails_IsNamed() =>
        new Clientvraag("111222334", OpzoekReden.Contact, null).Ontbreekt().ShouldBe([ClientRegels.BsnIsGeldig]);

    [Fact]
    public void AndersHeeftToelichting_WhenOnlyOtherIsChosen_IsNamed() =>
        new Clientvraag("111222333", OpzoekReden.Anders, " ").Ontbreekt().ShouldBe([ClientRegels.AndersHeeftToelichting]);

    [Theory]
    [InlineData("cliënt 111222333 belt", true)]
    [InlineData("cliënt 111.222.333 belt", true)]
    [InlineData("zaak 123456789 van 2026", false)]
    [InlineData("de cliënt belt", false)]
    public void ToelichtingNoemtGeenBsn_ForEachText_Decides(string tekst, bool fout) =>
        new Clientvraag("111222333", OpzoekReden.Contact, tekst).Ontbreekt().Contains(ClientRegels.ToelichtingNoemtGeenBsn).ShouldBe(fout);

    [Fact]
    public void BsnIsIngevuld_WhenBlank_IsNamed() => new Clientvraag(" ", OpzoekReden.Contact, null).Ontbreekt().ShouldBe([ClientRegels.BsnIsIngevuld]);

    [Fact]
    public void RedenIsGekozen_WhenMissing_IsNamed() => new Clientvraag("111222333", null, null).Ontbreekt().ShouldBe([ClientRegels.RedenIsGekozen]);
}
