using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Maatwerkplaats.Core.Data.Kopieen;

/// <summary>De soorten waarden in een kopie, geschreven zoals JSON ze kent en op elke database gelijk.</summary>
internal static class Waardesoort
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.ffffff";

    /// <exception cref="NotSupportedException">Als het model een soort kolom heeft die hier nog niet bekend is.</exception>
    public static string Naam(Type soort) => (Nullable.GetUnderlyingType(soort) ?? soort) switch
    {
        var t when t == typeof(string) => "tekst",
        var t when t == typeof(Guid) => "sleutel",
        var t when t == typeof(int) => "getal",
        var t when t == typeof(long) => "groot",
        var t when t == typeof(double) => "breuk",
        var t when t == typeof(bool) => "janee",
        var t when t == typeof(DateTime) => "moment",
        var t when t == typeof(DateOnly) => "datum",
        var t when t == typeof(byte[]) => "inhoud",
        var t => throw new NotSupportedException($"Een kolom van soort {t.Name} kan nog niet in een kopie."),
    };

    public static void Schrijf(Utf8JsonWriter json, DbDataReader rij, int plek, string soort)
    {
        if (rij.IsDBNull(plek))
        {
            json.WriteNullValue();
            return;
        }

        switch (soort)
        {
            case "tekst": json.WriteStringValue(rij.GetString(plek)); break;
            case "sleutel": json.WriteStringValue(rij.GetGuid(plek)); break;
            case "getal": json.WriteNumberValue(rij.GetInt32(plek)); break;
            case "groot": json.WriteNumberValue(rij.GetInt64(plek)); break;
            case "breuk": json.WriteNumberValue(rij.GetDouble(plek)); break;
            case "janee": json.WriteBooleanValue(rij.GetBoolean(plek)); break;
            case "moment": json.WriteStringValue(rij.GetDateTime(plek).ToString(Moment, CultureInfo.InvariantCulture)); break;
            case "datum": json.WriteStringValue(rij.GetFieldValue<DateOnly>(plek).ToString("O", CultureInfo.InvariantCulture)); break;
            case "inhoud": json.WriteBase64StringValue(rij.GetFieldValue<byte[]>(plek)); break;
            default: throw new InvalidDataException($"Onbekende soort waarde: {soort}.");
        }
    }

    /// <exception cref="InvalidDataException">Als de waarde niet bij de soort past.</exception>
    public static object Lees(JsonElement waarde, string soort) => waarde.ValueKind == JsonValueKind.Null
        ? DBNull.Value
        : soort switch
        {
            "tekst" => waarde.GetString()!,
            "sleutel" => waarde.GetGuid(),
            "getal" => waarde.GetInt32(),
            "groot" => waarde.GetInt64(),
            "breuk" => waarde.GetDouble(),
            "janee" => waarde.GetBoolean(),
            "moment" => DateTime.SpecifyKind(DateTime.ParseExact(waarde.GetString()!, Moment, CultureInfo.InvariantCulture), DateTimeKind.Utc),
            "datum" => DateOnly.ParseExact(waarde.GetString()!, "O", CultureInfo.InvariantCulture),
            "inhoud" => waarde.GetBytesFromBase64(),
            _ => throw new InvalidDataException($"Onbekende soort waarde: {soort}."),
        };
}
