using Maatwerkplaats.Core.Verantwoording.Tabellen;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Een vraag van bestuur, ministerie of toezicht, met de tabellen die haar beantwoorden.</summary>
/// <param name="Code">Laatste deel van het adres.</param>
/// <param name="Vraag">Zoals zij wordt gesteld.</param>
/// <param name="Rij">Sleutel van de rij in de eerste tabel die het korte antwoord geeft; leeg als er geen kort antwoord is.</param>
/// <param name="Antwoord">Het korte antwoord na "12% van de afgeronde casussen".</param>
public sealed record Verantwoordingsvraag(string Code, string Vraag, IReadOnlyList<Cijfertabel> Tabellen, string? Rij = null, string? Antwoord = null);

/// <summary>De vragen die klaarstaan, en elke tabel los.</summary>
public static class Verantwoordingsvragen
{
    /// <summary>Code van de vraag naar de doorlooptijden; die heeft geen tabel maar een eigen overzicht.</summary>
    public const string Doorlooptijd = "doorlooptijd";

    /// <summary>Code van de vraag naar besluiten tegen de letter van de wet; daar hoort bij wie besliste.</summary>
    public const string ContraLegem = "contra-legem";

    public static IReadOnlyList<Verantwoordingsvraag> Alle { get; } =
    [
        new("opbrengst", "Wat levert het de cliënt op?", [Uitkomsten.Client], "opgelost-of-deels", "is geheel of deels opgelost"),
        new("regulier", "Hoe vaak had regulier maatwerk het ook gekund?", [Besluiten.Regulier], "ja", "had ook zonder Maatwerkplaats gekund"),
        new(ContraLegem, "Hoe vaak is tegen de letter van de wet besloten, en door wie?", [Besluiten.ContraLegem], "ja", "gaat tegen de letter van de wet in"),
        new("mandaten", "Op welk niveau is besloten?", [Besluiten.Mandaten, Besluiten.Lijn], "medewerker", "is door een medewerker zelf besloten"),
        new(Doorlooptijd, "Hoe lang duurt het?", []),
        new("elders", "Wat paste hier niet, en wat zijn de rode draden?", [Triages.Uitkomst, Wetten.Doorverwezen, Uitkomsten.Doorverwezen], Triages.Elders, "ging na de triage elders verder"),
        new("bronnen", "Waar komen casussen vandaan?", [Inbrengers.Bronnen, Inbrengers.Onderdelen, Inbrengers.Standen], nameof(Casussen.Kanaal.Zelf), "is door een collega zelf ingebracht"),
        new("perspectieven", "Is er vanuit drie perspectieven gewogen?", [Behandelingen.Perspectieven, Behandelingen.Doorslaggevend], Behandelingen.AlleDrie, "heeft alle drie de perspectieven"),
        new("sessies", "Hoe vaak is er een maatwerksessie?", [Behandelingen.Werkwijzen], "sessies", "had een of meer maatwerksessies"),
        new("externen", "Hoe vaak doet een andere organisatie mee?", [Behandelingen.Organisaties], "ja", "had een andere organisatie erbij"),
    ];

    /// <summary>De vraag met deze code, of de losse tabel.</summary>
    public static Verantwoordingsvraag? Zoek(string code) =>
        Alle.FirstOrDefault(v => v.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
        ?? (Cijfertabellen.Zoek(code) is not { } tabel ? null
            : new(tabel.Code, tabel.Titel, tabel == Wetten.Kern ? [tabel, Wetten.Vermeldingen] : [tabel]));
}
