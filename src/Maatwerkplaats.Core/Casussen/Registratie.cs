using System.Text.Json.Serialization;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Eén casus zoals een registratiebestand of afhandelingsformulier hem kent: de velden van figuur 6.1 en 6.2 en van de
/// registratiebestanden van elke periode (evaluatie §6.2). Een leeg veld is onbekend en wordt nooit geraden.
/// </summary>
public sealed record Registratie
{
    public string? NaamCasus { get; init; }

    /// <summary>Versleuteld BSN van de cliënt.</summary>
    public Versleuteld? Client { get; init; }

    public string? InbrengerNaam { get; init; }

    public string? InbrengerFunctie { get; init; }

    /// <summary>Code van het organisatieonderdeel, of de tekst als die niet in de lijst staat.</summary>
    public string? InbrengerOnderdeel { get; init; }

    public string? InbrengerStandplaats { get; init; }

    /// <summary>Codes van Maatwerkplaatsen; de eerste begeleidt, de andere doen mee.</summary>
    public IReadOnlyList<string> Werkplaatsen { get; init; } = [];

    public string? Contactpersoon { get; init; }

    public DateOnly? Ingebracht { get; init; }

    public DateOnly? Afgehandeld { get; init; }

    /// <summary>De stand; leeg als die alleen uit de datums blijkt.</summary>
    public Fase? Fase { get; init; }

    public IReadOnlyList<string> Kernwoorden { get; init; } = [];

    /// <summary>Codes van wetten, de belangrijkste voorop.</summary>
    public IReadOnlyList<string> Wetten { get; init; } = [];

    /// <summary>Codes van onderwerpen.</summary>
    public IReadOnlyList<string> Onderwerpen { get; init; } = [];

    /// <summary>Codes van de eigen onderdelen waar de casus over gaat.</summary>
    public IReadOnlyList<string> Onderdelen { get; init; } = [];

    /// <summary>Wat het probleem van de cliënt is.</summary>
    public string? Probleem { get; init; }

    /// <summary>Waarom de casus is ingebracht.</summary>
    public string? Reden { get; init; }

    /// <summary>Codes van de niveaus waarop het probleem zit.</summary>
    public IReadOnlyList<string> ProbleemNiveaus { get; init; } = [];

    /// <summary>Heeft het probleem met een andere organisatie te maken? Leeg is onbekend.</summary>
    public bool? AndereOrganisatie { get; init; }

    /// <summary>Codes van die andere organisaties, of de tekst als die niet in de lijst staat.</summary>
    public IReadOnlyList<string> AndereOrganisaties { get; init; } = [];

    /// <summary>Specifieke wetten en regels in woorden.</summary>
    public string? Regels { get; init; }

    /// <summary>Hoe het verliep: wie er meededen en hoe er is gewerkt.</summary>
    public string? Proces { get; init; }

    public Werkwijze? Werkwijze { get; init; }

    public string? Afweging { get; init; }

    public string? Juridisch { get; init; }

    public string? Economisch { get; init; }

    public string? Maatschappelijk { get; init; }

    public IReadOnlyList<Beginsel> Beginselen { get; init; } = [];

    public string? Oplossing { get; init; }

    /// <summary>Codes van de niveaus waarop de oplossing is gevonden.</summary>
    public IReadOnlyList<string> OplossingNiveaus { get; init; } = [];

    public bool? GebruikelijkeLijn { get; init; }

    public string? AkkoordVan { get; init; }

    public ClientUitkomst? Uitkomst { get; init; }

    public bool? ContraLegem { get; init; }

    public bool? RegulierMogelijk { get; init; }

    /// <summary>Overige opmerkingen, vooral: wat is er geleerd?</summary>
    public string? Opmerkingen { get; init; }

    /// <summary>Kolommen die hier geen eigen plek hebben, met hun kop.</summary>
    public IReadOnlyDictionary<string, string> Overig { get; init; } = new Dictionary<string, string>();

    /// <summary>De beschrijving per perspectief, voor wat is ingevuld.</summary>
    [JsonIgnore]
    public IEnumerable<(Perspectief Perspectief, string Tekst)> Perspectieven =>
        new[]
            {
                (Perspectief.Juridisch, Tekst: Juridisch),
                (Perspectief.Economisch, Tekst: Economisch),
                (Perspectief.Maatschappelijk, Tekst: Maatschappelijk),
            }
            .Where(p => p.Tekst is not null).Select(p => (p.Item1, p.Tekst!));

    /// <summary>Er staat iets in over de oplossing of wie daarmee instemde.</summary>
    public bool HeeftBesluit => Oplossing is not null || OplossingNiveaus.Count > 0 || GebruikelijkeLijn is not null
        || AkkoordVan is not null || ContraLegem is true || RegulierMogelijk is not null;
}

/// <summary>Waar een ingelezen casus vandaan komt.</summary>
/// <param name="Herkomst">Waaronder de casus in de bron bekend was; per organisatie één keer, zodat nog eens inlezen niets verdubbelt.</param>
/// <param name="Bestand">Naam van het bestand waaruit het laatst is ingelezen.</param>
/// <param name="Gelezen">Wat er stond; wat hier later is veranderd, blijkt uit het verschil met de casus.</param>
public sealed record Inlezing(string Herkomst, string Bestand, Registratie Gelezen);
