using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer.Brief;

namespace Maatwerkplaats.Core.Tests.Register.Uitvoer;

public sealed class BesluitbriefTests
{
    [Fact]
    public void Schrijf_OfADecision_TellsWhatWhyAndWhoAndLeavesTheRestToTheSender()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling().MetKenmerken().Gewogen()
            .Doe(k => k.Besluit(c.EenBesluit() with { Grondslagen = [new(GrondslagSoort.Artikel, "WIA", "77", "2"), new(GrondslagSoort.Beginsel, Toelichting: "Evenredigheid")] }))).Staat;

        var brief = Lees(casus);

        brief.Fouten.ShouldBeEmpty();
        brief.Tekst.ShouldContain("De vordering vervalt.");
        brief.Tekst.ShouldContain("De fout lag niet bij de cliënt.");
        brief.Tekst.ShouldContain("art. 77 lid 2 WIA");
        brief.Tekst.ShouldContain("op 2 maart 2026 genomen door M. van Dalen (teammanager)");
        brief.Tekst.ShouldContain("Bel dan gerust met Sanne Verhulst: [telefoonnummer].");
        brief.Tekst.ShouldContain("[Naam van de cliënt]");
        brief.Boven.ShouldStartWith("CONCEPT");
        (brief.Taal, brief.Koppen[0].Niveau).ShouldBe(("nl-NL", 1));
    }

    [Fact]
    public void Schrijf_WhatIsNotRecorded_IsAPlaceToFillInAndNeverMadeUp()
    {
        var brief = Lees(TestCasus.Maak().Staat with { Besluit = new() { Oordeel = Oordeel.Maatwerk }, Eigenaar = new(null, null, "ingelezen") });

        brief.Tekst.ShouldContain("[Nog niet vastgelegd: de motivering]");
        brief.Tekst.ShouldContain("Bel dan gerust met [naam]");
        brief.Tekst.ShouldNotContain("Wie besliste?");
        brief.Tekst.ShouldNotContain("drie kanten");
    }

    private static Wordlezer Lees(CasusStaat casus) => new(Besluitbrief.Schrijf(casus, casus.Besluit!, new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc)));
}
