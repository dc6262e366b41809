using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie;

namespace Maatwerkplaats.TestCommon.Voorbeelden;

/// <summary>De 120 gepubliceerde voorbeeldcasussen en de 120 vragen erover; gemaakt, niet van echte mensen.</summary>
public static class Voorbeeldregister
{
    private static readonly Lazy<IReadOnlyList<Aangeboden>> DeCasussen = new(() => [.. Regels("casusprudentie.jsonl").Select(json => new Aangeboden(json.GetProperty("id").GetString()!, Uitspraakinhoud.Lees(json)))]);
    private static readonly Lazy<IReadOnlyList<string>> DeVragen = new(() => [.. Regels("zoekvragen.jsonl").Select(json => json.GetProperty("query").GetString()!)]);

    public static IReadOnlyList<Aangeboden> Casussen => DeCasussen.Value;

    public static IReadOnlyList<string> Vragen => DeVragen.Value;

    private static IEnumerable<JsonElement> Regels(string naam)
    {
        using var lezer = new StreamReader(typeof(Voorbeeldregister).Assembly.GetManifestResourceStream(naam)!);
        while (lezer.ReadLine() is { } regel)
        {
            yield return JsonElement.Parse(regel);
        }
    }
}
