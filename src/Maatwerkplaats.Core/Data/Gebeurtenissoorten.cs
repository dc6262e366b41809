using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Data;

/// <summary>Zet gebeurtenissen om naar JSON en terug. De naam in de database is de naam van het type.</summary>
public static class Gebeurtenissoorten
{
    public static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Geschiedenis is Nederlandse tekst: é hoort niet als \u00e9 in de database te staan.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Alle soorten die er zijn, op naam.</summary>
    public static readonly FrozenDictionary<string, Type> Alle = typeof(Gebeurtenis).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Gebeurtenis)) && !t.IsAbstract)
        .ToFrozenDictionary(t => t.Name);

    public static string Schrijf(Gebeurtenis gebeurtenis) => JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType(), Json);

    /// <exception cref="InvalidDataException">Als de soort onbekend is of de gegevens er niet bij passen.</exception>
    public static Gebeurtenis Lees(string soort, string gegevens) =>
        Alle.TryGetValue(soort, out var type) && JsonSerializer.Deserialize(gegevens, type, Json) is Gebeurtenis gebeurtenis
            ? gebeurtenis
            : throw new InvalidDataException($"Onbekende gebeurtenis: {soort}.");
}
