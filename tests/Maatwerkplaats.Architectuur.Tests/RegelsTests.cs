using System.Reflection;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Architectuur.Tests;

/// <summary>Elke regel van de methode wordt bewaakt door een test die zo heet, en geldt ergens.</summary>
public sealed partial class RegelsTests
{
    private static readonly Regel[] Regels =
        [.. typeof(CasusRegels).GetFields(BindingFlags.Public | BindingFlags.Static).Select(veld => (Regel)veld.GetValue(null)!)];

    [Fact]
    public void EveryRuleOfACase_HasATestOfItsName()
    {
        var bewaakt = Broncode.Bestanden("tests").SelectMany(b => Test().Matches(File.ReadAllText(b))).Select(m => m.Groups[1].Value).ToHashSet();

        Regels.Select(r => r.Naam).Where(naam => !bewaakt.Contains(naam)).ShouldBeEmpty("schrijf een test Naam_WhenSituatie_Uitkomst");
    }

    [Fact]
    public void EveryRuleOfACase_IsApplied()
    {
        var bron = string.Join('\n', Broncode.Bestanden("src").Where(b => !b.EndsWith("CasusRegels.cs", StringComparison.Ordinal)).Select(File.ReadAllText));

        Regels.Select(r => r.Naam).Where(naam => !Regex.IsMatch(bron, $@"CasusRegels\.{naam}\b")).ShouldBeEmpty("deze regel geldt nergens");
    }

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (\w+?)_\w+\(")]
    private static partial Regex Test();
}
