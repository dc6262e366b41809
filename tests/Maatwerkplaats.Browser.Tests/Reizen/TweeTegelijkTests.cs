using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Twee mensen in hetzelfde formulier.</summary>
[Collection(Browser.Naam)]
public sealed class TweeTegelijkTests(Proefsite site)
{
    [Fact]
    public async Task TwoEditors_OfTheSameText_LoseNothing_AndTheLaterSeesTheDifference()
    {
        var casus = await site.BrengIn("inbrenger", "De eerste beschrijving.");
        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.Beoordelen, c => c.PakOp());
        await using var sanne = await site.Open("inbrenger");
        await using var bram = await site.Open("contactpersoon");
        bram.VerwachteStatus = [409];
        await sanne.Ga($"/casussen/{casus.Nummer}/aanvullen");
        await bram.Ga($"/casussen/{casus.Nummer}/aanvullen");

        await sanne.Vul("Invoer.Buikpijn", "Sanne schreef dit als eerste.");
        await sanne.Verstuur();
        await bram.Vul("Invoer.Buikpijn", "Bram schreef dit tegelijk.");
        await bram.Verstuur();

        (await bram.Tekst()).ShouldContain("Sanne schreef dit als eerste.");
        (await bram.Pagina.InputValueAsync("[name='Invoer.Buikpijn']")).ShouldBe("Bram schreef dit tegelijk.");
        (await site.Lees("contactpersoon", casus.Nummer)).Melding.Buikpijn.ShouldBe("Sanne schreef dit als eerste.");

        await bram.Verstuur();
        (await site.Lees("contactpersoon", casus.Nummer)).Melding.Buikpijn.ShouldBe("Bram schreef dit tegelijk.");
    }
}
