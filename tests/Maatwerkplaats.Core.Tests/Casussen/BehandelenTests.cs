using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class BehandelenTests
{
    [Fact]
    public void DeelnemerHeeftEenRol_WhenRoleIsBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.HaalCollegaErbij(TestCasus.Femke, " ", null, null))).ShouldBreken(DeelnemerHeeftEenRol);
        Act(() => casus.Doe(c => c.HaalCollegaErbij(TestCasus.Femke, "Arts", null, null))).ShouldMogen();
    }

    [Fact]
    public void DeelnemerDoetNogNietMee_WhenAlreadyThere_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.HaalCollegaErbij(TestCasus.Femke, "Arts", null, null)));

        Act(() => casus.Doe(c => c.HaalCollegaErbij(TestCasus.Femke, "Jurist", null, null))).ShouldBreken(DeelnemerDoetNogNietMee);
    }

    [Fact]
    public void ExternAlleenMetToestemming_WhenThereIsNoConsent_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LaatExterneToe(Extern, Naam, "Extern", Guid.NewGuid()))).ShouldBreken(ExternAlleenMetToestemming);
    }

    [Fact]
    public void ToestemmingHeeftOrganisatie_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegToestemmingVast("", "SUWI", "Inkomen", new(2026, 3, 2), "1", "mondeling", null))).ShouldBreken(ToestemmingHeeftOrganisatie);
    }

    [Fact]
    public void ToestemmingHeeftGrondslag_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegToestemmingVast("Gemeente", " ", "Inkomen", new(2026, 3, 2), "1", "mondeling", null))).ShouldBreken(ToestemmingHeeftGrondslag);
    }

    [Fact]
    public void ToestemmingHeeftOmvang_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegToestemmingVast("Gemeente", "SUWI", null, new(2026, 3, 2), "1", "mondeling", null))).ShouldBreken(ToestemmingHeeftOmvang);
        Act(() => casus.Doe(c => c.LegToestemmingVast("Gemeente", "SUWI 73", "Inkomen", new(2026, 3, 2), "1", "mondeling", null))).ShouldMogen();
    }

    [Fact]
    public void ToestemmingLigtNietInDeToekomst_WhenGivenTomorrow_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegToestemmingVast("Gemeente", "SUWI", "Inkomen", new(2026, 3, 3), "1", "mondeling", null))).ShouldBreken(ToestemmingLigtNietInDeToekomst);
        Act(() => casus.Doe(c => c.LegToestemmingVast("Gemeente", "SUWI 73", "Inkomen", new(2026, 3, 2), "1", "mondeling", null))).ShouldMogen();
    }

    [Fact]
    public void ActieIsBeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.SpreekActieAf(" ", TestCasus.Sanne, null))).ShouldBreken(ActieIsBeschreven);
        Act(() => casus.Doe(c => c.SpreekActieAf("Bellen", TestCasus.Sanne, null))).ShouldMogen();
    }

    [Fact]
    public void ActieIsOpen_WhenAlreadyDone_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.SpreekActieAf("Bellen", TestCasus.Sanne, null)).Doe(c => c.RondActieAf(c.Staat.Acties[0].Id)));

        Act(() => casus.Doe(c => c.RondActieAf(c.Staat.Acties[0].Id))).ShouldBreken(ActieIsOpen);
    }

    [Fact]
    public void NotitieIsGeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.HeleLeven());

        Act(() => casus.Doe(c => c.Noteer(" ", Zichtbaarheid.Betrokkenen))).ShouldBreken(NotitieIsGeschreven);
        Act(() => casus.Doe(c => c.Noteer("Ook later mag een notitie.", Zichtbaarheid.Betrokkenen))).ShouldMogen();
    }

    [Fact]
    public void ContactIsBeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegContactVast(ContactSoort.Client, new(2026, 3, 2), "de cliënt", " "))).ShouldBreken(ContactIsBeschreven);
    }

    [Fact]
    public void ContactHeeftEenGesprekspartner_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegContactVast(ContactSoort.Client, new(2026, 3, 2), " ", "Gebeld"))).ShouldBreken(ContactHeeftEenGesprekspartner);
        Act(() => casus.Doe(c => c.LegContactVast(ContactSoort.Client, new(2026, 3, 2), "de cliënt", "Gebeld"))).ShouldMogen();
    }

    [Fact]
    public void ContactLigtNietInDeToekomst_WhenTomorrow_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.LegContactVast(ContactSoort.Client, new(2026, 3, 3), "de cliënt", "Gebeld"))).ShouldBreken(ContactLigtNietInDeToekomst);
    }

    [Fact]
    public void VerwijderenHeeftEenReden_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.VoegDocumentToe(Bestand, "brief.pdf", "application/pdf", 10, Zichtbaarheid.Betrokkenen)));

        Act(() => casus.Doe(c => c.VerwijderDocument(Bestand, " "))).ShouldBreken(VerwijderenHeeftEenReden);
        Act(() => casus.Doe(c => c.VerwijderDocument(Bestand, "Verkeerde brief"))).ShouldMogen();
    }

    [Fact]
    public void TussenmaatregelIsBeschreven_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.RegelVoorDeTussentijd(" ", new(2026, 3, 2), null))).ShouldBreken(TussenmaatregelIsBeschreven);
    }

    [Fact]
    public void TussenmaatregelEindigtNaHetBegin_WhenEndBeforeBegin_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.RegelVoorDeTussentijd("Uitstel", new(2026, 3, 2), new(2026, 3, 1)))).ShouldBreken(TussenmaatregelEindigtNaHetBegin);
        Act(() => casus.Doe(c => c.RegelVoorDeTussentijd("Uitstel", new(2026, 3, 2), new(2026, 3, 2)))).ShouldMogen();
    }

    [Fact]
    public void VerbandIsMetEenAndereCasus_WhenItIsTheCaseItself_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.Verbind("MWP-2026-0001", "x"))).ShouldBreken(VerbandIsMetEenAndereCasus);
    }

    [Fact]
    public void VerbandBestaatNogNiet_WhenAlreadyLinked_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.Verbind("MWP-2026-0002", "Zelfde cliënt")));

        Act(() => casus.Doe(c => c.Verbind("MWP-2026-0002", "Nog eens"))).ShouldBreken(VerbandBestaatNogNiet);
    }

    [Fact]
    public void VerbandHeeftUitleg_WhenBlank_Refuses()
    {
        var casus = TestCasus.Maak(c => c);

        Act(() => casus.Doe(c => c.Verbind("MWP-2026-0002", " "))).ShouldBreken(VerbandHeeftUitleg);
        Act(() => casus.Doe(c => c.Verbind("MWP-2026-0002", "Zelfde cliënt"))).ShouldMogen();
    }

    private static Action Act(Action daad) => daad;

    private static readonly Guid Bestand = Guid.NewGuid();

    private static Betrokkene Extern => new(null, "", "", "gemeente");

    private static Versleuteld Naam => new("1.1.abc");

    [Fact]
    public void TrekToestemmingIn_WhenSomeoneFromOutsideTakesPart_ThatPersonLeavesTheCase()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.LegToestemmingVast("Gemeente", "SUWI", "Inkomen", new(2026, 3, 2), "1", "mondeling", null)));
        var toestemming = casus.Staat.Toestemmingen[0].Id;
        casus.Doe(c => c.LaatExterneToe(Extern, Naam, "Extern", toestemming)).Staat.Deelnemers.Count.ShouldBe(1);

        casus.Doe(c => c.TrekToestemmingIn(toestemming)).Staat.Deelnemers.ShouldBeEmpty();
    }

    [Fact]
    public void ExternAlleenMetToestemming_WhenConsentHasEnded_Refuses()
    {
        var casus = TestCasus.Maak(c => c.Doe(c => c.LegToestemmingVast("Gemeente", "SUWI", "Inkomen", new(2026, 3, 2), "1", "mondeling", new(2026, 3, 10)))).Later(30);
        var toestemming = casus.Staat.Toestemmingen[0].Id;

        Act(() => casus.Doe(c => c.LaatExterneToe(Extern, Naam, "Extern", toestemming))).ShouldBreken(ExternAlleenMetToestemming);
    }

    [Theory]
    [InlineData(new ContactSoort[0], Werkwijze.Onbekend)]
    [InlineData(new[] { ContactSoort.Collega, ContactSoort.Sessie }, Werkwijze.Maatwerksessie)]
    [InlineData(new[] { ContactSoort.Sessie, ContactSoort.Sessie }, Werkwijze.MeerdereMaatwerksessies)]
    [InlineData(new[] { ContactSoort.Collega, ContactSoort.Extern }, Werkwijze.ExternContact)]
    [InlineData(new[] { ContactSoort.Client, ContactSoort.Collega }, Werkwijze.CollegaContact)]
    [InlineData(new[] { ContactSoort.Client }, Werkwijze.ActieClient)]
    public void Werkwijze_WhenNobodyFillsItIn_FollowsFromWhatHappened(ContactSoort[] contacten, Werkwijze werkwijze)
    {
        var casus = TestCasus.Nieuw();
        foreach (var soort in contacten)
        {
            casus.Doe(c => c.LegContactVast(soort, new(2026, 3, 2), "iemand", "Gesproken"));
        }

        casus.Staat.Werkwijze.ShouldBe(werkwijze);
        casus.Doe(c => c.CorrigeerWerkwijze(Werkwijze.ActieInbrenger)).Staat.Werkwijze.ShouldBe(Werkwijze.ActieInbrenger);
    }
}
