using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.TestCommon;

/// <summary>Maakt een maatwerksessie in elke stand, met de daden van de methode. Het is dan een gewone maandagochtend.</summary>
public sealed class Testsessie
{
    public const string Casus = "MWP-2026-0001";
    public const string AndereCasus = "MWP-2026-0002";

    /// <summary>De dag erna om half tien, anderhalf uur.</summary>
    public static readonly Sessiemoment Morgen = new(TestCasus.Begin.AddDays(1), 90);

    public static readonly Sessiemoment Overmorgen = new(TestCasus.Begin.AddDays(2), 90);

    private DateTime _nu = TestCasus.Begin;

    private Testsessie() => Staat = ZetOp([Morgen, Overmorgen], new("Zaal 1", null)).Staat;

    public Sessiestaat Staat { get; private set; }

    public static Genodigde Inbrenger { get; } = new(new Guid("00000000-0000-0000-0002-000000000001"), TestCasus.Sanne, [Casus], "inbrenger", MoetErbij: true);

    public static Genodigde Begeleider { get; } = new(new Guid("00000000-0000-0000-0002-000000000002"), TestCasus.Bram, [Casus], "contactpersoon");

    public static Genodigde Deelnemer { get; } = new(new Guid("00000000-0000-0000-0002-000000000003"), TestCasus.Femke, [Casus], "arts");

    /// <summary>Iemand van buiten, met toestemming van de cliënt.</summary>
    public static Genodigde Gast { get; } = new(
        new Guid("00000000-0000-0000-0002-000000000004"), new(null, "", "schuldhulpverlener", "gemeente"), [Casus], "schuldhulpverlener",
        Gast: new(new Guid("00000000-0000-0000-0003-000000000004"), null, null));

    public static Agendapunt Punt { get; } = new(new Guid("00000000-0000-0000-0004-000000000001"), Casus, 60, "noord");

    public static Agendapunt AnderPunt { get; } = new(new Guid("00000000-0000-0000-0004-000000000002"), AndereCasus, 30, "zeeland");

    public static Testsessie Nieuw() => new();

    /// <summary>Zet een sessie op, om de regels daarvan te toetsen.</summary>
    public static Maatwerksessie ZetOp(IReadOnlyList<Sessiemoment> datums, Sessieplek plek, params Agendapunt[]? agenda) => Maatwerksessie.ZetOp(
        "MWS-2026-0001", TestCasus.Bram, agenda is { Length: > 0 } ? agenda : [Punt], [Inbrenger, Begeleider], datums, plek, Handeling(TestCasus.Begin));

    public Testsessie Gepland() => Doe(s => s.Kies(s.Staat.Voorstellen[0].Id));

    public Testsessie Afgezegd() => Doe(s => s.ZegAf("De inbrenger is ziek."));

    public Testsessie Later(int dagen)
    {
        _nu = _nu.AddDays(dagen);
        return this;
    }

    /// <summary>Doet iets als Bram.</summary>
    public Testsessie Doe(Action<Maatwerksessie> daad)
    {
        var sessie = Maatwerksessie.Open(Staat, Handeling(_nu = _nu.AddMinutes(1)));
        daad(sessie);
        Staat = sessie.Staat;
        return this;
    }

    private static Handeling Handeling(DateTime nu) => new(Guid.CreateVersion7(nu), nu, TestCasus.Bram);
}
