using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Tafels;
using static Maatwerkplaats.Core.Tests.Tafels.Proeftafel;

namespace Maatwerkplaats.Core.Tests.Tafels;

public sealed class SolveovernameTests
{
    [Fact]
    public void Op_BringsWhatTheTableSawDecidedAndAgreedToTheSolve()
    {
        var tafel = Gesloten();
        var solve = Solves.Proefsolve.Nieuw(s => s.Weeg(new Dictionary<Perspectief, string> { [Perspectief.Juridisch] = "Het kan." }, []));

        Solveovername.Op(solve, tafel.Staat, new("We vorderen niet terug.", "de directeur", "directie", null, "Brief schrijven.", Solves.Proefsolve.Vandaag.AddDays(7)));

        solve.Staat.Blikken[Perspectief.Juridisch].ShouldBe("Het kan.\nArtikel 77 laat ruimte.\nDe brief klopte niet.");
        solve.Staat.Wegen[0].Scores[Perspectief.Juridisch].ShouldBe(Score.Onvoldoende, "bij twee scores telt de laagste");
        solve.Staat.AndereOordelen.Single().Reden.ShouldBe("Te krap.");
        solve.Staat.AndereOordelen.Single().Wie.ShouldBe($"{Sanne.Wie.Naam}, inbrenger");
        solve.Staat.Mijlpalen.Single().Wat.ShouldBe("Solvetafel: Kwijtschelden past.");
        solve.Staat.Besluit!.Inhoud.ShouldBe("We vorderen niet terug.");
        solve.Staat.Stap!.Wat.ShouldBe("Brief schrijven.");
    }

    [Fact]
    public void Op_WithoutADecision_KeepsTheSolveWhereItWas()
    {
        var solve = Solves.Proefsolve.Nieuw();

        Solveovername.Op(solve, Gesloten().Staat, Solveuitkomst.Geen);

        solve.Staat.Besluit.ShouldBeNull();
        solve.Staat.Stand.ShouldBe(Solvestand.Aangedragen);
        solve.Staat.Stap.ShouldBeNull();
    }

    [Fact]
    public void Op_WithADecisionOfNobody_IsRefused() =>
        Should.Throw<RegelOvertreden>(() => Solveovername.Op(Solves.Proefsolve.Nieuw(), Gesloten().Staat, Solveuitkomst.Geen with { Besluit = "Zo gaan we het doen." })).Regel.ShouldBe(SolveRegels.BesluitHeeftEenBeslisser);

    private static Proeftafel Gesloten() => new Proeftafel().Bij(Onderdeel.Juridisch)
        .Onthuld(Perspectief.Juridisch, (Femke, "Artikel 77 laat ruimte.", Score.Voldoende), (Sanne, "De brief klopte niet.", Score.Onvoldoende))
        .Doe(t => t.ZieAnders(Sanne, "Te krap.")).Doe(t => t.Sluit(Bram, "Kwijtschelden past.", null, null));
}
