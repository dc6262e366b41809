using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class BestandsnaamTests
{
    [Theory]
    [InlineData("C:\\map\\brief.pdf", "brief.pdf")]
    [InlineData("../../etc/brief.pdf", "brief.pdf")]
    [InlineData("brief\u202Efdp.exe", "brieffdp.exe")]
    [InlineData("een\r\ntwee<drie>.txt", "eentweedrie.txt")]
    [InlineData("..pdf", "pdf")]
    [InlineData("", "document")]
    [InlineData("café ë.docx", "café ë.docx")]
    public void Schoon_WhenTheNameHidesSomething_KeepsWhatPeopleRecognise(string naam, string schoon) =>
        Bestandsnaam.Schoon(naam).ShouldBe(schoon);

    [Fact]
    public void Schoon_WhenTooLong_KeepsTheExtension()
    {
        var schoon = Bestandsnaam.Schoon(new string('a', 300) + ".pdf");

        schoon.Length.ShouldBe(Bestandsnaam.Langst);
        schoon.ShouldEndWith(".pdf");
    }
}
