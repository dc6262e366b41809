using Maatwerkplaats.Core.Tests.Verantwoording;
using Maatwerkplaats.Core.Tijdschrijven;

namespace Maatwerkplaats.Core.Tests.Tijdschrijven;

/// <summary>
/// Iemand haalt alle opgetelde uren op die een leidinggevende én een team mogen zien, van elk kwartaal, zonder afronding, en weet wie
/// op welk soort werk schreef. Zoekt daaruit wat één mens schreef; ook als het een collega is die de eigen uren ervan aftrekt.
/// </summary>
public sealed class UrenAfleidenTests
{
    private const int Minimum = 5;

    private static readonly Kwartaal Q3 = new(2026, 3);
    private static readonly Tijdnorm Norm = new(1400, Minimum, new Dictionary<string, decimal>());
    private static readonly string[] Plaatsen = ["noord", "rijnmond", "utrecht", "zeeland"], Onderdelen = ["uitkeren", "smz", "sbk", "hrm"];
    private static readonly string[] Soorten = ["tijd-casus", "tijd-sessie", "tijd-solve", "tijd-intervisie", "tijd-overig"];

    public static TheoryData<int> Zaden => [.. Enumerable.Range(1, 120)];

    [Theory, MemberData(nameof(Zaden))]
    public void NoOnesHours_CanBeDerived_FromAllAggregatesOfAllQuarters(int zaad)
    {
        var (nu, toen) = (Maak(zaad, Q3), Maak(zaad + 10_000, Q3.Vorige));
        foreach (var team in Plaatsen.Prepend(""))
        {
            // Wie samen met een team kijkt, ziet ook dat team.
            var bekend = Gezien(nu, toen, Tijdzicht.Geheel, []).Concat(team.Length == 0 ? [] : Gezien(nu, toen, Tijdzicht.EigenTeams, [team])).ToList();
            var gevonden = Uitgerekend(bekend, nu.Concat(toen), null);
            gevonden.ShouldBeEmpty($"zaad {zaad}, met team '{team}'");
        }
    }

    [Theory, MemberData(nameof(Zaden))]
    public void NoOnesHours_CanBeDerived_ByAColleagueWhoKnowsTheirOwn(int zaad)
    {
        var (nu, toen) = (Maak(zaad, Q3), Maak(zaad + 10_000, Q3.Vorige));
        var (leiding, teams) = (Gezien(nu, toen, Tijdzicht.Geheel, []).ToList(), Plaatsen.ToDictionary(p => p, p => Gezien(nu, toen, Tijdzicht.EigenTeams, [p]).ToList()));
        foreach (var collega in nu.Take(12))
        {
            Uitgerekend(leiding, nu.Concat(toen), collega.Persoon).ShouldBeEmpty($"zaad {zaad}");
            if (collega.Regels[0].Kernteam is { Length: > 0 } team)
            {
                Uitgerekend(teams[team], nu.Concat(toen), collega.Persoon).ShouldBeEmpty($"zaad {zaad}, team {team}");
            }
        }
    }

    /// <summary>Achter elk zichtbaar getal, en achter alles samen wat in een tabel verborgen is, zitten genoeg mensen en springt niemand eruit.</summary>
    [Theory, MemberData(nameof(Zaden))]
    public void EveryVisibleSum_AndEveryHiddenRest_HasEnoughPeopleAndNoOneStandsOut(int zaad)
    {
        var (nu, toen) = (Maak(zaad, Q3), Maak(zaad + 10_000, Q3.Vorige));
        foreach (var (zicht, teams) in Plaatsen.Select(p => (Tijdzicht.EigenTeams, new[] { p })).Append((Tijdzicht.Geheel, [])))
        {
            foreach (var som in Gezien(nu, [], zicht, teams))
            {
                var mensen = som.GroupBy(a => a.Wie, a => a.Minuten).Select(g => g.Sum()).OrderDescending().ToArray();
                mensen.Length.ShouldBeGreaterThanOrEqualTo(Minimum, $"zaad {zaad}");
                (mensen.Skip(2).Sum() * 5).ShouldBeGreaterThanOrEqualTo(mensen[0], $"zaad {zaad}");
            }
        }
    }

    [Fact]
    public void Tabellen_ShowSomething_WhenEnoughPeopleWrote()
    {
        var tabellen = Tabellen(Maak(1, Q3, 200), [], Tijdzicht.Geheel, []);

        tabellen.Select(t => t.Code).ShouldBe(["plaatsen", "onderdelen", "soorten"]);
        tabellen.ShouldAllBe(t => !t.IsVerborgen);
        tabellen[0].Rijen.Single(r => r.Sleutel == "noord").Gereserveerd.ShouldBe(350);
        tabellen.SelectMany(t => t.Rijen).Select(r => r.Nu).OfType<int>().ShouldAllBe(u => u % 5 == 0);
        tabellen[0].Rijen.Select(r => r.Sleutel).ShouldBe(Testlijsten.Standaard.Werkplaatsen.Select(w => w.Code), "vaste volgorde, nooit op grootte");
    }

    /// <summary>Elke zichtbare som, als de regels waaruit zij bestaat. Het geheel min wat zichtbaar is, is ook een som.</summary>
    private static IEnumerable<List<Atoom>> Gezien(IReadOnlyList<Tijdstaat> nu, IReadOnlyList<Tijdstaat> toen, Tijdzicht zicht, string[] teams)
    {
        foreach (var tabel in Tabellen(nu, toen, zicht, teams))
        {
            foreach (var (boeken, kwartaal) in new[] { (nu, true), (toen, false) })
            {
                var alles = boeken.SelectMany(b => b.Regels.Select(r => new Atoom(b.Persoon, b.Kwartaal, r.Soort, r.Kernteam, r.Onderdeel, r.Minuten))).Where(a => teams.Length == 0 || a.Kernteam == teams[0]).ToList();
                var rest = tabel.Code == "onderdelen" ? alles.Where(a => a.Kernteam.Length == 0).ToList() : [.. alles];
                var totaal = (kwartaal ? tabel.Nu : tabel.Toen) is not null;
                if (totaal && rest.Count > 0)
                {
                    yield return [.. rest];
                }

                foreach (var rij in tabel.Rijen.Where(r => (kwartaal ? r.Nu : r.Toen) is not null))
                {
                    List<Atoom> som = [.. rest.Where(a => tabel.Code.StartsWith("soorten", StringComparison.Ordinal) ? a.Soort == rij.Sleutel : tabel.Code == "onderdelen" ? a.Onderdeel == rij.Sleutel : a.Kernteam == rij.Sleutel)];
                    rest.RemoveAll(som.Contains);
                    yield return som;
                }

                if (totaal && rest.Count > 0)
                {
                    yield return rest;
                }
            }
        }
    }

    private static List<string> Uitgerekend(List<List<Atoom>> bekend, IEnumerable<Tijdstaat> boeken, Guid? collega)
    {
        var aanvaller = new Aanvaller();
        foreach (var som in bekend)
        {
            aanvaller.Weet(som.Where(a => a.Wie != collega).Select(a => (a.Naam, 1L)));
        }

        aanvaller.Reken();
        return [.. boeken.Where(b => b.Persoon != collega && b.Regels.Count > 0 && (
            aanvaller.Kent(b.Regels.Select(r => (Atoom.Van(b, r), 1L))) || b.Regels.Any(r => aanvaller.Kent([(Atoom.Van(b, r), 1L)])))).Select(b => $"{b.Persoon} {b.Kwartaal}")];
    }

    private static IReadOnlyList<Urentabel> Tabellen(IReadOnlyList<Tijdstaat> nu, IReadOnlyList<Tijdstaat> toen, Tijdzicht zicht, string[] teams) =>
        Tijdteller.Maak(nu, toen, Testlijsten.Standaard, Norm, zicht, teams);

    /// <summary>Mensen in kernteams en erbuiten; de meesten schrijven weinig, een enkeling heel veel.</summary>
    private static List<Tijdstaat> Maak(int zaad, Kwartaal kwartaal, int? mensen = null)
    {
        var toeval = new Random(zaad);
        return
        [
            .. Enumerable.Range(0, mensen ?? toeval.Next(6, 60)).Select(_ =>
            {
                var kernteam = toeval.Next(3) > 0 ? Plaatsen[Math.Min(toeval.Next(Plaatsen.Length), toeval.Next(Plaatsen.Length))] : "";
                var onderdeel = Onderdelen[toeval.Next(Onderdelen.Length)];
                var veel = toeval.Next(12) == 0;
                var soorten = Soorten.OrderBy(_ => toeval.Next()).Take(1 + toeval.Next(3));
                return new Tijdstaat
                {
                    Persoon = new(Enumerable.Range(0, 16).Select(_ => (byte)toeval.Next(256)).ToArray()),
                    Kwartaal = kwartaal,
                    Regels = [.. soorten.Select(s => new Tijdregel(Guid.NewGuid(), kwartaal.Van, (veel ? 3000 : 60) * (1 + toeval.Next(9)), s, Tijdplek.Los, kernteam, onderdeel))],
                };
            }),
        ];
    }

    /// <summary>Wat één mens in één kwartaal op één soort werk schreef.</summary>
    private sealed record Atoom(Guid Wie, Kwartaal Kwartaal, string Soort, string Kernteam, string Onderdeel, int Minuten)
    {
        public string Naam => $"{Wie}/{Kwartaal.Code}/{Soort}";

        public static string Van(Tijdstaat boek, Tijdregel regel) => $"{boek.Persoon}/{boek.Kwartaal.Code}/{regel.Soort}";
    }
}
