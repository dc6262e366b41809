using Maatwerkplaats.Web.Documentatie;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Web.Tests.Documentatie;

public sealed class DocumentatieTests
{
    private const string Bijwerken = "voer 'maatwerk documenteer docs' uit";

    [Fact]
    public void Toegang_InTheDocs_IsWhatTheCodeSays()
    {
        using var site = Testsite.Eigen(Database.Sqlite, null, ("Demo:Aan", "false"));

        Toegangsdocument.Schrijf(site.Services.GetRequiredService<EndpointDataSource>().Endpoints).ShouldBe(Lees("toegang.md"), Bijwerken);
    }

    [Fact]
    public void Gebeurtenissen_InTheDocs_AreWhatTheCodeSays() => Gebeurtenissendocument.Schrijf().ShouldBe(Lees("gebeurtenissen.md"), Bijwerken);

    [Fact]
    public void Gebeurtenissen_EachHaveAMeaning() => Gebeurtenissendocument.Schrijf().ShouldNotContain("` |  |");

    private static string Lees(string bestand)
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Maatwerkplaats.slnx")))
        {
            map = map.Parent;
        }

        return File.ReadAllText(Path.Combine(map!.FullName, "docs", bestand));
    }
}
