using Maatwerkplaats.Taal.Persoonsgegevens;
using Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens;

public class SlechteInvoerTests
{
    private const string Bouwstenen =
        "aAzZ09 .,;:-/'’()[]{}@€%*†\n\t\u00a0\u200b\u200d\u202e\u2066\ud83d\ude00\ud800\udc00éßıİĳشלמ字あกहা̈ BSN bsn geb Jan van de 06- NL91 1234 AB straat 12 jaar & Zn. B.V. ECLI: art. J.P. mevrouw klant ";

    public static TheoryData<string> Vreemd => new()
    {
        "", " ", "\u200b", "\ud800", "\udc00\ud800", "'s-", "@", "a@", "@b.nl", "J.", "'", "06", "+31", "NL91", "art.", "12-", "(12", "1234 A",
        "مرحبا بالعالم", "שלום עולם", "你好，世界", "こんにちは世界", "สวัสดีชาวโลก", "नमस्ते दुनिया", "Γειά σου Κόσμε", "Привет мир", "გამარჯობა მსოფლიო", "ሰላም ልዑል",
    };

    [Theory]
    [MemberData(nameof(Vreemd))]
    public void Zoek_WhenTheTextIsOdd_DoesNotThrow(string tekst) => Controleer(tekst);

    [Fact]
    public void Zoek_WhenTextsAreRandom_GivesOrderedFindingsWithinTheText()
    {
        var toeval = new Random(20261122);
        for (var n = 0; n < 1500; n++)
        {
            var lengte = toeval.Next(1, 200);
            Controleer(string.Concat(Enumerable.Range(0, lengte).Select(_ => Bouwstenen.Substring(toeval.Next(Bouwstenen.Length - 3), toeval.Next(1, 4)))));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("7")]
    [InlineData("J.")]
    [InlineData("a@")]
    [InlineData("Van De ")]
    [InlineData("06-")]
    [InlineData("\ud800")]
    [InlineData("\u200b")]
    [InlineData("(1, ")]
    public void Zoek_WhenManyCharactersRepeatOnePiece_GetsToTheEnd(string stuk) => Controleer(string.Concat(Enumerable.Repeat(stuk, 60_000 / stuk.Length)));

    private static void Controleer(string tekst)
    {
        var vondsten = Herkenner.Zoek(tekst, new Dossier { Namen = [new Dossiernaam("Jan van 't Hof")], Plaatsen = ["Den Haag"] });
        var plek = 0;
        foreach (var vondst in vondsten)
        {
            vondst.Start.ShouldBeGreaterThanOrEqualTo(plek);
            vondst.Lengte.ShouldBePositive();
            plek = vondst.Einde;
        }

        plek.ShouldBeLessThanOrEqualTo(tekst.Length);
        Pseudonimiseerder.Vervang(tekst, vondsten).Resultaat.ShouldNotBeNull();
    }
}
