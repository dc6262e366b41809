namespace Maatwerkplaats.Core.Netwerk;

/// <summary>
/// Wat bij een functie of onderdeel hoort, in de woorden waarmee een collega ernaar zoekt: wie "keuring" typt, zoekt een
/// verzekeringsarts. Alleen om te vinden; op het scherm staat het niet.
/// </summary>
internal static class Vakgebied
{
    private static readonly (string Woord, string Hoort)[] Functies =
    [
        ("arts", "keuring, sociaal-medische beoordeling, belastbaarheid, spreekuur, ziekte"),
        ("arbeidsdeskundig", "passend werk, arbeidsmogelijkheden, belastbaarheid, voorzieningen"),
        ("jurist", "recht, wetsuitleg, bezwaar, beroep, juridisch advies"),
        ("bezwaar", "bezwaarschrift, heroverweging, beroep, hoorzitting"),
        ("uitkeringsdeskundig", "uitkering, betaling, dagloon, terugvordering, voorschot"),
        ("invorder", "schuld, betalingsregeling, kwijtschelding, terugvordering, beslag"),
        ("handhav", "boete, maatregel, inlichtingenplicht, controle"),
        ("adviseur werk", "re-integratie, begeleiding naar werk, sollicitatieplicht"),
        ("beleid", "beleidsregel, wetswijziging, uitleg van beleid"),
        ("jobcoach", "begeleiding op de werkplek"),
        ("klacht", "bejegening, excuus, klacht, ontevreden cliënt"),
        ("gegevens", "registratie, polisadministratie, fout in het systeem"),
        ("procesbegeleider", "maatwerksessie, perspectiefcirkel, gesprek leiden"),
        ("coördinator", "Maatwerkplaats, maatwerksessie, verdelen van casussen"),
        ("manager", "mandaat, akkoord, besluit"),
        ("schuld", "geldzorgen, schuldhulp, beslagvrije voet"),
        ("privacy", "toestemming van de cliënt, delen van gegevens, AVG"),
        ("gegevensbescherming", "toestemming van de cliënt, delen van gegevens, AVG, privacy"),
    ];

    private static readonly (string Onderdeel, string Hoort)[] Onderdelen =
    [
        ("smz", "keuring, sociaal-medische beoordeling"),
        ("uitkeren", "uitkering, betaling, terugvordering"),
        ("werkbedrijf", "re-integratie, werk"),
        ("benb", "bezwaar, beroep"),
        ("handhaving", "boete, maatregel"),
        ("kens", "telefoon, klacht, bejegening"),
        ("gegevensdiensten", "gegevens, registratie"),
        ("sbk", "beleid, wetgeving"),
    ];

    /// <summary>De woorden bij deze functie en dit onderdeel; leeg als er niets bij hoort.</summary>
    /// <param name="onderdeel">Code van het organisatieonderdeel.</param>
    public static string Van(string functie, string onderdeel) => string.Join(
        ", ",
        Functies.Where(f => functie.Contains(f.Woord, StringComparison.OrdinalIgnoreCase)).Select(f => f.Hoort)
            .Concat(Onderdelen.Where(o => o.Onderdeel == onderdeel).Select(o => o.Hoort)).Distinct());
}
