using System.CommandLine;
using Maatwerkplaats.Web.Documentatie;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>documenteer DIR</c>: schrijft de documenten die uit de code volgen.</summary>
internal static class DocumenteerOpdracht
{
    public static Command Maak()
    {
        var map = new Argument<string>("dir") { Description = "Map met de documentatie, zoals docs." };
        var opdracht = new Command("documenteer", "Schrijft toegang.md en gebeurtenissen.md uit de code.") { map };
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var doel = gelezen.GetValue(map)!;
            var plek = Directory.CreateTempSubdirectory("maatwerk-documenteer-").FullName;
            await using (var app = Website.Bouw([$"--Data:Map={plek}"]))
            {
                var eindpunten = ((IEndpointRouteBuilder)app).DataSources.SelectMany(b => b.Endpoints);
                await File.WriteAllTextAsync(Path.Combine(doel, "toegang.md"), Toegangsdocument.Schrijf(eindpunten), ct);
            }

            await File.WriteAllTextAsync(Path.Combine(doel, "gebeurtenissen.md"), Gebeurtenissendocument.Schrijf(), ct);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(plek, recursive: true);
            return Opdrachtregel.Gelukt;
        });
        return opdracht;
    }
}
