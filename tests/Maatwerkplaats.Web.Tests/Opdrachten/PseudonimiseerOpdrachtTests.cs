using Maatwerkplaats.Web.Opdrachten;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

public sealed class PseudonimiseerOpdrachtTests : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("pseudonimiseer");

    [Fact]
    public async Task Voer_WhenAllLinesAreGood_WritesLabelsAndReturnsZero()
    {
        var code = await Voer("""{"id": "a", "tekst": "Klant Els Hofman belde."}""");
        code.ShouldBe(Opdrachtregel.Gelukt);
        (await File.ReadAllTextAsync(Pad("uit"))).ShouldContain("\"resultaat\":\"Klant [klant] belde.\"");
    }

    [Fact]
    public async Task Voer_WhenALineIsBad_ReturnsThree() =>
        (await Voer("{\"id\": 1, \"tekst\": \"a\"}\nkapot")).ShouldBe(Opdrachtregel.DeelsGeweigerd);

    [Fact]
    public async Task Voer_WhenTheInputIsMissing_ReturnsTwo() =>
        (await Opdrachtregel.Voer(["pseudonimiseer", "--invoer", Pad("niets"), "--uitvoer", Pad("uit")])).ShouldBe(Opdrachtregel.VerkeerdGebruik);

    public void Dispose() => map.Delete(recursive: true);

    private string Pad(string naam) => Path.Combine(map.FullName, naam);

    private async Task<int> Voer(string invoer)
    {
        await File.WriteAllTextAsync(Pad("in"), invoer);
        return await Opdrachtregel.Voer(["pseudonimiseer", "--invoer", Pad("in"), "--uitvoer", Pad("uit")]);
    }
}
