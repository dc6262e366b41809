using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Zet één keer de 120 verzonnen, geschoonde casussen in het register, zodat er iets te zoeken en te lezen is.</summary>
internal static class Democasusprudentie
{
    public static void VulAan(IServiceProvider diensten)
    {
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        if (!db.Set<Uitspraak>().Any())
        {
            diensten.GetRequiredService<Publicatie>().Publiceer("uwv", [.. Lees()], proef: false).GetAwaiter().GetResult();
        }
    }

    private static IEnumerable<Aangeboden> Lees()
    {
        using var lezer = new StreamReader(typeof(Democasusprudentie).Assembly.GetManifestResourceStream("demo-casusprudentie.jsonl")!);
        while (lezer.ReadLine() is { } regel)
        {
            var casus = JsonElement.Parse(regel);
            yield return new(casus.GetProperty("id").GetString()!, Uitspraakinhoud.Lees(casus));
        }
    }
}
