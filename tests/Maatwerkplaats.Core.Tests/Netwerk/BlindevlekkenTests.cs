using Maatwerkplaats.Core.Netwerk.Tafelgenoten;
using static Maatwerkplaats.Core.Tests.Netwerk.Tafelbeelden;

namespace Maatwerkplaats.Core.Tests.Netwerk;

public sealed class BlindevlekkenTests
{
    [Theory]
    [InlineData("terugvordering", "onderdeel:uitkeren", "Niemand van Uitkeren, terwijl de vordering daar ligt.")]
    [InlineData("terugvordering", "mandaat:kwijtschelding", "Niemand met mandaat voor kwijtschelding.")]
    [InlineData("boete", "onderdeel:handhaving", "Niemand van Handhaving, terwijl het om een boete of maatregel gaat.")]
    [InlineData("sociaal-medisch", "deskundigheid:medisch", "Geen arts of arbeidsdeskundige, terwijl het om een sociaal-medische beoordeling gaat.")]
    [InlineData("scholing", "onderdeel:werkbedrijf", "Niemand van het Werkbedrijf, terwijl de weg naar werk daar ligt.")]
    [InlineData("bejegening", "onderdeel:kens", "Niemand van Klant en Service, terwijl het gaat over hoe de cliënt is behandeld.")]
    [InlineData("gegevensuitwisseling", "onderdeel:gegevensdiensten", "Niemand van Gegevensdiensten, terwijl de gegevens niet kloppen of niet aankwamen.")]
    public void Vind_WhenTheTopicNeedsSomeoneWhoIsNotThere_SaysWhoAndWhy(string onderwerp, string naam, string zin) =>
        Vind(Beeld(Over(onderwerp))).ShouldContain(v => v.Naam == naam && v.Zin == zin);

    [Fact]
    public void Vind_WhenEveryoneIsThere_IsEmpty()
    {
        var beeld = Beeld(
            new() { Onderwerpen = ["terugvordering", "sociaal-medisch"], Niveaus = ["beleid"] },
            Van("uitkeren", "teammanager", "leidinggevende"), Van("smz", "verzekeringsarts"), Van("sbk", "jurist"));

        Vind(beeld).ShouldBeEmpty();
    }

    [Fact]
    public void Vind_WhenNothingIsKnownYet_SaysNothing() => Vind(Beeld(new())).ShouldBeEmpty();

    [Theory]
    [InlineData("wet", true)]
    [InlineData("beleid", true)]
    [InlineData("uitvoering", false)]
    public void Vind_WhenLawOrPolicyItselfPinches_MissesLegalExpertise(string niveau, bool mist) =>
        Vind(Beeld(new() { Niveaus = [niveau] })).Any(v => v.Naam == "deskundigheid:juridisch").ShouldBe(mist);

    [Theory]
    [InlineData("jurist")]
    [InlineData("adviseur, rol Jurist")]
    [InlineData("medewerker bezwaar en beroep")]
    [InlineData("juridisch adviseur")]
    public void Vind_WhenSomeoneCanLookAtTheLaw_DoesNotMissLegalExpertise(string kunde) =>
        Vind(Beeld(new() { Niveaus = ["wet"] }, Van("sbk", kunde))).ShouldNotContain(v => v.Naam == "deskundigheid:juridisch");

    [Theory]
    [InlineData("hartelijke collega")]
    [InlineData("partsgewijs adviseur")]
    public void Vind_WhenAWordOnlyLooksLikeADoctor_StillMissesOne(string kunde) =>
        Vind(Beeld(Over("sociaal-medisch"), Van("kens", kunde))).ShouldContain(v => v.Naam == "deskundigheid:medisch");

    [Theory]
    [InlineData("medewerker", true)]
    [InlineData("leidinggevende", false)]
    [InlineData("directie", false)]
    public void Vind_WhenRemissionIsWished_NeedsAMandateThatIsHighEnough(string mandaat, bool mist)
    {
        var beeld = Beeld(new(), Van("uitkeren", "", mandaat)) with { Wens = "kwijtschelding van de rest" };

        Vind(beeld).Any(v => v.Naam == "mandaat:kwijtschelding").ShouldBe(mist);
    }

    [Fact]
    public void Vind_WhenADecisionWasTakenHighEnough_MissesNoMandate() =>
        Vind(Beeld(Over("terugvordering")) with { BeslotenDoor = "leidinggevende" }).ShouldNotContain(v => v.Naam == "mandaat:kwijtschelding");

    [Fact]
    public void Vind_WhenItGoesAgainstTheLetterOfTheLaw_NeedsTheBoardAndTellsTheMinistryMustKnow()
    {
        var vlek = Vind(Beeld(new()) with { ContraLegem = true }).Single(v => v.Naam == "mandaat:directie");

        vlek.Zin.ShouldContain("SZW");
        vlek.Rol.Mandaat.ShouldBe("directie");
    }

    [Fact]
    public void Vind_WhenAnotherOrganisationIsInvolved_SaysThatConsentIsNeeded()
    {
        var vlek = Vind(Beeld(new() { Onderdelen = ["gemeente"] })).ShouldHaveSingleItem();

        vlek.Zin.ShouldBe("De gemeente is erbij betrokken, maar niemand van de gemeente doet mee; daarvoor is toestemming van de cliënt nodig.");
        vlek.Rol.IsVanBuiten.ShouldBeTrue();
    }

    [Fact]
    public void Vind_WhenConsentIsThere_SaysSo() =>
        Vind(Beeld(new() { Onderdelen = ["gemeente"] }) with { Toegestaan = ["Gemeente Leeuwarden, schuldhulp"] })
            .ShouldHaveSingleItem().Zin.ShouldEndWith("de toestemming van de cliënt is er al.");

    [Fact]
    public void Vind_WhenSomeoneOfTheOrganisationJoins_IsEmpty() =>
        Vind(Beeld(new() { Onderdelen = ["gemeente"] }, new Aanwezige(null, "Gemeente Leeuwarden, schuldhulp", "", null, true))).ShouldBeEmpty();

    [Fact]
    public void Vind_WhenTheClientIsNamed_DoesNotCallTheClientAMissingOrganisation() =>
        Vind(Beeld(new() { Onderdelen = ["client"] })).ShouldBeEmpty();

    [Fact]
    public void Vind_WhenAnOwnPartIsInvolved_MissesIt() =>
        Vind(Beeld(new() { Onderdelen = ["hrm"] })).ShouldHaveSingleItem().Zin.ShouldBe("Niemand van HRM, terwijl het probleem daar speelt.");

    [Fact]
    public void Vind_WhenARuleAndThePartBothSaySo_NamesItOnce() =>
        Vind(Beeld(new() { Onderwerpen = ["voorschot"], Onderdelen = ["uitkeren"] })).Count(v => v.Naam == "onderdeel:uitkeren").ShouldBe(1);

    [Fact]
    public void Aanleiding_WhenTheFactsChange_IsAnother()
    {
        var eerst = Vind(Beeld(Over("voorschot"))).Single(v => v.Naam == "onderdeel:uitkeren");
        var daarna = Vind(Beeld(Over("voorschot", "schuld"))).Single(v => v.Naam == "onderdeel:uitkeren");

        daarna.Aanleiding.ShouldNotBe(eerst.Aanleiding);
    }

    [Fact]
    public void Van_WhenThereIsOnlyAContactPerson_DoesNotCountThatPart()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling()).Staat;

        Aanwezige.Van(casus, Vandaag).Select(a => a.Onderdeel).ShouldBe(["uitkeren"]);
    }

    private static IReadOnlyList<Blindevlek> Vind(Tafelbezetting beeld) => Blindevlekken.Vind(beeld, GelijkeErvaring.Geen);
}
