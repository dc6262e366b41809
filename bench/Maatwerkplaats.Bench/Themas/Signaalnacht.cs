using System.Diagnostics;
using System.Text.Json;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Bench.Themas;

/// <summary>Het nachtelijk verdelen van signalen in een eigen proces, zodat tijd en geheugen alleen daarvan zijn; en hoe goed de groepen zijn.</summary>
internal static class Signaalnacht
{
    /// <param name="args"><c>--data</c> en <c>--verbinding</c> zoals van de website.</param>
    public static async Task<int> Meet(string[] args)
    {
        string? Na(string naam) => Array.IndexOf(args, naam) is >= 0 and var i ? args[i + 1] : null;
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Map"] = Na("--data"),
            ["ConnectionStrings:Maatwerkplaats"] = Na("--verbinding"),
        }).Build();
        await using var diensten = new ServiceCollection().AddMaatwerkplaats(instellingen).BuildServiceProvider();
        var klok = Stopwatch.StartNew();
        await diensten.GetRequiredService<Voorstelmaker>().Doe();
        var (duur, piek) = (klok.Elapsed, Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576.0);
        await using var db = await diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContextAsync();
        db.Organisatie = "uwv";
        var stand = await db.Set<Voorstelstand>().SingleAsync();
        Console.WriteLine($"verdelen van {stand.Bekeken} signalen: {duur.TotalSeconds:0} s, hoogste geheugen {piek:0} MB");
        await Goed(db);
        return 0;
    }

    /// <summary>Zuiverheid: welk deel van de signalen in een groep over het thema gaat waar de meeste van die groep over gaan. Heelheid: welk deel van een thema in zijn grootste groep zit.</summary>
    private static async Task Goed(MaatwerkDb db)
    {
        var kunst = new Kunstsignalen(Signaalmeting.Themas);
        var thema = await db.Set<SignaalRij>().AsNoTracking().Where(s => s.Kenmerk != null && s.Thema == null).Select(s => new { s.Id, s.Kenmerk }).ToDictionaryAsync(s => s.Id, s => kunst.Thema(int.Parse(s.Kenmerk![2..])));
        var groepen = (await db.Set<Themavoorstel>().AsNoTracking().Where(v => v.Aantal > 1).Select(v => new { v.Leden, v.Twijfels }).ToListAsync())
            .ConvertAll(v => JsonSerializer.Deserialize<Guid[]>(v.Leden)!.Concat(JsonSerializer.Deserialize<Guid[]>(v.Twijfels)!).Where(thema.ContainsKey).Select(id => thema[id]).ToArray());
        var gegroepeerd = groepen.Sum(g => g.Length);
        var zuiver = groepen.Sum(g => g.GroupBy(t => t).Max(t => t.Count())) / (double)Math.Max(1, gegroepeerd);
        var heel = groepen.SelectMany(g => g.GroupBy(t => t).Select(t => (Thema: t.Key, Aantal: t.Count()))).GroupBy(t => t.Thema).Select(t => t.Max(x => x.Aantal) / (double)t.Sum(x => x.Aantal)).ToArray();
        Console.WriteLine($"{groepen.Count} groepen met {gegroepeerd} signalen; zuiver {zuiver:0.00}; grootste groep van een thema heeft daarvan {heel.DefaultIfEmpty().Average():0.00}; grootste {string.Join(' ', groepen.Select(g => g.Length).OrderDescending().Take(8))}");
    }
}
