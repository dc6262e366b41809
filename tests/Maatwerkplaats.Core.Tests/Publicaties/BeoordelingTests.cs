using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Tests.Publicaties;

public sealed class BeoordelingTests
{
    private static readonly Dossier Dossier = new()
    {
        Namen = [new("Gerda Hoekstra", "medewerker")],
        Waarden = [(Soort.Bsn, "999993653"), (Soort.Dossiernummer, "MWP-2026-0001")],
    };

    [Fact]
    public void Van_WhenANameFromTheCaseIsWritten_ReplacesItWithoutAsking()
    {
        var beoordeling = Van("Gerda Hoekstra belde met de klant. Hoekstra wist het niet.");

        var bevinding = beoordeling.Bevindingen.ShouldHaveSingleItem();
        bevinding.MoetWeg.ShouldBeTrue();
        bevinding.IsOpen.ShouldBeFalse();
        beoordeling.Resultaat[Publicatieveld.Situatie].ShouldBe("[medewerker] belde met de klant. [medewerker] wist het niet.");
    }

    [Fact]
    public void Van_WhenTheSamePersonStandsInTwoTexts_GivesOneLabel()
    {
        var beoordeling = Beoordeling.Van(Werk((Publicatieveld.Situatie, "Mevrouw Yasemin Kaya heeft een schuld."), (Publicatieveld.Afweging, "Voor mevrouw Kaya is dit te zwaar.")), Dossier.Leeg);

        var bevinding = beoordeling.Bevindingen.ShouldHaveSingleItem();
        beoordeling.Resultaat[Publicatieveld.Situatie].ShouldContain(bevinding.Label);
        beoordeling.Resultaat[Publicatieveld.Afweging].ShouldContain(bevinding.Label);
        beoordeling.Merken[Publicatieveld.Afweging].ShouldHaveSingleItem().Bevinding.ShouldBe(bevinding);
    }

    [Fact]
    public void Van_WhenSomethingMayBeAName_AsksAHuman()
    {
        var werk = Werk((Publicatieveld.Situatie, "Daarna belde ik met Plukster over de schuld."));

        var open = Beoordeling.Van(werk, Dossier.Leeg);
        open.Open.ShouldBe(1);

        var vorm = open.Bevindingen[0].Vormen[0];
        var gebleven = Beoordeling.Van(werk with { Oordelen = [new(vorm, false)] }, Dossier.Leeg);
        gebleven.Open.ShouldBe(0);
        gebleven.Resultaat[Publicatieveld.Situatie].ShouldContain("Plukster");

        var weg = Beoordeling.Van(werk with { Oordelen = [new(vorm, true, Rol: "klant")] }, Dossier.Leeg);
        weg.Open.ShouldBe(0);
        weg.Resultaat[Publicatieveld.Situatie].ShouldBe("Daarna belde ik met [klant] over de schuld.");
    }

    [Fact]
    public void Van_WhenAHumanPointsAtWhatWasMissed_ReplacesEveryOccurrence()
    {
        var werk = Werk((Publicatieveld.Situatie, "Hij werkte bij de zeilmaker. De zeilmaker stopte."));

        var beoordeling = Beoordeling.Van(werk, new() { Waarden = [(Soort.Werkgever, "zeilmaker")] });

        beoordeling.Resultaat[Publicatieveld.Situatie].ShouldNotContain("zeilmaker");
        beoordeling.Bevindingen.ShouldHaveSingleItem().Aantal.ShouldBe(2);
    }

    [Fact]
    public void Van_WhenARareJobRemains_WarnsWithALadder()
    {
        var beoordeling = Van("Cliënt was glasblazer in Leerdam en is 41 jaar.");

        beoordeling.Resultaat[Publicatieveld.Situatie].ShouldContain("glasblazer");
        beoordeling.Bevindingen.ShouldNotBeEmpty();
    }

    [Fact]
    public void Zoek_WhenTheFinalTextStillHoldsDataOfTheCase_NamesEachLeak()
    {
        Dictionary<Publicatieveld, string> tekst = new()
        {
            [Publicatieveld.Titel] = "Voorschot (Hoekstra)",
            [Publicatieveld.Kernwoorden] = "voorschot, 999993653",
            [Publicatieveld.Afweging] = "Zie MWP-2026-0001.",
            [Publicatieveld.Oplossing] = "De [medewerker] belde de [klant].",
        };

        var lekken = Publicatiepoort.Zoek(tekst, Dossier);

        lekken.Select(l => (l.Veld, l.Soort)).ShouldBe(
            [(Publicatieveld.Titel, Soort.Persoon), (Publicatieveld.Kernwoorden, Soort.Bsn), (Publicatieveld.Afweging, Soort.Dossiernummer)], ignoreOrder: true);
    }

    private static Beoordeling Van(string situatie) => Beoordeling.Van(Werk((Publicatieveld.Situatie, situatie)), Dossier);

    private static Werkstuk Werk(params (Publicatieveld Veld, string Tekst)[] teksten) =>
        new() { Teksten = teksten.ToDictionary(t => t.Veld, t => t.Tekst) };
}
