using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tests.Casussen;
using static Maatwerkplaats.Core.Reflecties.ReflectieRegels;

namespace Maatwerkplaats.Core.Tests.Reflecties;

public sealed class ReflectiegesprekTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Sessieplek Zaal = new("Zaal 2", null);
    private static readonly Sessiemoment Straks = new(Nu.AddHours(2), 90);
    private static readonly string[] Een = ["MWP-2026-0001"], Twee = ["MWP-2026-0001", "MWP-2026-0002"];

    [Fact]
    public void AantalCasussenPast_WhenTheKindAsksForAnother_Refuses()
    {
        Act(() => Plan(Reflectiesoort.Betrokkenen, Twee)).ShouldBreken(AantalCasussenPast);
        Act(() => Plan(Reflectiesoort.Dwarsdoorsnede, Een)).ShouldBreken(AantalCasussenPast);
        Act(() => Plan(Reflectiesoort.Dwarsdoorsnede, Twee)).ShouldMogen();
    }

    [Fact]
    public void GesprekKomtNog_WhenInThePast_Refuses() => Act(() => Plan(moment: new(Nu.AddHours(-1), 90))).ShouldBreken(GesprekKomtNog);

    [Fact]
    public void GesprekDuurtNietTeKortOfTeLang_WhenAMinuteOrADay_Refuses()
    {
        Act(() => Plan(moment: Straks with { Minuten = 1 })).ShouldBreken(GesprekDuurtNietTeKortOfTeLang);
        Act(() => Plan(moment: Straks with { Minuten = 1440 })).ShouldBreken(GesprekDuurtNietTeKortOfTeLang);
    }

    [Fact]
    public void GesprekHeeftEenPlek_WhenNowhere_Refuses() => Act(() => Plan(plek: new(null, null))).ShouldBreken(GesprekHeeftEenPlek);

    [Fact]
    public void GespreklinkIsVeilig_WhenNotHttps_Refuses() => Act(() => Plan(plek: new(null, "http://overleg.voorbeeld.nl"))).ShouldBreken(GespreklinkIsVeilig);

    [Fact]
    public void OverslaanZegtWaarom_WhenBlank_Refuses()
    {
        Act(() => Reflectiegesprek.SlaOver("RFL-2026-0001", Een[0], " ", Handeling())).ShouldBreken(OverslaanZegtWaarom);
        Reflectiegesprek.SlaOver("RFL-2026-0001", Een[0], "Al besproken", Handeling()).Staat.Stand.ShouldBe(Reflectiestand.Overgeslagen);
    }

    [Fact]
    public void GenodigdeIsNieuw_WhenInvitedTwice_Refuses()
    {
        var gesprek = Plan();
        Act(() => gesprek.NodigUit(TestCasus.Sanne, null)).ShouldBreken(GenodigdeIsNieuw);
        gesprek.NodigUit(TestCasus.Bram, "inbrenger");
        Act(() => gesprek.NodigUit(TestCasus.Bram, null)).ShouldBreken(GenodigdeIsNieuw);
        gesprek.NodigOrganisatieUit("SZW", null);
        Act(() => gesprek.NodigOrganisatieUit("szw", null)).ShouldBreken(GenodigdeIsNieuw);
    }

    [Fact]
    public void GastHeeftEenNaam_WhenBlank_Refuses() => Act(() => Plan().NodigOrganisatieUit(" ", null)).ShouldBreken(GastHeeftEenNaam);

    [Fact]
    public void GesprekIsTeWijzigen_WhenCancelled_Refuses()
    {
        var gesprek = Plan();
        gesprek.ZegAf("Iedereen is ziek.");
        Act(() => gesprek.Verplaats(Straks, Zaal, null)).ShouldBreken(GesprekIsTeWijzigen);
        Act(() => gesprek.NodigUit(TestCasus.Bram, null)).ShouldBreken(GesprekIsTeWijzigen);
    }

    [Fact]
    public void AfzeggenZegtWaarom_WhenBlank_Refuses() => Act(() => Plan().ZegAf(null)).ShouldBreken(AfzeggenZegtWaarom);

    [Fact]
    public void GesprekIsBegonnen_WhenItIsTomorrow_Refuses()
    {
        Act(() => Plan(moment: new(Nu.AddDays(1), 90)).LegGehoudenVast(null)).ShouldBreken(GesprekIsBegonnen);
        Act(() => Leer(Plan(moment: new(Nu.AddDays(1), 90)))).ShouldBreken(GesprekIsBegonnen);
        Act(() => Plan().LegGehoudenVast(ClientNu.Beter)).ShouldMogen();
    }

    [Fact]
    public void LegGehoudenVast_AcrossCases_SaysNothingAboutOneClient()
    {
        var gesprek = Plan(Reflectiesoort.Dwarsdoorsnede, Twee);
        gesprek.LegGehoudenVast(ClientNu.Beter);

        gesprek.Staat.ClientNu.ShouldBeNull();
    }

    [Fact]
    public void LesHeeftTekst_WhenBlankOrTooLong_Refuses()
    {
        Act(() => Leer(Plan(), tekst: " ")).ShouldBreken(LesHeeftTekst);
        Act(() => Leer(Plan(), tekst: new('a', LangsteLes + 1))).ShouldBreken(LesHeeftTekst);
    }

    [Fact]
    public void LesHeeftContext_WhenBlank_Refuses() => Act(() => Leer(Plan(), context: "")).ShouldBreken(LesHeeftContext);

    [Fact]
    public void LesNoemtGeenMensen_WhenItNamesSomeone_Refuses()
    {
        Act(() => Deel("Bel 06-12345678 als het weer gebeurt.", nagekeken: true)).ShouldBreken(LesNoemtGeenMensen);
        Act(() => Deel("Bel eerder.", herkend: true)).ShouldBreken(LesNoemtGeenMensen);
        Act(() => Deel("Bel eerder.")).ShouldMogen();
    }

    [Fact]
    public void LesIsNagekeken_WhenSomethingIsDoubtful_AsksFirst()
    {
        const string Twijfel = "Ook Plukster van de overkant had dit kunnen zien.";
        Act(() => Deel(Twijfel)).ShouldBreken(LesIsNagekeken);
        Act(() => Deel(Twijfel, nagekeken: true)).ShouldMogen();
    }

    [Fact]
    public void LesIsEr_WhenItWasTakenAway_Refuses()
    {
        var gesprek = Plan();
        Leer(gesprek);
        var les = gesprek.Staat.Lessen[0].Id;
        gesprek.HaalLesWeg(les);
        Act(() => gesprek.HaalLesWeg(les)).ShouldBreken(LesIsEr);
    }

    [Fact]
    public void LesIsNogNietGedeeld_WhenSharedBefore_Refuses()
    {
        var gesprek = Plan();
        Leer(gesprek);
        var les = gesprek.Staat.Lessen[0].Id;
        gesprek.Deel(les, new(null, null, null), false, false);
        Act(() => gesprek.Deel(les, new(null, null, null), false, false)).ShouldBreken(LesIsNogNietGedeeld);
    }

    [Fact]
    public void History_ReplayedFromItsEvents_GivesThePresentState()
    {
        var gesprek = Plan();
        gesprek.NodigUit(TestCasus.Bram, "inbrenger");
        gesprek.Verplaats(new(Nu.AddHours(3), 60), Zaal, "Later");
        Leer(gesprek);
        gesprek.Deel(gesprek.Staat.Lessen[0].Id, new("THM-2026-0001", null, "wegen"), false, false);
        gesprek.LegGehoudenVast(ClientNu.Beter);

        Reflectiegesprek.Herhaal(gesprek.Nieuw).ShouldBeEquivalentTo(gesprek.Staat);
    }

    [Fact]
    public void Leidraad_HasAllFourStepsInOrderWithQuestionsForBothKinds()
    {
        Reflectieleidraad.Stappen.Select(s => s.Stap).ShouldBe(Enum.GetValues<Reflectiestap>());
        Reflectieleidraad.Stappen.ShouldAllBe(s => s.Vragen.Count >= 3 && s.Brede.Count >= 3);
        Reflectieleidraad.Stappen.Sum(s => s.Minuten).ShouldBe(90);
    }

    private static Reflectiegesprek Plan(Reflectiesoort soort = Reflectiesoort.Betrokkenen, string[]? casussen = null, Sessiemoment? moment = null, Sessieplek? plek = null) =>
        Reflectiegesprek.Plan("RFL-2026-0001", soort, casussen ?? Een, moment ?? Straks, plek ?? Zaal, Handeling());

    private static void Leer(Reflectiegesprek gesprek, string tekst = "Bel eerder.", string context = "een voorschot na een late keuring") => gesprek.Leer(tekst, context, Lesorde.Eerste, null);

    private static void Deel(string tekst, bool herkend = false, bool nagekeken = false)
    {
        var gesprek = Plan();
        Leer(gesprek, tekst);
        gesprek.Deel(gesprek.Staat.Lessen[0].Id, new(null, null, null), herkend, nagekeken);
    }

    private static Action Act(Action daad) => daad;

    private static Handeling Handeling() => new(Guid.CreateVersion7(), Nu, TestCasus.Sanne);
}
