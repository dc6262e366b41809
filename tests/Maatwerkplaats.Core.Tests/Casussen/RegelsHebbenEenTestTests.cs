using System.Reflection;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class RegelsHebbenEenTestTests
{
    /// <summary>Regels die aan de rand worden nagelopen, waar een pure test niet bij kan; hun test staat bij de bladzijde.</summary>
    private static readonly string[] AanDeRand = ["BsnDoorstaatElfproef"];

    [Fact]
    public void EveryRuleOfTheMethod_HasATestThatBeginsWithItsName()
    {
        var tests = typeof(RegelsHebbenEenTestTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance)).Select(m => m.Name.Split('_')[0]).ToHashSet();

        typeof(CasusRegels).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(Regel)).Select(f => f.Name)
            .Except(AanDeRand).Where(regel => !tests.Contains(regel)).ShouldBeEmpty();
    }
}
