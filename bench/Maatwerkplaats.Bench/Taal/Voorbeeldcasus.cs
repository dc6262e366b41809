using System.Text.Json;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>A case of the example files: what the product may know of it, and the kind of problem only the judge may see.</summary>
internal sealed record Voorbeeldcasus(string Id, string Soort, IReadOnlyDictionary<string, string> Velden, string[] Wetten, string[] Kernwoorden)
{
    private static readonly (string Veld, float Gewicht)[] Tekstvelden =
        [("naam_casus", 2), ("kernwoorden", 2), ("probleem", 1.5f), ("reden", 1), ("regels", 1), ("proces", 0.5f), ("afweging", 1),
         ("juridisch", 1), ("economisch", 0.7f), ("maatschappelijk", 0.7f), ("oplossing", 1), ("wetten", 1), ("opmerkingen", 0.7f)];

    public IReadOnlyList<Sectie> Secties => [.. from veld in Tekstvelden where Velden.ContainsKey(veld.Veld) select new Sectie(veld.Veld, Velden[veld.Veld], veld.Gewicht)];

    public string Tekst => string.Join('\n', Tekstvelden.Where(veld => Velden.ContainsKey(veld.Veld)).Select(veld => Velden[veld.Veld]));

    public static List<Voorbeeldcasus> Lees(string bestand) => [.. File.ReadLines(bestand).Select(regel => Van(JsonDocument.Parse(regel).RootElement))];

    private static Voorbeeldcasus Van(JsonElement json)
    {
        var velden = json.EnumerateObject().Where(veld => veld.Value.ValueKind is JsonValueKind.String or JsonValueKind.Array)
            .ToDictionary(veld => veld.Name, veld => veld.Value.ValueKind == JsonValueKind.Array ? string.Join(", ", Lijst(veld.Value)) : veld.Value.GetString() ?? "");
        return new(json.GetProperty("id").GetString()!, json.GetProperty("probleemtype").GetString()!, velden, Lijst(json.GetProperty("wetten")), Lijst(json.GetProperty("kernwoorden")));
    }

    private static string[] Lijst(JsonElement json) => [.. json.EnumerateArray().Select(deel => deel.GetString() ?? "")];
}
