using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Netwerk.NetwerkRegels;

namespace Maatwerkplaats.Core.Tests.Netwerk;

public sealed class PlekschrijverTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    [Fact]
    public void Vul_WithEverything_KeepsItAndNamesWhatChanged()
    {
        var plek = Plek();

        Vul(plek, Leeg with { Vindbaar = true, Wetten = ["WIA", "WW"], Hulp = " Ik help. ", Dagen = [Werkdag.Vrijdag, Werkdag.Maandag] })
            .ShouldBe(["Vindbaar", "Wetten", "Waarmee ik help", "Dagen", "Meedenken", "Bijdragen tonen"]);

        (plek.Hulp, plek.Dagen).ShouldBe(("Ik help.", "Maandag|Vrijdag"));
        Netwerkgegevens.Van(plek).Wetten.ShouldBe(["WIA", "WW"]);
    }

    [Fact]
    public void Vul_WithTheSameAgain_ChangesNothing()
    {
        var plek = Plek();
        Vul(plek, Leeg with { Hulp = "Ik help." });

        Vul(plek, Leeg with { Hulp = "Ik help." }).ShouldBeEmpty();
    }

    [Fact]
    public void VindbaarZegtWaarvoor_WhenNothingIsSaid_Refuses() => Breekt(VindbaarZegtWaarvoor, Leeg with { Vindbaar = true });

    [Fact]
    public void VindbaarZegtWaarvoor_WhenNotFindable_MayBeEmpty() => Vul(Plek(), Leeg).ShouldNotBeNull();

    [Fact]
    public void DeskundigheidIsKort_WhenTooLong_Refuses() => Breekt(DeskundigheidIsKort, Leeg with { Deskundigheid = new('x', LangsteTekst + 1) });

    [Fact]
    public void HulpIsKort_WhenTooLong_Refuses() => Breekt(HulpIsKort, Leeg with { Hulp = new('x', LangsteTekst + 1) });

    [Fact]
    public void WetStaatInDeLijst_WhenUnknown_Refuses() => Breekt(WetStaatInDeLijst, Leeg with { Wetten = ["bestaat-niet"] });

    [Fact]
    public void OnderwerpStaatInDeLijst_WhenUnknown_Refuses() => Breekt(OnderwerpStaatInDeLijst, Leeg with { Onderwerpen = ["bestaat-niet"] });

    [Fact]
    public void MandaatStaatInDeLijst_WhenUnknown_Refuses() => Breekt(MandaatStaatInDeLijst, Leeg with { Mandaat = "koning" });

    [Fact]
    public void TerugLigtInDeToekomst_WhenToday_Refuses() => Breekt(TerugLigtInDeToekomst, Leeg with { TerugOp = Vandaag });

    [Fact]
    public void TerugLigtInDeToekomst_WhenTheDayPassedSince_MayStay()
    {
        var plek = Plek();
        plek.TerugOp = Vandaag.AddDays(-3);

        Vul(plek, Leeg with { TerugOp = Vandaag.AddDays(-3), Hulp = "Ik help." }).ShouldContain("Waarmee ik help");
    }

    private static Netwerkgegevens Leeg => Netwerkgegevens.Leeg;

    private static Netwerkplek Plek() => new() { Id = Guid.NewGuid(), Organisatie = "uwv", PersoonId = Guid.NewGuid() };

    private static IReadOnlyList<string> Vul(Netwerkplek plek, Netwerkgegevens gegevens) => Plekschrijver.Vul(plek, gegevens, Testlijsten.Standaard, Vandaag);

    private static void Breekt(Regel regel, Netwerkgegevens gegevens) =>
        Should.Throw<RegelOvertreden>(() => Vul(Plek(), gegevens)).Regel.ShouldBe(regel);
}
