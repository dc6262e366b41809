using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>A case of the example files: what the product may know of it, and the kind of problem only the judge may see.</summary>
internal sealed record Voorbeeldcasus(string Id, string Soort, Uitspraakinhoud Inhoud)
{
    public string Tekst => string.Join('\n', Document(0).Secties.Select(sectie => sectie.Tekst));

    public Document Document(long nummer) => Uitspraakdocument.Van(nummer, Inhoud);

    public static List<Voorbeeldcasus> Lees(string bestand) => [.. Regels(bestand).Select(json => new Voorbeeldcasus(Veld(json, "id"), Veld(json, "probleemtype"), Uitspraakinhoud.Lees(json)))];

    public static IEnumerable<JsonElement> Regels(string bestand) => File.ReadLines(bestand).Select(regel => JsonElement.Parse(regel));

    public static string Veld(JsonElement json, string naam) => json.GetProperty(naam).GetString() ?? "";
}
