using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tafels;
using static Maatwerkplaats.Core.Tests.Tafels.Proeftafel;

namespace Maatwerkplaats.Core.Tests.Tafels;

public sealed class TafelTests
{
    [Fact]
    public void AlleenWieMagLeiden_WhenAColleagueLaysTheTable_IsRefused() =>
        Overtreedt(TafelRegels.AlleenWieMagLeiden, () => Tafel.Dek("MWP-2026-0001", Femke, new(Guid.NewGuid(), TestCasus.Begin, TestCasus.Femke)));

    [Fact]
    public void InbrengerIsErbij_WhenTheInbrengerIsMissing_AsksWhyAndKeepsTheReason()
    {
        var tafel = new Proeftafel();

        Overtreedt(TafelRegels.InbrengerIsErbij, () => tafel.Doe(t => t.Begin(Bram, " ")));
        tafel.Doe(t => t.Begin(Bram, "Sanne is ziek; haar collega vertelt."));

        tafel.Staat.Stand.ShouldBe(Tafelstand.Loopt);
        tafel.Staat.ZonderInbrenger.ShouldBe("Sanne is ziek; haar collega vertelt.");
    }

    [Fact]
    public void EigenaarIsErbij_WhenTheOwnerOfTheSolveIsMissing_AsksWhy()
    {
        var handeling = new Handeling(Guid.CreateVersion7(), TestCasus.Begin, TestCasus.Bram);
        var tafel = Tafel.DekVoorSolve("SLV-2026-0001", Bram, handeling, null, null);

        Overtreedt(TafelRegels.EigenaarIsErbij, () => tafel.Begin(Bram, " "));
        tafel.Begin(Bram, "De eigenaar is ziek.");

        tafel.Staat.Stand.ShouldBe(Tafelstand.Loopt);
        tafel.Staat.Solve.ShouldBe("SLV-2026-0001");
    }

    [Fact]
    public void Begin_WhenTheInbrengerIsThere_StartsWithTellingAndForgetsTheExcuse()
    {
        var tafel = new Proeftafel().MetIedereen().Doe(t => t.Begin(Bram, "niet nodig"));

        (tafel.Staat.Onderdeel, tafel.Staat.Minuten, tafel.Staat.ZonderInbrenger).ShouldBe((Onderdeel.Vertellen, 5, null));
    }

    [Fact]
    public void SessieIsNogNietBegonnen_WhenStartedAgain_IsRefused() =>
        Overtreedt(TafelRegels.SessieIsNogNietBegonnen, () => new Proeftafel().Begonnen().Doe(t => t.Begin(Bram, null)));

    [Fact]
    public void ZetAanTafel_WhenTheInbrengerHasNoScreen_CountsAsPresent() =>
        new Proeftafel().Doe(t => t.ZetAanTafel(Bram, Sanne.Zitplaats())).Doe(t => t.Begin(Bram, null)).Staat.Zit(Sanne.Sleutel)!.OpScherm.ShouldBeFalse();

    [Fact]
    public void SchuifAan_WhenDoneTwice_TakesOneSeat() => new Proeftafel().MetIedereen().MetIedereen().Staat.Zitplaatsen.Count.ShouldBe(4);

    [Fact]
    public void AlleenDeProcesbegeleider_WhenAnotherTurnsThePage_IsRefused()
    {
        var tafel = new Proeftafel().Begonnen();

        Overtreedt(TafelRegels.AlleenDeProcesbegeleider, () => tafel.Doe(t => t.GaNaar(Femke, Onderdeel.Juridisch)));
        Overtreedt(TafelRegels.AlleenDeProcesbegeleider, () => tafel.Doe(t => t.Onthul(Femke, Perspectief.Juridisch, [])));
        Overtreedt(TafelRegels.AlleenDeProcesbegeleider, () => tafel.Doe(t => t.Sluit(Femke, "Zo.", null, null)));
    }

    [Fact]
    public void NeemOver_WhenTheLeaderDropsOut_AnotherWhoMayLeadGoesOn()
    {
        var ander = Bram with { Sleutel = Guid.NewGuid(), Wie = TestCasus.Femke };
        var tafel = new Proeftafel().Begonnen().Doe(t => t.SchuifAan(ander)).Doe(t => t.NeemOver(ander));

        tafel.Doe(t => t.GaNaar(ander, Onderdeel.Verhelderen)).Staat.Onderdeel.ShouldBe(Onderdeel.Verhelderen);
        Overtreedt(TafelRegels.AlleenWieMagLeiden, () => tafel.Doe(t => t.NeemOver(Femke)));
        Overtreedt(TafelRegels.AlleenDeProcesbegeleider, () => tafel.Doe(t => t.GaNaar(Bram, Onderdeel.Juridisch)));
    }

    [Fact]
    public void GaNaar_BackAndForth_IsAllowedAndRestartsTheClock()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Oplossing);
        tafel.Later(7);
        tafel.Doe(t => t.GaNaar(Bram, Onderdeel.Juridisch));

        (tafel.Staat.Onderdeel, tafel.Staat.OnderdeelSinds).ShouldBe((Onderdeel.Juridisch, tafel.Nu));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void TijdIsRedelijk_WhenOutOfBounds_IsRefused(int minuten) =>
        Overtreedt(TafelRegels.TijdIsRedelijk, () => new Proeftafel().Begonnen().Doe(t => t.GeefTijd(Bram, minuten)));

    [Fact]
    public void GeefTijd_AddsMinutes() => new Proeftafel().Begonnen().Doe(t => t.GeefTijd(Bram, 5)).Staat.Minuten.ShouldBe(10);

    [Fact]
    public void PerspectiefIsOnthuld_WhenStillHidden_NobodySpeaksFirst()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch);

        Overtreedt(TafelRegels.PerspectiefIsOnthuld, () => tafel.Doe(t => t.Draag(Femke, Bijdragesoort.Blik, Perspectief.Juridisch, "Artikel 77.")));
        tafel.Onthuld(Perspectief.Juridisch, (Femke, "Artikel 77 laat ruimte.", Score.Voldoende), (Gast, "", Score.Onvoldoende))
            .Doe(t => t.Draag(Gast, Bijdragesoort.Blik, Perspectief.Juridisch, "De gemeente ziet het ook zo."), Gast);

        tafel.Staat.Bijdragen.Select(b => b.Door.Naam).ShouldBe([TestCasus.Femke.Naam, "Gast van Gemeente Groningen"]);
        tafel.Staat.Stemmen.Count.ShouldBe(2);
    }

    [Fact]
    public void Draag_OnBehalfOf_OnlyByWhoWritesAlong()
    {
        var tafel = new Proeftafel().MetIedereen().Doe(t => t.Begin(Bram, null));

        tafel.Doe(t => t.Draag(Bram, Bijdragesoort.Verheldering, null, "Sanne zegt: het was in maart.", namens: Sanne.Sleutel))
            .Doe(t => t.Draag(Femke, Bijdragesoort.Verheldering, null, "Echt?", namens: Sanne.Sleutel), Femke);

        tafel.Staat.Bijdragen.Select(b => b.Van).ShouldBe([Sanne.Sleutel, Femke.Sleutel]);
    }

    [Fact]
    public void BijdrageHeeftTekst_WhenEmpty_IsRefused() =>
        Overtreedt(TafelRegels.BijdrageHeeftTekst, () => new Proeftafel().Begonnen().Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, "  ")));

    [Fact]
    public void BijdrageIsNietTeLang_WhenABook_IsRefused() =>
        Overtreedt(TafelRegels.BijdrageIsNietTeLang, () => new Proeftafel().Begonnen().Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, new('a', 2001))));

    [Fact]
    public void JeZitAanTafel_WhenNotSeated_IsRefused() => Overtreedt(
        TafelRegels.JeZitAanTafel, () => new Proeftafel().Doe(t => t.Begin(Bram, "Sanne komt later.")).Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, "Bellen")));

    [Fact]
    public void SessieLoopt_WhenNotBegun_NothingIsSaidYet() =>
        Overtreedt(TafelRegels.SessieLoopt, () => new Proeftafel().MetIedereen().Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, "Bellen")));

    [Fact]
    public void Groepeer_PutsTogetherAndApart()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Oplossing).Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, "Bellen"));
        var id = tafel.Staat.Bijdragen[0].Id;

        tafel.Doe(t => t.Groepeer(Bram, id, " Contact ")).Staat.Bijdragen[0].Groep.ShouldBe("Contact");
        tafel.Doe(t => t.Groepeer(Bram, id, "")).Staat.Bijdragen[0].Groep.ShouldBeNull();
    }

    [Fact]
    public void LegWegOpTafel_AfterScoring_AsksForScoresAgain()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Oplossing).Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, "Kwijtschelden")).Doe(t => t.OnthulScores(Bram, []));
        var (weg, idee) = (Guid.NewGuid(), tafel.Staat.Bijdragen[0].Id);

        tafel.Doe(t => t.LegWegOpTafel(Bram, weg, idee));

        (tafel.Staat.ScoresOnthuld, tafel.Staat.Bijdragen[0].Weg).ShouldBe((false, weg));
    }

    [Fact]
    public void AnderInzichtHeeftEenReden_WhenEmpty_IsRefused() =>
        Overtreedt(TafelRegels.AnderInzichtHeeftEenReden, () => new Proeftafel().Begonnen().Doe(t => t.ZieAnders(Femke, null)));

    [Fact]
    public void NotulistZitAanTafel_WhenInTheRoomWithoutScreen_IsRefused() => Overtreedt(
        TafelRegels.NotulistZitAanTafel, () => new Proeftafel().Doe(t => t.ZetAanTafel(Bram, Femke.Zitplaats())).Doe(t => t.WijsNotulist(Bram, Femke.Sleutel)));

    [Fact]
    public void AlleenWieMeeschrijft_WhenAnotherMakesAnAppointment_IsRefused()
    {
        var tafel = new Proeftafel().Begonnen().Doe(t => t.WijsNotulist(Bram, Femke.Sleutel));

        tafel.Doe(t => t.SpreekAf(Femke, new("Bellen", TestCasus.Sanne, null)), Femke).Staat.Afspraken.Count.ShouldBe(1);
        Overtreedt(TafelRegels.AlleenWieMeeschrijft, () => tafel.Doe(t => t.SpreekAf(Sanne, new("Bellen", TestCasus.Sanne, null))));
    }

    [Fact]
    public void Schrijver_WhenTheNotulistIsNotSeatedYet_IsTheLeader()
    {
        var tafel = Tafel.Dek("MWP-2026-0001", Bram, new(Guid.NewGuid(), TestCasus.Begin, TestCasus.Bram), Femke.Sleutel);
        tafel.Staat.Schrijver.ShouldBe(Bram.Sleutel);

        tafel.SchuifAan(Femke);

        tafel.Staat.Schrijver.ShouldBe(Femke.Sleutel);
    }

    [Fact]
    public void SchuifAan_ByThePlannedLeader_GetsTheLeadBeforeTheStartAndNotAfterIt()
    {
        var (gepland, dag) = (Bram with { Sleutel = Guid.NewGuid(), Wie = TestCasus.Femke }, new Handeling(Guid.NewGuid(), TestCasus.Begin, TestCasus.Bram));
        var tafel = Tafel.Dek("MWP-2026-0001", Bram, dag, begeleider: gepland.Sleutel);
        tafel.Staat.Procesbegeleider.ShouldBe(Bram.Sleutel);
        tafel.SchuifAan(gepland);
        (tafel.Staat.Procesbegeleider, tafel.Staat.Begeleider).ShouldBe((gepland.Sleutel, null));

        var begonnen = Tafel.Dek("MWP-2026-0001", Bram, dag, begeleider: gepland.Sleutel);
        begonnen.Begin(Bram, "De inbrenger is ziek.");
        begonnen.SchuifAan(gepland);
        begonnen.Staat.Procesbegeleider.ShouldBe(Bram.Sleutel, "wie midden in een sessie binnenkomt, neemt over als dat nodig is");
    }

    [Fact]
    public void SchuifAan_ByAPlannedLeaderWhoMayNotLead_ChangesNothing()
    {
        var tafel = Tafel.Dek("MWP-2026-0001", Bram, new(Guid.NewGuid(), TestCasus.Begin, TestCasus.Bram), begeleider: Femke.Sleutel);

        tafel.SchuifAan(Femke);

        tafel.Staat.Procesbegeleider.ShouldBe(Bram.Sleutel);
    }

    [Fact]
    public void SluitenVraagtEenSamenvatting_WhenEmpty_IsRefused() =>
        Overtreedt(TafelRegels.SluitenVraagtEenSamenvatting, () => new Proeftafel().Begonnen().Doe(t => t.Sluit(Bram, "", null, null)));

    [Fact]
    public void TerugkijkenIsLater_WhenToday_IsRefused() => Overtreedt(
        TafelRegels.TerugkijkenIsLater, () => new Proeftafel().Begonnen().Doe(t => t.Sluit(Bram, "Zo.", null, DateOnly.FromDateTime(TestCasus.Begin))));

    [Fact]
    public void SessieIsNietGesloten_AfterClosing_NothingChangesAnyMore()
    {
        var tafel = new Proeftafel().Begonnen().Doe(t => t.Sluit(Bram, "Zo zit het.", null, null));

        Overtreedt(TafelRegels.SessieIsNietGesloten, () => tafel.Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, "Nog iets")));
        Overtreedt(TafelRegels.SessieIsNietGesloten, () => tafel.Doe(t => t.SchuifAan(Femke)));
    }

    [Fact]
    public void VerslagKomtNaDeSessie_BeforeClosing_IsRefused() =>
        Overtreedt(TafelRegels.VerslagKomtNaDeSessie, () => new Proeftafel().Begonnen().Doe(t => t.BeoordeelVerslag(Femke, null)));

    [Fact]
    public void BeoordeelVerslag_WhenChanged_KeepsTheLastWord()
    {
        var tafel = new Proeftafel().Begonnen().Doe(t => t.Sluit(Bram, "Zo zit het.", null, null))
            .Doe(t => t.BeoordeelVerslag(Femke, "Ik zei voldoende.")).Doe(t => t.BeoordeelVerslag(Femke, " "));

        tafel.Staat.Oordelen.Single().Opmerking.ShouldBeNull();
    }

    [Fact]
    public void Herhaal_OfTheHistory_GivesTheSameState()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch).Onthuld(Perspectief.Juridisch, (Femke, "Ruimte.", Score.Goed))
            .Doe(t => t.ZieAnders(Sanne, "Te krap.")).Doe(t => t.GeefTijd(Bram, 5)).Doe(t => t.Sluit(Bram, "Zo.", "Notitie", null));

        var opnieuw = Tafel.Herhaal(tafel.Geschiedenis);

        opnieuw.ShouldBeEquivalentTo(tafel.Staat);
    }

    private static void Overtreedt(Regel regel, Action daad) => Should.Throw<RegelOvertreden>(daad).Regel.ShouldBe(regel);
}
