using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerkplaats.Web.Demo;

/// <summary>De verzonnen casussen, zoals collega's ze zouden opschrijven.</summary>
internal static class Demobron
{
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IReadOnlyList<Demotekst> Lees()
    {
        using var stroom = typeof(Demobron).Assembly.GetManifestResourceStream("demo-casussen.jsonl")!;
        using var lezer = new StreamReader(stroom);
        var teksten = new List<Demotekst>();
        while (lezer.ReadLine() is { } regel)
        {
            teksten.Add(JsonSerializer.Deserialize<Demotekst>(regel, Vorm)!);
        }

        return teksten;
    }
}

/// <summary>Eén verzonnen casus uit het bestand.</summary>
internal sealed record Demotekst(
    string NaamCasus, string Bsn, Demoinbrenger Inbrenger, string Maatwerkplaats, string Contactpersoon, string[] Kernwoorden, string[] Wetten,
    string Probleem, string Reden, string[] ProbleemNiveau, string AndereOrganisatie, string Regels, string Proces, string Procesgang,
    string Afweging, string Juridisch, string Economisch, string Maatschappelijk, string[] Beginselen, string Oplossing,
    string[] OplossingNiveau, string GebruikelijkeLijn, string AkkoordVan, string Uitkomst, bool ContraLegem, bool RegulierMogelijk, string Opmerkingen)
{
    /// <summary>Het bestand weet hoe het afliep.</summary>
    [JsonIgnore]
    public bool IsAfgelopen => Uitkomst != "onbekend";
}

/// <summary>Wie de verzonnen casus inbracht.</summary>
internal sealed record Demoinbrenger(string Naam, string Functie, string Divisie, string Standplaats);
