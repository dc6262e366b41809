using System.Reflection;
using Maatwerkplaats.Core.Data;

namespace Maatwerkplaats.Architectuur.Tests;

/// <summary>Wie van wie mag weten.</summary>
public sealed class AfhankelijkhedenTests
{
    /// <summary>Bladzijden die nog zelf een instelling lezen; deze lijst wordt alleen korter.</summary>
    private static readonly string[] LeestZelf = ["Heropenen.cshtml.cs"];

    private static readonly Assembly Core = typeof(MaatwerkDb).Assembly;

    [Fact]
    public void Taal_KnowsNothingOfTheRest() =>
        Verwijst(Core.GetReferencedAssemblies().Any(a => a.Name == "Maatwerkplaats.Taal") ? Assembly.Load("Maatwerkplaats.Taal") : Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Maatwerkplaats.Taal.dll")))
            .Where(n => n.StartsWith("Maatwerkplaats", StringComparison.Ordinal) || n.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Core_KnowsNothingOfTheWeb() =>
        Verwijst(Core).Where(n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || n == "Maatwerkplaats.Web").ShouldBeEmpty();

    /// <summary>Het gedeelde kent geen module; modules kennen het gedeelde.</summary>
    [Fact]
    public void Shared_KnowsNoModule() =>
        Broncode.Bestanden("src/Maatwerkplaats.Core/Shared").Where(b => File.ReadAllText(b).Contains("using Maatwerkplaats.Core.", StringComparison.Ordinal))
            .Select(Broncode.Kort).ShouldBeEmpty();

    /// <summary>Een bladzijde praat met diensten en vragen van de methode, niet rechtstreeks met de tabellen.</summary>
    [Fact]
    public void Pages_DoNotReachIntoTheDatabase() =>
        Broncode.Bestanden("src/Maatwerkplaats.Web/Pages").Where(b => !LeestZelf.Contains(Path.GetFileName(b))).Where(b => File.ReadAllText(b) is var tekst
                && (tekst.Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || tekst.Contains("MaatwerkDb", StringComparison.Ordinal)))
            .Select(Broncode.Kort).ShouldBeEmpty();

    private static IEnumerable<string> Verwijst(Assembly deel) => deel.GetReferencedAssemblies().Select(a => a.Name!);
}
