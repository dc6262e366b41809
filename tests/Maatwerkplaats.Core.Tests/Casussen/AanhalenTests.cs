using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Publicaties;
using static Maatwerkplaats.Core.Casussen.CasusRegels;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class AanhalenTests
{
    private const string Kenmerk = "MCP:NL:UWV:2026:42";

    [Theory]
    [InlineData("MCP:NL:UWV:2026:42", Kenmerk)]
    [InlineData(" mcp:nl:uwv:2026:42 ", Kenmerk)]
    [InlineData("MCP : NL : UWV : 2026 : 42", Kenmerk)]
    [InlineData("/id/casusprudentie/uwv/2026/42", Kenmerk)]
    [InlineData("https://maatwerk.example.nl/id/casusprudentie/uwv/2026/42", Kenmerk)]
    [InlineData("MCP:NL:UWV:2026:0042", Kenmerk)]
    [InlineData("MWP-2026-0042", null)]
    [InlineData("MCP:NL:UWV:2026", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void LeesKenmerk_TakesWhatPeopleCopy(string? tekst, string? kenmerk) => Aanhaling.LeesKenmerk(tekst).ShouldBe(kenmerk);

    [Fact]
    public void KenmerkIsGeldig_WhenItIsSomethingElse_Refuses() => Geweigerd([new("MWP-2026-0001", Gebruik.Gevolgd)], KenmerkIsGeldig);

    [Fact]
    public void AanhalingStaatErEenKeer_WhenTwice_Refuses() => Geweigerd([new(Kenmerk, Gebruik.Gevolgd), new(Kenmerk, Gebruik.Beperkt)], AanhalingStaatErEenKeer);

    [Fact]
    public void OnderscheidenNoemtHetVerschil_WhenBlank_Refuses()
    {
        Geweigerd([new(Kenmerk, Gebruik.Onderscheiden, " ")], OnderscheidenNoemtHetVerschil);

        var casus = Gewogen();
        casus.Doe(c => c.Besluit(casus.EenBesluit() with { Aanhalingen = [new(Kenmerk, Gebruik.Onderscheiden, " Hier was geen fout. ")] }));
        casus.Staat.Besluit!.Aanhalingen.ShouldBe([new(Kenmerk, Gebruik.Onderscheiden, "Hier was geen fout.")]);
    }

    [Fact]
    public void VerbeterAanhalingen_AfterClosing_ChangesOnlyWhatIsCited()
    {
        var casus = TestCasus.Maak(c => c.HeleLeven());
        var besluit = casus.Staat.Besluit!;

        casus.Doe(c => c.VerbeterAanhalingen([new(Kenmerk, Gebruik.Gevolgd)]));
        casus.Doe(c =>
        {
            c.VerbeterAanhalingen([new(Kenmerk, Gebruik.Gevolgd)]);
            c.Nieuw.ShouldBeEmpty("er veranderde niets");
        });

        casus.Staat.Besluit!.Aanhalingen.ShouldHaveSingleItem().Kenmerk.ShouldBe(Kenmerk);
        (casus.Staat.Besluit with { Aanhalingen = besluit.Aanhalingen }).ShouldBe(besluit);
        new AanhalingenVerbeterd([]).Toelichting.ShouldNotBeNull().ShouldContain("geen casusprudentie meer");
    }

    [Fact]
    public void VerbeterAanhalingen_BeforeADecision_Refuses()
    {
        var casus = TestCasus.Maak(c => c.InBehandeling());
        Act(() => casus.Doe(c => c.VerbeterAanhalingen([new(Kenmerk, Gebruik.Gevolgd)]))).ShouldBreken(ErIsEenBesluit);
    }

    [Fact]
    public void AfwijkenHeeftUitleg_WhenLikeCasesEndedOtherwise_AsksOneSentence()
    {
        var casus = Gewogen();
        Act(() => casus.Doe(c => c.Besluit(Anders(casus, null), Drie("maatwerk")))).ShouldBreken(AfwijkenHeeftUitleg);

        casus.Doe(c => c.Besluit(Anders(casus, new(true, " De wet is net veranderd. ", 0, 0, [])), Drie("maatwerk")));

        var afwijking = casus.Staat.Besluit!.Afwijking.ShouldNotBeNull();
        (afwijking.Bewust, afwijking.Uitleg, afwijking.Toegekend, afwijking.NietToegekend).ShouldBe((true, "De wet is net veranderd.", 3, 0));
        afwijking.Vergeleken.Count.ShouldBe(3);
        afwijking.Zin.ShouldStartWith("Er is geen verschil");
    }

    [Fact]
    public void Afwijking_WhenTheCaseIsPublished_IsATextOfItsOwnToCheck()
    {
        var casus = Gewogen();
        casus.Doe(c => c.Besluit(Anders(casus, new(false, "Mevrouw Kaya wachtte zelf.", 0, 0, [])), Drie("maatwerk")));

        Conceptschrijver.Schrijf(casus.Staat, Testlijsten.Standaard)[Publicatieveld.Afwijking].ShouldBe("Mevrouw Kaya wachtte zelf.");
    }

    [Fact]
    public void AfwijkenHeeftUitleg_WhenTheDecisionFollowsTheLine_AsksNothingAndKeepsNothing()
    {
        var casus = Gewogen();

        casus.Doe(c => c.Besluit(Anders(casus, new(false, "Toch iets getypt.", 0, 0, [])), Drie("geenmaatwerk")));

        casus.Staat.Besluit!.Afwijking.ShouldBeNull();
    }

    private static TestCasus Gewogen() => TestCasus.Maak(c => c.InBehandeling().Gewogen());

    private static Besluit Anders(TestCasus casus, Afwijking? afwijking) =>
        casus.EenBesluit() with { Oordeel = Oordeel.GeenMaatwerk, Alternatief = Alternatief.Huidig, Afwijking = afwijking };

    private static GelijkeGevallen Drie(string oordeel) => new(
    [
        .. Enumerable.Range(1, 3).Select(n => new GelijkeCasus($"MCP:NL:UWV:2026:{n}", new Uitspraakinhoud { Oordeel = oordeel }, 0.5, [])),
        new("MCP:NL:UWV:2026:9", new Uitspraakinhoud { Oordeel = "geenmaatwerk" }, 0.11, ["zelfde wet: WIA"]),
    ]);

    private static void Geweigerd(Aanhaling[] aanhalingen, Core.Shared.Regel regel)
    {
        var casus = Gewogen();
        Act(() => casus.Doe(c => c.Besluit(casus.EenBesluit() with { Aanhalingen = aanhalingen }))).ShouldBreken(regel);
    }

    private static Action Act(Action daad) => daad;
}
