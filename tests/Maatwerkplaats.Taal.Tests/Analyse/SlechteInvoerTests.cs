using Maatwerkplaats.Taal.Analyse;

namespace Maatwerkplaats.Taal.Tests.Analyse;

public sealed class SlechteInvoerTests
{
    public static TheoryData<string> Talen => new(
        "Привет, мир", "你好世界", "こんにちは世界", "안녕하세요", "مرحبا بالعالم", "שלום עולם", "नमस्ते दुनिया", "สวัสดีชาวโลก", "Γειά σου Κόσμε", "Բարեւ աշխարհ",
        "გამარჯობა მსოფლიო", "ሰላም ልዑል", "வணக்கம் உலகம்", "హలో ప్రపంచం", "ಹಲೋ ವರ್ಲ್ಡ್", "ഹലോ വേൾഡ്", "হ্যালো বিশ্ব", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "હેલો વર્લ્ડ", "ආයුබෝවන්",
        "ສະບາຍດີ", "မင်္ဂလာပါ", "សួស្តី", "བཀྲ་ཤིས་བདེ་ལེགས", "ᠰᠠᠶᠢᠨ", "ᎣᏏᏲ", "Merhaba dünya İIı", "Xin chào thế giới", "Zażółć gęślą jaźń", "Příliš žluťoučký kůň",
        "Þetta er íslenska", "Ħelow dinja", "Sæll heimur", "Tere maailm õ", "Labas pasauli ė", "Sveika pasaule ļ", "Salut lume ț", "Здраво свете ђ", "Сайн уу дэлхий", "𐌷𐌰𐌹𐌻𐍃 😀👩‍👩‍👧 𝔚𝔬𝔯𝔱",
        "", " ", "\u200b\u200c\u200d\ufeff", "a\u200bb\u00adc", "\ud800", "\udc00abc\ud83d", "x\ud800y", "\u0301\u0301\u0301", "\u202eomgekeerd\u202c", "''''----&&&&....", "-", "a-", "-a-b-", "art.", "art. 1", "\0\0");

    [Theory]
    [MemberData(nameof(Talen))]
    public void Analyseer_WhenTextIsOdd_KeepsEveryTermInsideTheText(string tekst)
    {
        var termen = Analyzer.Standaard.Analyseer(tekst);
        termen.ShouldAllBe(term => term.Begin >= 0 && term.Lengte > 0 && term.Einde <= tekst.Length && term.Vorm.Woord.Length <= Vouwing.Langste);
        termen.Count.ShouldBeLessThanOrEqualTo(tekst.Length);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("\u0301")]
    [InlineData("\ud800")]
    [InlineData("a-")]
    [InlineData("art. 1 ")]
    [InlineData("wet ")]
    public void Analyseer_WhenTextIsTenMegabytes_LooksAtEachSignOnce(string stuk)
    {
        var tekst = string.Concat(Enumerable.Repeat(stuk, 10_000_000 / stuk.Length));
        var termen = Analyzer.Standaard.Analyseer(tekst);
        termen.Zip(termen.Skip(1)).ShouldAllBe(paar => paar.First.Begin <= paar.Second.Begin);
    }

    [Fact]
    public void Analyseer_WhenTextIsRandom_NeverThrows()
    {
        var toeval = new Random(7);
        for (var ronde = 0; ronde < 2_000; ronde++)
        {
            var tekst = new string([.. Enumerable.Range(0, toeval.Next(80)).Select(_ => (char)toeval.Next(toeval.Next(2) == 0 ? 128 : 65_536))]);
            Analyzer.Standaard.Analyseer(tekst).ShouldAllBe(term => term.Einde <= tekst.Length);
        }
    }
}
