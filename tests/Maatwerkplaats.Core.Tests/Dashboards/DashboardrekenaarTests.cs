using Maatwerkplaats.Core.Dashboards;
using Maatwerkplaats.Core.Tests.Verantwoording;
using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Tests.Dashboards;

/// <summary>
/// Iemand met beschermde cijfers opent elk dashboard, ook voor en na één casus erbij, en zoekt daarin één mens. Wat een dashboard
/// toont staat ook in de verantwoording; dat daar niets uit te rekenen is, bewijst <see cref="AfleidenTests"/>.
/// </summary>
public sealed class DashboardrekenaarTests
{
    private const int Minimum = 10;

    private static readonly Dashboardperioden Perioden = Dashboardperioden.Beschermd(new(Proeffeiten.Jaar + 1, 2, 1));

    private static readonly Telwoorden Woorden = new(Testlijsten.Standaard);

    public static TheoryData<int, int> Verdelingen()
    {
        var verdelingen = new TheoryData<int, int>();
        for (var zaad = 1; zaad <= 40; zaad++)
        {
            verdelingen.Add(zaad, 5 + zaad * 7 % 160);
        }

        return verdelingen;
    }

    [Theory, MemberData(nameof(Verdelingen))]
    public void EveryNumber_ForAProtectedReader_IsOneOfTheVerantwoording(int zaad, int aantal)
    {
        var feiten = Proeffeiten.Maak(zaad, aantal);
        foreach (var soort in Enum.GetValues<Dashboardsoort>())
        {
            foreach (var (vraag, cijfer) in Dashboardvraag.Alle.Where(v => v.Voor.Contains(soort)).Zip(Reken(feiten, soort)))
            {
                cijfer.Code.ShouldBe(vraag.Code);
                cijfer.Nu.ShouldBe(Verantwoord(vraag, feiten, Perioden.Nu.Periode), $"{soort} {vraag.Code}, zaad {zaad}");
                cijfer.Toen.ShouldBe(Verantwoord(vraag, feiten, Perioden.Toen.Periode));
                cijfer.Verloop.Select(p => p.Waarde).ShouldBe(Perioden.Verloop.Select(p => Verantwoord(vraag, feiten, p.Periode)));
                if (cijfer.Soort == Cijfersoort.Aantal)
                {
                    cijfer.Verloop.Select(p => p.Waarde).Append(cijfer.Nu).OfType<int>().ShouldAllBe(n => n == 0 || (n >= Minimum && n % 5 == 0));
                }
            }
        }
    }

    /// <summary>Verschil van twee keer kijken: één casus meer of minder geeft hoogstens een sprong van vijf, of iets dat verborgen wordt.</summary>
    [Theory, MemberData(nameof(Verdelingen))]
    public void OneCaseMoreOrLess_NeverShowsAsOne(int zaad, int aantal)
    {
        var (feiten, anders) = (Proeffeiten.Maak(zaad, aantal), 0);
        foreach (var soort in Enum.GetValues<Dashboardsoort>())
        {
            foreach (var (met, zonder) in Reken(feiten, soort).Zip(Reken([.. feiten.Skip(1)], soort)))
            {
                if (met.Soort == Cijfersoort.Aantal && met.Nu is { } een && zonder.Nu is { } ander)
                {
                    (Math.Abs(een - ander) is 0 or 5).ShouldBeTrue($"{soort} {met.Code}, zaad {zaad}: {een} en {ander}");
                    anders += een == ander ? 0 : 1;
                }
            }
        }

        // Een sprong komt ook voor zonder dat er iets te zien is van wie: de meeste keren verandert er niets.
        anders.ShouldBeLessThanOrEqualTo(2 * Enum.GetValues<Dashboardsoort>().Length);
    }

    [Fact]
    public void Perioden_ForAProtectedReader_AreWholeYearsThatNeverOverlap()
    {
        foreach (var vandaag in new DateOnly[] { new(2026, 1, 1), new(2026, 3, 31), new(2026, 4, 1), new(2026, 11, 22), new(2026, 12, 31) })
        {
            var perioden = Dashboardperioden.Beschermd(vandaag);
            perioden.Verloop.ShouldAllBe(p => Cijferjaar.Is(p.Periode, vandaag));
            perioden.Verloop.Zip(perioden.Verloop.Skip(1)).ShouldAllBe(p => p.First.Periode.Tot < p.Second.Periode.Van);
            perioden.Nu.ShouldBe(perioden.Verloop[^1]);
            perioden.Toen.Periode.Van.ShouldBe(perioden.Nu.Periode.Van!.Value.AddYears(-1));
        }
    }

    [Fact]
    public void Reken_WhenOneCaseChanges_CountsAgain_AndOtherwiseNot()
    {
        var (rekenaar, feiten) = (new Dashboardrekenaar(), Proeffeiten.Maak(3, 120));
        IReadOnlyList<Kerncijfer> Tel(IReadOnlyList<Feit> welke, params string[] plaatsen) => rekenaar.Reken(welke, plaatsen, Dashboardsoort.Kernteam, Perioden, Testlijsten.Standaard, null);

        Tel(feiten).ShouldBeSameAs(Tel(feiten));
        Tel([.. feiten.Skip(1)])[0].Nu.ShouldBe(119);
        Tel(feiten, "noord")[0].Nu.ShouldBe(feiten.Count(f => f.Werkplaats == "noord"));
        Tel(feiten)[0].Nu.ShouldBe(120);
    }

    private static IReadOnlyList<Kerncijfer> Reken(IReadOnlyList<Feit> feiten, Dashboardsoort soort) => new Dashboardrekenaar().Reken(feiten, [], soort, Perioden, Testlijsten.Standaard, Minimum);

    /// <summary>Hetzelfde getal zoals de verantwoording het toont.</summary>
    private static int? Verantwoord(Dashboardvraag vraag, IReadOnlyList<Feit> feiten, Periode periode)
    {
        var blik = new Cijferblik(feiten, Woorden, new(periode), Minimum);
        if (vraag.Stap is not null)
        {
            return blik.Doorlooptijden().Single(d => d.Stap == vraag.Stap).Mediaan;
        }

        var cijfers = blik.Tel(vraag.Tabel!);
        return vraag.Rij is null ? cijfers.N : cijfers.N is > 0 ? cijfers.Regel(vraag.Rij) is { } regel ? regel.Percentage : 0 : null;
    }
}
