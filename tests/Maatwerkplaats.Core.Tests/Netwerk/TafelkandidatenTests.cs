using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Netwerk.Tafelgenoten;
using static Maatwerkplaats.Core.Tests.Netwerk.Tafelbeelden;

namespace Maatwerkplaats.Core.Tests.Netwerk;

public sealed class TafelkandidatenTests
{
    private static readonly Tafelrol VanUitkeren = new("Deskundige", "") { Onderdeel = "uitkeren" };

    [Fact]
    public void Kies_WhenKnowledgeIsEqual_TakesTheLeastBurdenedFirst()
    {
        var (druk, vrij) = (Kaartje("Anna Druk", onderwerpen: ["schuld"]), Kaartje("Zoë Vrij", onderwerpen: ["schuld"]));

        Namen([druk, vrij], VanUitkeren, new() { [druk.PersoonId] = 3 }).ShouldBe(["Zoë Vrij", "Anna Druk"]);
    }

    [Fact]
    public void Kies_WhenSomeoneKnowsTheTopic_LeavesOutWhoOnlyWorksThere()
    {
        var (weet, vrij) = (Kaartje("Weet Veel", onderwerpen: ["schuld"]), Kaartje("Vrij Man"));

        Namen([vrij, weet], VanUitkeren, new() { [weet.PersoonId] = 3 }).ShouldBe(["Weet Veel"]);
    }

    [Fact]
    public void Kies_WhenNobodyKnowsTheTopic_TakesWhoWorksThere() => Namen([Kaartje("Vrij Man")], VanUitkeren).ShouldBe(["Vrij Man"]);

    [Fact]
    public void Kies_WhenOneKnowsMore_GoesBeforeSomeoneWhoHasTime()
    {
        var (sterk, zwak) = (Kaartje("Sterk", onderwerpen: ["schuld"]), Kaartje("Zwak", wetten: ["WW"]));
        var beeld = Beeld(new() { Onderwerpen = ["schuld"], Wetten = ["WW"] });

        Tafelkandidaten.Kies([zwak, sterk], VanUitkeren, beeld, new Dictionary<Guid, int> { [sterk.PersoonId] = 5 }, Vandaag, 3)
            .Select(k => k.Kaartje.Naam).ShouldBe(["Sterk", "Zwak"]);
    }

    [Fact]
    public void Kies_WhenAMandateIsNeeded_AsksTheLowestThatSuffices()
    {
        Netwerkkaartje[] mensen =
        [
            Kaartje("Directeur", mandaat: "directie"), Kaartje("Medewerker", mandaat: "medewerker"), Kaartje("Teamleider", mandaat: "leidinggevende"), Kaartje("Onbekend"),
        ];

        Namen(mensen, VanUitkeren with { Mandaat = "leidinggevende" }).ShouldBe(["Teamleider", "Directeur"]);
    }

    [Fact]
    public void Kies_WhenSomeoneIsAwayOrRatherNotOrAlreadyThere_LeavesThemOut()
    {
        var er = Kaartje("Al Erbij");
        Netwerkkaartje[] mensen =
        [
            Kaartje("Even Weg") with { TerugOp = Vandaag.AddDays(1) }, Kaartje("Weer Terug") with { TerugOp = Vandaag }, Kaartje("Liever Niet") with { Meedenken = false }, er,
        ];

        Tafelkandidaten.Kies(mensen, VanUitkeren, Beeld(new(), Van("uitkeren") with { PersoonId = er.PersoonId }), new Dictionary<Guid, int>(), Vandaag, 3)
            .Select(k => k.Kaartje.Naam).ShouldBe(["Weer Terug"]);
    }

    [Theory]
    [InlineData("jurist", "sbk", true)]
    [InlineData("adviseur", "sbk", false)]
    public void Past_WhenLegalExpertiseIsNeeded_LooksAtWhatSomeoneIs(string functie, string onderdeel, bool past) =>
        new Tafelrol("Jurist", "") { Juridisch = true }.Past(Kaartje("X", onderdeel, functie), Ladder).ShouldBe(past);

    [Fact]
    public void Past_WhenItIsAboutAnotherOrganisation_IsNeverAColleague() =>
        new Tafelrol("Externe partij", "") { Organisatie = "gemeente" }.Past(Kaartje("X"), Ladder).ShouldBeFalse();

    [Fact]
    public void Meedenkers_WithoutSharedTopicsOrLaws_AreNone() =>
        Tafelkandidaten.Meedenkers([Kaartje("Anders", onderwerpen: ["jobcoach"])], Beeld(Over("schuld")), new Dictionary<Guid, int>(), Vandaag, 4).ShouldBeEmpty();

    [Fact]
    public void Kies_SaysWhatIsShared()
    {
        var kaartje = Kaartje("Weet Veel", onderwerpen: ["schuld"], wetten: ["WW"]) with { Standplaats = "Groningen" };
        var beeld = Beeld(new() { Onderwerpen = ["schuld"], Wetten = ["WW"] });

        Tafelkandidaten.Kies([kaartje], VanUitkeren, beeld, new Dictionary<Guid, int>(), Vandaag, 3).ShouldHaveSingleItem().Waarom
            .ShouldBe(["weet van schuld of beslag", "kent de WW", "werkt ook in Groningen"]);
    }

    private static IEnumerable<string> Namen(IEnumerable<Netwerkkaartje> mensen, Tafelrol rol, Dictionary<Guid, int>? lopend = null) =>
        Tafelkandidaten.Kies(mensen, rol, Beeld(Over("schuld")), lopend ?? [], Vandaag, 3).Select(k => k.Kaartje.Naam);
}
