using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;
using static Maatwerkplaats.Core.Tests.Tafels.Proeftafel;

namespace Maatwerkplaats.Core.Tests.Tafels;

public sealed class AanwijzingenTests
{
    [Fact]
    public void Bij_WhenTheTimeIsUp_SaysSo()
    {
        var tafel = new Proeftafel().Begonnen();
        tafel.Later(6);

        Bij(tafel).ShouldContain(h => h.StartsWith("De tijd", StringComparison.Ordinal));
    }

    [Fact]
    public void Bij_WhileWriting_NamesWhoWroteNothingButNotTheLeader()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch);

        Bij(tafel, (Vak.Juridisch, Femke.Sleutel)).ShouldContain($"Nog niets gehoord van: {TestCasus.Sanne.Naam}, Gast van Gemeente Groningen.");
    }

    [Fact]
    public void Bij_WhenIdeasComeBeforeThePerspectives_WarnsForJumping()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Verhelderen);
        tafel.Doe(t => t.Draag(Femke, Bijdragesoort.Idee, null, "Bellen")).Doe(t => t.Draag(Sanne, Bijdragesoort.Idee, null, "Kwijtschelden"));

        Bij(tafel).ShouldContain(h => h.Contains("Parkeer ze", StringComparison.Ordinal));
        tafel.Doe(t => t.GaNaar(Bram, Onderdeel.Oplossing));
        Bij(tafel).ShouldNotContain(h => h.Contains("Parkeer ze", StringComparison.Ordinal));
    }

    [Fact]
    public void Bij_WhenAPerspectiveWasSkipped_NamesIt()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch).Onthuld(Perspectief.Juridisch, (Femke, "Ruimte", null));
        tafel.Doe(t => t.GaNaar(Bram, Onderdeel.Samenvatten));

        Bij(tafel).ShouldContain("Nog leeg: financieel-economisch en sociaal-maatschappelijk.");
    }

    [Fact]
    public void Bij_WhenScoresLieApart_AsksToTalkUntilTheDissentIsWritten()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch).Onthuld(Perspectief.Juridisch, (Femke, "", Score.Goed), (Sanne, "", Score.Onvoldoende));

        Bij(tafel).ShouldContain(h => h.StartsWith("De scores lopen uiteen", StringComparison.Ordinal));
        Bij(tafel.Doe(t => t.ZieAnders(Sanne, "Te krap."))).ShouldNotContain(h => h.StartsWith("De scores lopen uiteen", StringComparison.Ordinal));
    }

    [Fact]
    public void Bij_WhenSomeoneDroppedOut_NamesWhoOnlyIfOnAScreen()
    {
        var tafel = new Proeftafel().Doe(t => t.ZetAanTafel(Bram, Sanne.Zitplaats())).Doe(t => t.SchuifAan(Femke)).Doe(t => t.Begin(Bram, null));

        Aanwijzingen.Bij(tafel.Staat, Array.Empty<(Vak, Guid)>().ToLookup(g => g.Item1, g => g.Item2), new HashSet<Guid> { Bram.Sleutel }, tafel.Nu)
            .ShouldContain($"Even weg: {TestCasus.Femke.Naam}.");
    }

    [Fact]
    public void Bij_WhenNobodyThoughtOfTheMeantime_SaysSo()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Oplossing);

        Bij(tafel).ShouldContain("Niemand noemde nog wat we in de tussentijd doen.");
        Bij(tafel.Doe(t => t.Draag(Femke, Bijdragesoort.Tussentijd, null, "Invordering stil"))).ShouldNotContain("Niemand noemde nog wat we in de tussentijd doen.");
    }

    [Fact]
    public void Bij_BeforeTheStart_IsSilent() => Bij(new Proeftafel().MetIedereen()).ShouldBeEmpty();

    private static IReadOnlyList<string> Bij(Proeftafel tafel, params (Vak Vak, Guid Van)[] geschreven) => Aanwijzingen.Bij(
        tafel.Staat, geschreven.ToLookup(g => g.Vak, g => g.Van), tafel.Staat.Zitplaatsen.Select(z => z.Sleutel).ToHashSet(), tafel.Nu);
}
