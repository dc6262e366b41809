using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerkplaats.Core.Shared;

/// <summary>Een persoonsgegeven in versleutelde vorm; alleen <see cref="Versleuteling"/> maakt er weer leesbare tekst van.</summary>
/// <param name="Waarde">Versie, sleutelnummer en cijfertekst, gescheiden door punten.</param>
[JsonConverter(typeof(AlsTekst))]
public sealed record Versleuteld(string Waarde)
{
    public override string ToString() => "(versleuteld)";

    private sealed class AlsTekst : JsonConverter<Versleuteld>
    {
        public override Versleuteld? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } tekst ? new Versleuteld(tekst) : null;

        public override void Write(Utf8JsonWriter writer, Versleuteld value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Waarde);
    }
}
