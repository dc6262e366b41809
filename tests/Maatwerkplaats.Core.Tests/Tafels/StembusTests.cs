using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;

namespace Maatwerkplaats.Core.Tests.Tafels;

public sealed class StembusTests
{
    [Fact]
    public void Tel_CountsOnlyThisWayAndPerspective()
    {
        var weg = Guid.NewGuid();
        Stem[] stemmen =
        [
            new(Guid.NewGuid(), Perspectief.Juridisch, weg, Score.Goed), new(Guid.NewGuid(), Perspectief.Economisch, weg, Score.Goed),
            new(Guid.NewGuid(), Perspectief.Juridisch, Alternatief.Huidig, Score.Onvoldoende),
        ];

        Stembus.Tel(stemmen, Perspectief.Juridisch, weg).ShouldBe(new(0, 0, 1));
    }
}
