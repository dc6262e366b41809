using System.Security.Cryptography;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Shared;

public sealed class VersleutelingTests
{
    private readonly Sleutelbos _bos = Sleutelbos.Nieuw();

    private Versleuteling Dienst => new(_bos);

    [Fact]
    public void Ontsleutel_GivesBackWhatWasHidden_AndTheSameTextLooksDifferentEachTime()
    {
        var (een, twee) = (Dienst.Versleutel("Jansen • €", "naam"), Dienst.Versleutel("Jansen • €", "naam"));

        een.ShouldNotBe(twee);
        Dienst.Ontsleutel(een, "naam").ShouldBe("Jansen • €");
        een.ToString().ShouldBe("(versleuteld)");
    }

    [Fact]
    public void Ontsleutel_ForAnotherPurpose_IsRefused() =>
        Should.Throw<CryptographicException>(() => Dienst.Ontsleutel(Dienst.Versleutel("x", "naam"), "bsn"));

    [Fact]
    public void Ontsleutel_WhenChanged_IsRefused()
    {
        var geheim = Dienst.Versleutel("geheim", "naam").Waarde;
        var anders = geheim[..^4] + (geheim[^4] == 'A' ? 'B' : 'A') + geheim[^3..];

        Should.Throw<CryptographicException>(() => Dienst.Ontsleutel(new Versleuteld(anders), "naam"));
        Should.Throw<CryptographicException>(() => Dienst.Ontsleutel(new Versleuteld("onzin"), "naam"));
    }

    [Fact]
    public void Ontsleutel_AfterANewKeyCame_StillReadsWhatTheOldOneWrote()
    {
        var oud = Dienst.Versleutel("geheim", "naam");
        var nieuw = new Versleuteling(_bos with { Versleutelsleutels = new Dictionary<int, byte[]>(_bos.Versleutelsleutels) { [2] = RandomNumberGenerator.GetBytes(32) } });

        nieuw.Ontsleutel(oud, "naam").ShouldBe("geheim");
        nieuw.Versleutel("x", "naam").Waarde.ShouldStartWith("1.2.");
        Should.Throw<CryptographicException>(() => Dienst.Ontsleutel(nieuw.Versleutel("x", "naam"), "naam"));
    }

    [Fact]
    public void Ontsleutel_OfAFile_GivesBackTheSameBytes()
    {
        var inhoud = RandomNumberGenerator.GetBytes(10_000);

        Dienst.Ontsleutel(Dienst.Versleutel(inhoud, "document"), "document").ShouldBe(inhoud);
    }

    [Fact]
    public void Zoeksleutel_IsTheSameForTheSameTextAndPurpose_AndDiffersPerInstallation()
    {
        Dienst.Zoeksleutel("999993653", "bsn").ShouldBe(Dienst.Zoeksleutel("999993653", "bsn"));
        Dienst.Zoeksleutel("999993653", "bsn").ShouldNotBe(Dienst.Zoeksleutel("999993653", "anders"));
        Dienst.Zoeksleutel("999993653", "bsn").ShouldNotBe(new Versleuteling(Sleutelbos.Nieuw()).Zoeksleutel("999993653", "bsn"));
    }
}
