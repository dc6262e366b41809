using System.Text.Json;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Naam en bereikbaarheid van een inbrenger zonder account. Bestaat alleen versleuteld in de casus.</summary>
public sealed record Contactgegevens(string Naam, string? Telefoon, string? Email)
{
    public string Schrijf() => JsonSerializer.Serialize(this);

    /// <summary>Leest wat <see cref="Schrijf"/> maakte; vrije tekst komt terug als naam.</summary>
    public static Contactgegevens Lees(string tekst)
    {
        try
        {
            return JsonSerializer.Deserialize<Contactgegevens>(tekst) ?? new(tekst, null, null);
        }
        catch (JsonException)
        {
            return new(tekst, null, null);
        }
    }
}
