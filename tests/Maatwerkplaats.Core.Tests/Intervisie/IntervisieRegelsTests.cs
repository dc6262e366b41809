using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Intervisie;

public sealed class IntervisieRegelsTests
{
    private static readonly DateTime Nu = new(2026, 5, 6, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Betrokkene Noor = Mens("Noor");

    [Fact]
    public void GroepHeeftEenNaam_WhenEmptyOrTooLong_IsRefused()
    {
        Should.Throw<RegelOvertreden>(() => Begin(" ")).Regel.ShouldBe(IntervisieRegels.GroepHeeftEenNaam);
        Should.Throw<RegelOvertreden>(() => Begin(new('a', IntervisieRegels.LangsteNaam + 1))).Regel.ShouldBe(IntervisieRegels.GroepHeeftEenNaam);
    }

    [Fact]
    public void GroepHeeftPlek_WithEightMembers_TakesNoNinth()
    {
        var groep = Met(IntervisieRegels.MeesteLeden);
        Should.Throw<RegelOvertreden>(() => Als(groep, Mens("Negen")).SluitAan("Noord")).Regel.ShouldBe(IntervisieRegels.GroepHeeftPlek);

        var team = Intervisiegroep.Begin("IVG-2026-0002", "Verbindingsteam", Groepsoort.Verbindingsteam, "Noord", Handeling(Noor)).Staat;
        Enumerable.Range(0, 12).Aggregate(team, (g, i) => Doe(g, Mens($"Lid {i}"), x => x.SluitAan(""))).Leden.Count.ShouldBe(13);
    }

    [Fact]
    public void GroepslidIsNieuw_WhenAlreadyIn_IsRefused() => Weigert(IntervisieRegels.GroepslidIsNieuw, g => g.SluitAan("Noord"));

    [Fact]
    public void IntervisievraagIsGeschreven_WhenEmpty_IsRefused() => Weigert(IntervisieRegels.IntervisievraagIsGeschreven, g => g.Vraag("MWP-2026-0001", " "));

    [Fact]
    public void IntervisievraagIsNietTeLang_WhenLong_IsRefused() =>
        Weigert(IntervisieRegels.IntervisievraagIsNietTeLang, g => g.Vraag("MWP-2026-0001", new('a', IntervisieRegels.LangsteVraag + 1)));

    [Fact]
    public void IntervisievraagNoemtGeenMensen_WithABsn_IsRefused() => Weigert(IntervisieRegels.IntervisievraagNoemtGeenMensen, g => g.Vraag("MWP-2026-0001", "Wat doen jullie met BSN 999993653?"));

    [Fact]
    public void IntervisievraagIsOpen_OnceAnsweredOrWithdrawn_IsRefused()
    {
        Weigert(IntervisieRegels.IntervisievraagIsOpen, g => g.Beantwoord(Guid.NewGuid(), "Ja."));
        Weigert(IntervisieRegels.IntervisievraagIsOpen, g =>
        {
            var vraag = g.Vraag("MWP-2026-0001", "Hoe zeg je dit?");
            g.Beantwoord(vraag, "Gewoon bellen.");
            g.TrekIn(vraag);
        });
    }

    [Fact]
    public void IntervisieantwoordIsGeschreven_WhenEmpty_IsRefused() => Weigert(IntervisieRegels.IntervisieantwoordIsGeschreven, g => g.Beantwoord(Gesteld(g), ""));

    [Fact]
    public void IntervisieantwoordIsNietTeLang_WhenLong_IsRefused() =>
        Weigert(IntervisieRegels.IntervisieantwoordIsNietTeLang, g => g.Beantwoord(Gesteld(g), new('a', IntervisieRegels.LangsteAntwoord + 1)));

    [Fact]
    public void IntervisieantwoordNoemtGeenMensen_WithABsn_IsRefused() => Weigert(IntervisieRegels.IntervisieantwoordNoemtGeenMensen, g => g.Beantwoord(Gesteld(g), "Bel BSN 999993653."));

    [Fact]
    public void GroepsnotitieIsGeschreven_WhenEmpty_IsRefused() => Weigert(IntervisieRegels.GroepsnotitieIsGeschreven, g => Gepland(g).Noteer(1, " ", t => new(t)));

    [Fact]
    public void GroepsnotitieIsNietTeLang_WhenLong_IsRefused() =>
        Weigert(IntervisieRegels.GroepsnotitieIsNietTeLang, g => Gepland(g).Noteer(1, new('a', IntervisieRegels.LangsteNotitie + 1), t => new(t)));

    [Fact]
    public void LesIsGeschreven_WhenEmpty_IsRefused() => Weigert(IntervisieRegels.LesIsGeschreven, g => g.GeefDoor(" ", ["noord"]));

    [Fact]
    public void LesIsNietTeLang_WhenLong_IsRefused() => Weigert(IntervisieRegels.LesIsNietTeLang, g => g.GeefDoor(new('a', IntervisieRegels.LangsteAntwoord + 1), ["noord"]));

    [Fact]
    public void LesNoemtGeenMensen_WithABsn_IsRefused() => Weigert(IntervisieRegels.LesNoemtGeenMensen, g => g.GeefDoor("BSN 999993653 leerde ons iets.", ["noord"]));

    [Fact]
    public void LesHeeftEenPlaats_WithoutAPlace_IsRefused() => Weigert(IntervisieRegels.LesHeeftEenPlaats, g => g.GeefDoor("Bel eerst.", []));

    [Fact]
    public void SplitsingLaatGenoegOver_WhenAGroupWouldBeTooSmall_IsRefused()
    {
        var groep = Met(7);
        foreach (var aantal in new[] { 2, 5 })
        {
            Should.Throw<RegelOvertreden>(() => Als(groep, Noor).Splits([.. groep.Leden.Take(aantal).Select(l => l.Id)])).Regel.ShouldBe(IntervisieRegels.SplitsingLaatGenoegOver);
        }

        var verder = Als(groep, Noor);
        verder.Splits([.. groep.Leden.Take(4).Select(l => l.Id)]).Count.ShouldBe(4);
        verder.Staat.Leden.Count.ShouldBe(3);
    }

    [Fact]
    public void Herhaal_OfEverything_GivesTheSameGroup()
    {
        var groep = Begin("Dinsdaggroep");
        Gepland(groep).Noteer(1, "Wij spraken af te bellen.", t => new("geheim:" + t.Length));
        groep.Verplaats(1, new(Nu.AddDays(9), 60), new("Zaal 2", null), "De zaal was bezet.");
        groep.Beantwoord(Gesteld(groep), "Bel eerst.");
        groep.GeefDoor("Bel eerst.", ["noord"]);
        groep.ZegAf(1, "Te weinig mensen.");

        var staat = Intervisiegroep.Herhaal(groep.Nieuw);
        staat.Versie.ShouldBe(groep.Staat.Versie);
        staat.Bijeenkomst(1)!.Volgnummer.ShouldBe(2);
        staat.Open.ShouldBeEmpty();
        staat.Lessen.ShouldHaveSingleItem().Werkplaatsen.ShouldBe(["noord"]);
    }

    [Fact]
    public void Werkvormen_AllOfThem_HaveStepsWithTimesInShortSentences()
    {
        Werkvormen.Alle.Select(v => v.Code).ShouldBe(["incident", "roddel", "vijfstappen", "socratisch"]);
        Werkvormen.Alle.SelectMany(v => v.Stappen).ShouldAllBe(s => s.Minuten > 0);
        Werkvormen.Alle.SelectMany(v => v.Stappen).SelectMany(s => s.Uitleg.Split(['.', '?', '!', ':'])).ShouldAllBe(zin => zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 20);
    }

    private static Guid Gesteld(Intervisiegroep groep) => groep.Vraag("MWP-2026-0001", "Hoe zeg je dit?");

    private static Intervisiegroep Gepland(Intervisiegroep groep)
    {
        groep.Plan(new(Nu.AddDays(7), 90), new("Zaal 1", null));
        return groep;
    }

    private static Intervisiegroep Begin(string naam) => Intervisiegroep.Begin("IVG-2026-0001", naam, Groepsoort.Intervisie, "Noord", Handeling(Noor));

    private static Intervisiestaat Met(int leden) => Enumerable.Range(1, leden - 1).Aggregate(Begin("Dinsdaggroep").Staat, (g, i) => Doe(g, Mens($"Lid {i}"), x => x.SluitAan("Noord")));

    private static Intervisiestaat Doe(Intervisiestaat groep, Betrokkene wie, Action<Intervisiegroep> daad)
    {
        var open = Als(groep, wie);
        daad(open);
        return open.Staat;
    }

    private static Intervisiegroep Als(Intervisiestaat groep, Betrokkene wie) => Intervisiegroep.Open(groep, Handeling(wie));

    private static Handeling Handeling(Betrokkene wie) => new(Guid.NewGuid(), Nu, wie);

    private static Betrokkene Mens(string naam) => new(Guid.NewGuid(), naam, "procesbegeleider", "werkbedrijf");

    private static void Weigert(Regel regel, Action<Intervisiegroep> daad)
    {
        var groep = Begin("Dinsdaggroep");
        Should.Throw<RegelOvertreden>(() => daad(groep)).Regel.ShouldBe(regel);
    }
}
