using System.Reflection;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Tafels;

namespace Maatwerkplaats.Architectuur.Tests;

/// <summary>Elke regel van de methode wordt bewaakt door een test die zo heet, en geldt ergens.</summary>
public sealed partial class RegelsTests
{
    private static readonly (string Klasse, Regel Regel)[] Regels =
    [
        .. new[] { typeof(CasusRegels), typeof(TafelRegels), typeof(SolveRegels), typeof(SolvetafelRegels), typeof(OefenRegels) }.SelectMany(klasse => klasse.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(veld => veld.FieldType == typeof(Regel)).Select(veld => (klasse.Name, (Regel)veld.GetValue(null)!))),
    ];

    [Fact]
    public void EveryRule_HasATestOfItsName()
    {
        var bewaakt = Broncode.Bestanden("tests").SelectMany(b => Test().Matches(File.ReadAllText(b))).Select(m => m.Groups[1].Value).ToHashSet();

        Regels.Select(r => r.Regel.Naam).Where(naam => !bewaakt.Contains(naam)).ShouldBeEmpty("schrijf een test Naam_WhenSituatie_Uitkomst");
    }

    [Fact]
    public void EveryRule_IsApplied()
    {
        var bron = string.Join('\n', Broncode.Bestanden("src").Where(b => !b.EndsWith("Regels.cs", StringComparison.Ordinal)).Select(File.ReadAllText));

        Regels.Where(r => !Regex.IsMatch(bron, $@"{r.Klasse}\.{r.Regel.Naam}\b")).Select(r => r.Regel.Naam).ShouldBeEmpty("deze regel geldt nergens");
    }

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (\w+?)_\w+\(")]
    private static partial Regex Test();
}
