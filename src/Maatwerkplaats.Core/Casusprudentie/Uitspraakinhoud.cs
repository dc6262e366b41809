using System.Text.Json;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Wat er van een gewogen casus wordt gepubliceerd; alles mag ontbreken. De velden van het afhandelingsformulier.</summary>
public sealed record Uitspraakinhoud
{
    public string NaamCasus { get; init; } = "";

    public string Maatwerkplaats { get; init; } = "";

    public string DatumIngebracht { get; init; } = "";

    public string DatumAfgehandeld { get; init; } = "";

    public string[] Kernwoorden { get; init; } = [];

    public string[] Wetten { get; init; } = [];

    public string Probleem { get; init; } = "";

    public string Reden { get; init; } = "";

    /// <summary>wet, beleid, uitvoering: waar het probleem zit.</summary>
    public string[] ProbleemNiveau { get; init; } = [];

    public string AndereOrganisatie { get; init; } = "";

    /// <summary>Onderwerpen uit de lijst van de organisatie, zoals <c>terugvordering</c>.</summary>
    public string[] Onderwerpen { get; init; } = [];

    public string Regels { get; init; } = "";

    public string Proces { get; init; } = "";

    public string Procesgang { get; init; } = "";

    public string Afweging { get; init; } = "";

    public string Juridisch { get; init; } = "";

    public string Economisch { get; init; } = "";

    public string Maatschappelijk { get; init; } = "";

    public string[] Beginselen { get; init; } = [];

    /// <summary>juridisch, economisch of maatschappelijk: welk perspectief de doorslag gaf.</summary>
    public string Doorslaggevend { get; init; } = "";

    public string Oplossing { get; init; } = "";

    /// <summary>wet, beleid, uitvoering: waar de oplossing is gevonden.</summary>
    public string[] OplossingNiveau { get; init; } = [];

    public string GebruikelijkeLijn { get; init; } = "";

    public string AkkoordVan { get; init; } = "";

    /// <summary>Waar het besluit op uitkwam: maatwerk, geenmaatwerk of geenconsensus.</summary>
    public string Oordeel { get; init; } = "";

    /// <summary>Waarin de casus verschilt van gelijke gevallen die anders afliepen, of waarom er bewust van is afgeweken.</summary>
    public string Afwijking { get; init; } = "";

    /// <summary>opgelost, deels, niet of onbekend.</summary>
    public string Uitkomst { get; init; } = "";

    public string ContraLegem { get; init; } = "";

    public string RegulierMogelijk { get; init; } = "";

    public string Opmerkingen { get; init; } = "";

    /// <summary>Leest één casus uit JSON, met namen als <c>naam_casus</c>. Onbekende velden vallen weg.</summary>
    /// <exception cref="JsonException">Als het geen JSON-object is.</exception>
    public static Uitspraakinhoud Lees(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
            ? json.Deserialize<Uitspraakinhoud>(Uitspraakjson.Ruim) ?? new()
            : throw new JsonException("Een casus is een JSON-object.");

    /// <summary>De inhoud zoals die wordt bewaard en vergeleken.</summary>
    public string AlsJson() => JsonSerializer.Serialize(this, Uitspraakjson.Ruim);
}
