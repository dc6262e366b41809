using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Nazien;

public sealed class NazichtTests
{
    private static readonly DateTime Nu = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Op_OfEveryEvent_KeepsOnlyWhatIsStillToDo()
    {
        var vraag = Guid.NewGuid();
        var gevraagd = Na(new(), new ActualiteitGevraagd(vraag, "De wet is anders."), new HercontroleVond(2, 1, ["1 keer persoon"]));
        (gevraagd.IsOpen, gevraagd.OpenVraag!.Reden, gevraagd.Vondst!.Aantal).ShouldBe((true, "De wet is anders.", 1));

        Na(gevraagd, new HercontroleBeoordeeld("Een straatnaam."), new ActualiteitBeantwoord(vraag, Actualiteit.Actueel, "Klopt nog.")).IsOpen.ShouldBeFalse();
        Na(gevraagd, new ActualiteitBeantwoord(vraag, Actualiteit.Ingetrokken, "Weg.")).Vondst.ShouldBeNull("er is geen tekst meer");
        Na(gevraagd, new HercontroleIngetrokken("Weg.")).OpenVraag.ShouldNotBeNull();
    }

    private static Nazicht Na(Nazicht nazicht, params Nazichtgebeurtenis[] gebeurtenissen) =>
        gebeurtenissen.Aggregate(nazicht, (staat, g) => g.Op(staat, new Handeling(Guid.NewGuid(), Nu, TestCasus.Bram)));
}
