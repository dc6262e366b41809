using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Volgen;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Volgen;

public sealed class VolgsleutelsTests
{
    [Theory]
    [InlineData("art. 77 WIA", "wia:77", "art. 77 WIA")]
    [InlineData("artikel 4 lid 2 van de Wet WIA", "wia:4", "art. 4 WIA")]
    [InlineData("Awb art. 3:4 lid 2", "awb:3:4", "art. 3:4 Awb")]
    public void Artikelen_ReadsWhatLawyersWrite(string tekst, string sleutel, string leesbaar)
    {
        Volgsleutels.Artikelen(tekst).ShouldBe([sleutel]);
        Volgsleutels.Leesbaar(sleutel).ShouldBe(leesbaar);
    }

    [Theory]
    [InlineData("voorschotten", true)]
    [InlineData("de terugvordering van een voorschot", true)]
    [InlineData("scholing", false)]
    public void GaatOver_FindsATopicInAnyForm(string onderwerp, bool gaatOver) =>
        Volgsleutels.GaatOver(new Uitspraakinhoud { NaamCasus = "Lang wachten", Kernwoorden = ["voorschot", "terugvordering"] }, Volgsleutels.Onderwerp(onderwerp)).ShouldBe(gaatOver);

    [Fact]
    public void OnderwerpZegtIets_WhenThereAreOnlySmallWords_IsEmpty() => Volgsleutels.Onderwerp("van de het").ShouldBe("");
}
