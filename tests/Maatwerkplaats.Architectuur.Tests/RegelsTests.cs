using System.Reflection;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Architectuur.Tests;

/// <summary>Elke regel van de methode wordt bewaakt door een test die zo heet, en geldt ergens.</summary>
public sealed partial class RegelsTests
{
    /// <summary>Elk veld van het type <see cref="Regel"/>, in welke klasse ook: een nieuwe module kan er geen vergeten.</summary>
    private static readonly (string Klasse, Regel Regel)[] Regels =
    [
        .. typeof(Regel).Assembly.GetTypes()
            .SelectMany(klasse => klasse.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(veld => veld.FieldType == typeof(Regel)).Select(veld => (klasse.Name, (Regel)veld.GetValue(null)!))),
    ];

    [Fact]
    public void EveryRuleClass_IsFound()
    {
        var gevonden = Regels.Select(r => r.Klasse).ToHashSet();

        typeof(Regel).Assembly.GetTypes().Select(t => t.Name).Where(naam => naam.EndsWith("Regels", StringComparison.OrdinalIgnoreCase) && !gevonden.Contains(naam)).ShouldBeEmpty();
        gevonden.Count.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void EveryRule_HasATestOfItsName()
    {
        var bewaakt = Broncode.Bestanden("tests").Select(File.ReadAllText)
            .SelectMany(tekst => Test().Matches(tekst).Select(m => (Naam: m.Groups[1].Value, Tekst: tekst))).ToLookup(t => t.Naam, t => t.Tekst);
        // Heten er twee regels hetzelfde, dan moet de test bij de goede klasse horen.
        var dubbel = Regels.GroupBy(r => r.Regel.Naam).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();

        Regels.Where(r => !bewaakt[r.Regel.Naam].Any(tekst => !dubbel.Contains(r.Regel.Naam) || Noemt(tekst, r.Klasse, r.Regel.Naam)))
            .Select(r => $"{r.Klasse}.{r.Regel.Naam}").ShouldBeEmpty("schrijf een test Naam_WhenSituatie_Uitkomst");
    }

    [Fact]
    public void EveryRule_IsApplied()
    {
        var bron = string.Join('\n', Broncode.Bestanden("src").Where(b => !b.EndsWith("Regels.cs", StringComparison.OrdinalIgnoreCase)).Select(File.ReadAllText));

        // Een regel in de klasse die hem zelf eist, wordt daar zonder klassenaam genoemd.
        Regels.Where(r => !Regex.IsMatch(bron, $@"\b{r.Klasse}\.{r.Regel.Naam}\b|(?<!\.)\b{r.Regel.Naam}\.Eis"))
            .Select(r => $"{r.Klasse}.{r.Regel.Naam}").ShouldBeEmpty("deze regel geldt nergens");
    }

    private static bool Noemt(string tekst, string klasse, string naam) =>
        Regex.IsMatch(tekst, $@"\b{klasse}\.{naam}\b|using static [\w.]+\.{klasse};");

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (\w+?)_\w+\(")]
    private static partial Regex Test();
}
