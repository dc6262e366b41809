using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer.Blad;

namespace Maatwerkplaats.Core.Tests.Register.Uitvoer;

public sealed class WeegbladTests
{
    /// <summary>Zoveel tekens passen er, gemeten met LibreOffice, ruim op één A4.</summary>
    private const int Past = 6000;

    [Fact]
    public void Schrijf_OfAWeighedCase_ShowsTheCircleInWordsToo()
    {
        var blad = Lees(TestCasus.Maak(c => c.InBehandeling().MetKenmerken().Gewogen().Besloten()).Staat);

        blad.Fouten.ShouldBeEmpty();
        blad.HeeftKopregels.ShouldBeTrue();
        blad.Beschrijvingen.Single().ShouldBe("Perspectiefcirkel voor de weg 'Kwijtschelden'. Juridisch: voldoende. Financieel-economisch: voldoende. Sociaal-maatschappelijk: voldoende.");
        blad.Regels.ShouldContain("Afweging: Alles bij elkaar is dit redelijk.");
        blad.Koppen.ShouldContain((2, "Juridisch: voldoende"));
        blad.Tekst.ShouldNotContain("Ingekort");
    }

    [Fact]
    public void Schrijf_WhenNothingIsWeighed_SaysSo() =>
        Lees(TestCasus.Maak(c => c.InBehandeling()).Staat).Koppen.ShouldContain((2, "Sociaal-maatschappelijk: nog niet gewogen"));

    [Fact]
    public void Van_WhenEverythingIsLong_ShortensItToOneSheetAndSaysSo()
    {
        var lang = string.Join(' ', Enumerable.Repeat("Dit is een lange zin over wat er speelt.\n", 200));
        var weging = new Weging
        {
            Blikken = Enum.GetValues<Perspectief>().ToDictionary(p => p, _ => new Blik(lang, lang, lang, lang)),
            Alternatieven = [.. Enumerable.Range(1, 12).Select(i => new Alternatief(Guid.CreateVersion7(), $"{i} {lang}"))],
            Doenvermogen = lang,
            Afweging = lang,
            BeginselenToelichting = lang,
            AndereOordelen = [new("Iemand", lang)],
        };
        var casus = TestCasus.Maak(c => c.InBehandeling().MetKenmerken().Gewogen().Besloten()).Staat with { Weging = weging };

        var blad = Lees(casus with { Besluit = casus.Besluit! with { Inhoud = lang, Alternatief = weging.Alternatieven[11].Id } });

        blad.Fouten.ShouldBeEmpty();
        blad.Tekst.Length.ShouldBeLessThan(Past);
        blad.Regels.ShouldContain(r => r.StartsWith("12 Dit is", StringComparison.Ordinal));
        blad.Tekst.ShouldContain("Ingekort om op één blad te passen");
    }

    private static Wordlezer Lees(CasusStaat casus) =>
        new(Weegbladdocument.Schrijf(Weegblad.Van(casus, Testlijsten.Standaard), new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc)));
}
