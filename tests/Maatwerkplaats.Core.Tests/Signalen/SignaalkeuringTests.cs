using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using static Maatwerkplaats.Core.Signalen.SignaalRegels;

namespace Maatwerkplaats.Core.Tests.Signalen;

public sealed class SignaalkeuringTests
{
    private static readonly Signaalkeuring Keuring = new(Testlijsten.Standaard, new(2026, 11, 2));

    private static readonly Signaalmelding Gewoon = new("De brief is niet te begrijpen.") { Bron = "klacht" };

    [Fact]
    public void Keur_WithNamesInsteadOfCodes_FindsTheCodes()
    {
        var inhoud = Keuring.Keur(Gewoon with { Bron = "Cliëntenraad", Klantreis = "Ziek worden", Wetten = ["Werkloosheidswet", "WIA"] }, null).OfWeiger();

        (inhoud.Bron, inhoud.Klantreis).ShouldBe(("clientenraad", "ziek-worden"));
        inhoud.Wetten.ShouldBe(["WW", "WIA"]);
        inhoud.Datum.ShouldBe(new(2026, 11, 2));
    }

    [Fact]
    public void Keur_WithSeveralMistakes_NamesThemAll() =>
        Keuring.Keur(new("") { Bron = "radio", Moment = "nooit" }, null).Fouten.ShouldBe([BronStaatInDeLijst, MomentStaatInDeLijst, SignaalHeeftTekst], ignoreOrder: true);

    [Fact]
    public void Keur_WithCertainPersonalData_ReplacesItAndCounts()
    {
        var inhoud = Keuring.Keur(Gewoon with { Tekst = "Klant met bsn 111222333 belde, mail naar j.jansen@example.nl.", VoorWie = "Bel 06-12345678." }, null).OfWeiger();

        inhoud.Tekst.ShouldNotContain("111222333");
        inhoud.Tekst.ShouldContain("[bsn]");
        inhoud.Tekst.ShouldNotContain("jansen@");
        inhoud.VoorWie.ShouldNotContain("12345678");
        inhoud.Vervangen.ShouldBe(3);
    }

    [Fact]
    public void BronStaatInDeLijst_WhenUnknown_Refuses() => Breekt(BronStaatInDeLijst, Gewoon with { Bron = "radio" });

    [Fact]
    public void BronStaatInDeLijst_WhenMissing_Refuses() => Breekt(BronStaatInDeLijst, Gewoon with { Bron = null });

    [Fact]
    public void CasusbronIsNietTeKiezen_WhenChosen_Refuses() => Breekt(CasusbronIsNietTeKiezen, Gewoon with { Bron = "casus" });

    [Fact]
    public void KlantreisStaatInDeLijst_WhenUnknown_Refuses() => Breekt(KlantreisStaatInDeLijst, Gewoon with { Klantreis = "x-y" });

    [Fact]
    public void MomentStaatInDeLijst_WhenUnknown_Refuses() => Breekt(MomentStaatInDeLijst, Gewoon with { Moment = "x-y" });

    [Fact]
    public void WetStaatInDeLijst_WhenUnknown_Refuses() => Breekt(WetStaatInDeLijst, Gewoon with { Wetten = ["x-y"] });

    [Fact]
    public void OnderwerpStaatInDeLijst_WhenUnknown_Refuses() => Breekt(OnderwerpStaatInDeLijst, Gewoon with { Onderwerp = "x-y" });

    [Fact]
    public void OnderdeelStaatInDeLijst_WhenUnknown_Refuses() => Breekt(OnderdeelStaatInDeLijst, Gewoon with { Onderdeel = "x-y" });

    [Fact]
    public void WerkplaatsStaatInDeLijst_WhenUnknown_Refuses() => Breekt(WerkplaatsStaatInDeLijst, Gewoon with { Werkplaats = "x-y" });

    private static void Breekt(Regel regel, Signaalmelding melding) =>
        Should.Throw<RegelOvertreden>(() => Keuring.Keur(melding, null).OfWeiger()).Regel.ShouldBe(regel);
}
