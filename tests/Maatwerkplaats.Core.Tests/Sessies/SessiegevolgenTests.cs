using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Sessies;

public sealed class SessiegevolgenTests
{
    [Fact]
    public void VoorMensen_WhenSetUp_AsksEverybody() =>
        Post(null, Testsessie.Nieuw().Staat).ShouldBe([(TestCasus.Sanne, Sessiepostsoort.Prikken), (TestCasus.Bram, Sessiepostsoort.Prikken)]);

    [Fact]
    public void VoorMensen_WhenTheDateIsChosenMovedAndCancelled_TellsEverybodyEachTime()
    {
        var prikt = Testsessie.Nieuw().Staat;
        var gepland = Testsessie.Nieuw().Gepland().Staat;
        var verplaatst = Testsessie.Nieuw().Gepland().Doe(s => s.Verplaats(Testsessie.Overmorgen, new("Zaal 2", null), null)).Staat;

        Post(prikt, gepland).ShouldAllBe(p => p.Soort == Sessiepostsoort.Uitnodiging);
        Post(gepland, verplaatst).ShouldAllBe(p => p.Soort == Sessiepostsoort.Wijziging);
        Post(verplaatst, verplaatst with { Stand = Sessiestand.Afgezegd }).Select(p => p.Soort).ShouldBe([Sessiepostsoort.Afzegging, Sessiepostsoort.Afzegging]);
        Post(gepland, gepland with { Stand = Sessiestand.Gehouden }).ShouldBeEmpty();
    }

    [Fact]
    public void VoorMensen_WhenSomeoneJoinsOrLeavesLater_TellsOnlyThem()
    {
        var gepland = Testsessie.Nieuw().Gepland();
        var eerst = gepland.Staat;
        var erbij = gepland.Doe(s => s.Nodig(Testsessie.Deelnemer)).Staat;
        var eraf = gepland.Doe(s => s.Schrap(Testsessie.Deelnemer.Id)).Staat;

        Post(eerst, erbij).ShouldBe([(TestCasus.Femke, Sessiepostsoort.Uitnodiging)]);
        Post(erbij, eraf).ShouldBe([(TestCasus.Femke, Sessiepostsoort.Afzegging)]);
        eraf.Volgnummer.ShouldBe(erbij.Volgnummer + 1);
    }

    [Fact]
    public void VoorMensen_WhenOtherDatesAreProposed_AsksAgain()
    {
        var eerst = Testsessie.Nieuw();

        Post(eerst.Staat, Testsessie.Nieuw().Doe(s => s.StelVoor([Testsessie.Overmorgen], new("Zaal 1", null))).Staat).ShouldAllBe(p => p.Soort == Sessiepostsoort.Prikken);
    }

    [Fact]
    public void VoorMensen_WhenTheAddressOfAGuestBecomesKnown_InvitesTheGuest()
    {
        var sessie = Testsessie.Nieuw().Gepland().Doe(s => s.Nodig(Testsessie.Gast));
        var eerst = sessie.Staat;

        Post(eerst, sessie.Doe(s => s.BereikGast(Testsessie.Gast.Id, new("1.1.x"))).Staat).ShouldBe([(Testsessie.Gast.Wie, Sessiepostsoort.Uitnodiging)]);
    }

    [Fact]
    public void VoorCasussen_ThroughTheWholeLife_TellsTheCaseEachStep()
    {
        var gepland = Testsessie.Nieuw().Gepland().Staat;
        var verplaatst = gepland with { Moment = Testsessie.Overmorgen };

        Casussen(null, Testsessie.Nieuw().Staat).ShouldBeEmpty();
        Casussen(Testsessie.Nieuw().Staat, gepland).ShouldBe([Testsessie.Casus]);
        Casussen(gepland, gepland).ShouldBeEmpty();
        Casussen(gepland, verplaatst).ShouldBe([Testsessie.Casus]);
        Casussen(gepland, gepland with { Stand = Sessiestand.Gehouden }).ShouldBe([Testsessie.Casus]);
        Casussen(gepland, gepland with { Stand = Sessiestand.Afgezegd, Reden = "Ziek" }).ShouldBe([Testsessie.Casus]);
        Casussen(gepland, gepland with { Agenda = [Testsessie.AnderPunt] }).ShouldBe([Testsessie.Casus, Testsessie.AndereCasus], ignoreOrder: true);
    }

    private static IEnumerable<(Betrokkene Wie, Sessiepostsoort Soort)> Post(Sessiestaat? vorige, Sessiestaat sessie) =>
        Sessiegevolgen.VoorMensen(vorige, sessie).Select(g => (g.Wie.Wie, g.Soort));

    private static IEnumerable<string> Casussen(Sessiestaat? vorige, Sessiestaat sessie) => Sessiegevolgen.VoorCasussen(vorige, sessie).Keys;
}
