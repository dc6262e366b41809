namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Alle tabellen, in de volgorde waarin ze op de bladzijde staan.</summary>
public static class Cijfertabellen
{
    /// <summary>De tabellen van de evaluatie: 4.1 tot en met 4.7, uitkomst en onderwerp.</summary>
    public static IReadOnlyList<Cijfertabel> Evaluatie { get; } =
    [
        Inbrengers.Onderdelen, Wetten.Kern, Niveaus.Probleem, Behandelingen.Werkwijzen, Behandelingen.Organisaties,
        Behandelingen.Perspectieven, Niveaus.Oplossing, Uitkomsten.Client, Uitkomsten.Onderwerp,
    ];

    /// <summary>Wat de evaluatie niet telde en bestuur en ministerie wel vragen.</summary>
    public static IReadOnlyList<Cijfertabel> Anders { get; } =
    [
        Wetten.Vermeldingen, Inbrengers.Bronnen, Inbrengers.Standen, Triages.Uitkomst, Wetten.Doorverwezen, Uitkomsten.Doorverwezen,
        Besluiten.Regulier, Besluiten.ContraLegem, Besluiten.Mandaten, Besluiten.Lijn, Behandelingen.Doorslaggevend,
    ];

    /// <summary>De tabel met deze code.</summary>
    public static Cijfertabel? Zoek(string code) =>
        Evaluatie.Concat(Anders).FirstOrDefault(t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
