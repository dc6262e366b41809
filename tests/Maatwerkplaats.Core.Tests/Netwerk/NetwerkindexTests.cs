using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Netwerk.Zoeken;
using static Maatwerkplaats.Core.Tests.Netwerk.Tafelbeelden;

namespace Maatwerkplaats.Core.Tests.Netwerk;

public sealed class NetwerkindexTests
{
    private static readonly Netwerkkaartje Arts = Kaartje("Marloes Hofstra", "smz", "verzekeringsarts");
    private static readonly Netwerkkaartje Jurist = Kaartje("Samira Belkacem", "sbk", "jurist") with { Hulp = "Ik zoek de ruimte in de wet." };
    private static readonly Netwerkkaartje Inning = Kaartje("Petra Wiersma", "uitkeren", "teammanager Inning", onderwerpen: ["terugvordering"]);

    [Theory]
    [InlineData("keuring", "Marloes Hofstra")]
    [InlineData("herkeuring bij een dokter", "Marloes Hofstra")]
    [InlineData("geld terugbetalen", "Petra Wiersma")]
    [InlineData("wetsuitleg", "Samira Belkacem")]
    [InlineData("wiersma", "Petra Wiersma")]
    public void Zoek_WithEverydayWords_FindsTheExpertFirst(string tekst, string naam) =>
        Zoek(new(), tekst, Arts, Jurist, Inning).Sleutels.Select(Naam).FirstOrDefault().ShouldBe(naam);

    [Fact]
    public void Zoek_SaysWhyInWordsTheReaderSees()
    {
        var vondsten = Zoek(new(), "keuring", Arts, Jurist);

        vondsten.Waarom(Arts.PersoonId).ShouldBe(["‘keuring’ hoort bij verzekeringsarts"]);
    }

    [Fact]
    public void Zoek_AfterSomeoneLeft_FindsThatPersonNoMore()
    {
        var index = new Netwerkindex();
        Zoek(index, "keuring", Arts, Jurist).Sleutels.ShouldNotBeEmpty();

        Zoek(index, "keuring", Jurist).Sleutels.ShouldBeEmpty();
    }

    [Fact]
    public void Zoek_AfterSomeoneChangedTheCard_FindsTheNewWords()
    {
        var index = new Netwerkindex();
        Zoek(index, "briefadres", Jurist).Sleutels.ShouldBeEmpty();

        Zoek(index, "briefadres", Jurist with { Deskundigheid = "briefadres" }).Sleutels.ShouldBe([Jurist.PersoonId]);
    }

    private static Netwerkvondsten Zoek(Netwerkindex index, string tekst, params Netwerkkaartje[] mensen) => index.Zoek(
        mensen.ToDictionary(k => k.PersoonId, k => Netwerkdocument.Van(k, Testlijsten.Standaard)), tekst);

    private static string Naam(Guid id) => new[] { Arts, Jurist, Inning }.Single(k => k.PersoonId == id).Naam;
}
