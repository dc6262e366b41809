using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>Een bestand met één JSON-object per regel (JSONL, UTF-8).</summary>
internal static class Regelbestand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>De objecten van een bestand, met hun regelnummer; wat geen object is, wordt op de foutuitvoer gemeld.</summary>
    public static IEnumerable<(int Regel, JsonElement Object)> Lees(string bestand, Weigeringen weigeringen)
    {
        var nummer = 0;
        foreach (var regel in File.ReadLines(bestand, Encoding.UTF8))
        {
            nummer++;
            if (string.IsNullOrWhiteSpace(regel)) continue;
            if (Ontleed(regel) is { } gelezen) yield return (nummer, gelezen);
            else weigeringen.Meld(bestand, nummer, "is geen JSON-object");
        }
    }

    /// <summary>Schrijft de antwoorden; het bestand verschijnt pas als alles is gelukt.</summary>
    public static async Task Schrijf<T>(string bestand, IEnumerable<T> regels, CancellationToken ct)
    {
        var tijdelijk = bestand + ".deel";
        await File.WriteAllLinesAsync(tijdelijk, regels.Select(regel => JsonSerializer.Serialize(regel, Json)), new UTF8Encoding(false), ct);
        File.Move(tijdelijk, bestand, overwrite: true);
    }

    /// <summary>Eén antwoord als JSON.</summary>
    public static string AlsJson<T>(T antwoord) => JsonSerializer.Serialize(antwoord, Json);

    /// <summary>De tekst van een veld, of null als het er niet is. Een getal telt als tekst.</summary>
    public static string? Tekst(JsonElement json, string veld) =>
        !json.TryGetProperty(veld, out var waarde) ? null : waarde.ValueKind switch
        {
            JsonValueKind.String => waarde.GetString(),
            JsonValueKind.Number => waarde.GetRawText(),
            _ => null,
        };

    private static JsonElement? Ontleed(string regel)
    {
        try
        {
            var json = JsonElement.Parse(regel.TrimStart('\uFEFF'));
            return json.ValueKind == JsonValueKind.Object ? json : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
