using System.Text.Json;
using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Bestanden;

/// <summary>Maakt van een vrij JSON-object een dossier: bekende sleutels krijgen hun betekenis, van andere wordt de waarde bekeken.</summary>
public static class Dossierlezer
{
    private const int MeesteWaarden = 500;

    private static readonly Dictionary<string, (string Soort, string? Rol)> Sleutels = Lijst.Regels("dossiersleutels.txt")
        .Select(r => r.Split('|'))
        .ToDictionary(d => d[0], d => (d[1], d.Length > 2 ? d[2] : null));

    /// <summary>Leest een dossier; onbekende en lege waarden worden overgeslagen.</summary>
    public static Dossier Lees(JsonElement dossier)
    {
        var bouw = new Dossierbouw();
        Neem(bouw, "", dossier);
        return bouw.Klaar();
    }

    private static void Neem(Dossierbouw bouw, string sleutel, JsonElement waarde)
    {
        if (bouw.Aantal >= MeesteWaarden) return;
        switch (waarde.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var deel in waarde.EnumerateObject())
                    Neem(bouw, deel.Name.Equals("naam", StringComparison.OrdinalIgnoreCase) && sleutel.Length > 0 ? sleutel : deel.Name, deel.Value);
                break;
            case JsonValueKind.Array:
                foreach (var deel in waarde.EnumerateArray()) Neem(bouw, sleutel, deel);
                break;
            case JsonValueKind.String when waarde.GetString()?.Trim() is { Length: > 1 } tekst:
                Plaats(bouw, sleutel, tekst);
                break;
            case JsonValueKind.Number:
                Plaats(bouw, sleutel, waarde.GetRawText());
                break;
            default:
                break;
        }
    }

    private static void Plaats(Dossierbouw bouw, string sleutel, string tekst)
    {
        var stam = Naamsleutel.Vouw(sleutel).Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (Sleutels.TryGetValue(stam, out var betekenis)) bouw.Voeg(betekenis.Soort, tekst, betekenis.Rol);
        else if (stam.EndsWith("naam", StringComparison.Ordinal)) bouw.Voeg("PERSOON", tekst, null);
        else bouw.Raad(tekst);
    }
}
