using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Shared;

public sealed class KettingTests
{
    private readonly Ketting _ketting = new(Sleutelbos.Nieuw());

    [Fact]
    public void Schakel_ChangesWithEveryFieldAndWithThePreviousLine()
    {
        string[] schakels =
        [
            _ketting.Schakel(Ketting.Begin, "a", "b"),
            _ketting.Schakel("x", "a", "b"),
            _ketting.Schakel(Ketting.Begin, "a", "c"),
            _ketting.Schakel(Ketting.Begin, "ab", ""),
            _ketting.Schakel(Ketting.Begin, "", "ab"),
            _ketting.Schakel(Ketting.Begin, "ab", null),
            _ketting.Schakel(Ketting.Begin, "a|1:b"),
        ];

        schakels.Distinct().Count().ShouldBe(schakels.Length);
    }

    [Fact]
    public void Schakel_WithoutTheKey_CannotBeMadeAgain() =>
        _ketting.Schakel(Ketting.Begin, "a").ShouldNotBe(new Ketting(Sleutelbos.Nieuw()).Schakel(Ketting.Begin, "a"));
}
