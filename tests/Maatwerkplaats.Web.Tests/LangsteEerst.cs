using Maatwerkplaats.Web.Tests.Toegang;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Maatwerkplaats.Web.Tests.LangsteEerst", "Maatwerkplaats.Web.Tests")]

namespace Maatwerkplaats.Web.Tests;

/// <summary>De langste tests eerst: wat als laatste overblijft, heeft de machine voor zich alleen.</summary>
public sealed class LangsteEerst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(c => c.DisplayName.EndsWith(typeof(ToegangswandelingTests).FullName!, StringComparison.Ordinal));
}
