using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Data;

public sealed class GebeurtenissoortenTests
{
    public static TheoryData<string> Soorten => [.. Gebeurtenissoorten.Alle.Keys.Order()];

    [Theory, MemberData(nameof(Soorten))]
    public void Lees_OfWhatWasWritten_GivesTheSameEvent(string soort)
    {
        var gebeurtenis = (Gebeurtenis)Voorbeeld.Van(Gebeurtenissoorten.Alle[soort])!;

        var json = Gebeurtenissoorten.Schrijf(gebeurtenis);

        Gebeurtenissoorten.Schrijf(Gebeurtenissoorten.Lees(soort, json)).ShouldBe(json);
        // Elk gegeven moet terugkomen: wat niet in de JSON staat, is bij herhalen verloren.
        foreach (var gegeven in Gebeurtenissoorten.Alle[soort].GetProperties().Where(p => p.CanWrite))
        {
            json.ShouldContain($"\"{gegeven.Name}\"");
        }
    }

    [Fact]
    public void Lees_WhenTheKindIsUnknown_SaysSo() => Should.Throw<InvalidDataException>(() => Gebeurtenissoorten.Lees("BestaatNiet", "{}"));
}
