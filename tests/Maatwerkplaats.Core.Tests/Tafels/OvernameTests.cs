using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;
using static Maatwerkplaats.Core.Tests.Tafels.Proeftafel;

namespace Maatwerkplaats.Core.Tests.Tafels;

public sealed class OvernameTests
{
    [Fact]
    public void Op_BringsWhatTheTableSawIntoTheWeighing()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch)
            .Onthuld(Perspectief.Juridisch, (Femke, "Artikel 77 laat ruimte.", Score.Voldoende), (Sanne, "De brief klopte niet.", Score.Onvoldoende), (Gast, "", Score.Voldoende))
            .Doe(t => t.ZieAnders(Sanne, "Te krap.")).Doe(t => t.Sluit(Bram, "Kwijtschelden past.", null, new(2026, 6, 1)));
        var casus = TestCasus.Maak(c => c.InBehandeling());

        casus.Doe(c => Overname.Op(c, tafel.Staat, casus.Vandaag));

        var weging = casus.Staat.Weging;
        weging.Blikken[Perspectief.Juridisch].Bevindingen.ShouldBe("Artikel 77 laat ruimte.\nDe brief klopte niet.");
        weging.ScoreVan(Alternatief.Huidig, Perspectief.Juridisch).ShouldBe(Score.Voldoende);
        weging.Blikken.ContainsKey(Perspectief.Economisch).ShouldBeFalse("daar zei niemand iets over");
        weging.Afweging.ShouldBe("Kwijtschelden past.");
        weging.AndereOordelen.Single().ShouldBe(new(TestCasus.Sanne.Naam, "Te krap."));
        casus.Staat.Contactmomenten.Single().Soort.ShouldBe(ContactSoort.Sessie);
        casus.Staat.Acties.Single().Voor.ShouldBe(new DateOnly(2026, 6, 1));
    }

    [Fact]
    public void Op_WhenTheCaseWasWeighedBefore_AddsAndLosesNothing()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch).Onthuld(Perspectief.Juridisch, (Femke, "Nieuw inzicht.", null)).Doe(t => t.Sluit(Bram, "En dus.", null, null));
        var casus = TestCasus.Maak(c => c.InBehandeling().Gewogen());

        casus.Doe(c => Overname.Op(c, tafel.Staat, casus.Vandaag));

        casus.Staat.Weging.Blikken[Perspectief.Juridisch].Bevindingen.ShouldBe("Zo zit het.\nNieuw inzicht.");
        casus.Staat.Weging.ScoreVan(Alternatief.Huidig, Perspectief.Juridisch).ShouldBe(Score.Onvoldoende);
        casus.Staat.Weging.Afweging.ShouldBe("Alles bij elkaar is dit redelijk.\nEn dus.");
    }

    [Fact]
    public void Bevindingen_KeepsGroupsAndWhatBuildsOnEachOtherTogether()
    {
        var tafel = new Proeftafel().Bij(Onderdeel.Juridisch).Onthuld(Perspectief.Juridisch, (Femke, "A", null), (Sanne, "B", null), (Gast, "C", null));
        var (a, b) = (tafel.Staat.Bijdragen[0].Id, tafel.Staat.Bijdragen[1].Id);
        tafel.Doe(t => t.Groepeer(Bram, a, "Ruimte")).Doe(t => t.Groepeer(Bram, b, "Ruimte")).Doe(t => t.Draag(Sanne, Bijdragesoort.Blik, Perspectief.Juridisch, "want", a), Sanne);

        Overname.Bevindingen(tafel.Staat, Perspectief.Juridisch).ShouldBe("Ruimte: A – want; B\nC");
    }
}
