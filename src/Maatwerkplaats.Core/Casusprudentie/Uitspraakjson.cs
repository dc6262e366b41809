using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Leest casussen van anderen ruimhartig: een getal of ja/nee mag tekst zijn, één woord mag een lijst zijn, leeg mag leeg zijn.</summary>
internal static class Uitspraakjson
{
    public static readonly JsonSerializerOptions Ruim = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new Tekst(), new Lijst() },
    };

    private static IEnumerable<string> Waarden(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString() ?? ""],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Waarden),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(veld => Waarden(veld.Value)),
        JsonValueKind.True => ["ja"],
        JsonValueKind.False => ["nee"],
        JsonValueKind.Number => [json.GetRawText()],
        _ => [],
    };

    private sealed class Tekst : JsonConverter<string>
    {
        public override bool HandleNull => true;

        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            string.Join(", ", Waarden(JsonElement.ParseValue(ref reader)));

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private sealed class Lijst : JsonConverter<string[]>
    {
        public override bool HandleNull => true;

        public override string[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            [.. Waarden(JsonElement.ParseValue(ref reader)).Where(waarde => waarde.Length > 0)];

        public override void Write(Utf8JsonWriter writer, string[] value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var waarde in value) writer.WriteStringValue(waarde);
            writer.WriteEndArray();
        }
    }
}
