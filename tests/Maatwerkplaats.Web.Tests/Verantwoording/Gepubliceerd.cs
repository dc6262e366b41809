namespace Maatwerkplaats.Web.Tests.Verantwoording;

/// <summary>De gepubliceerde cijfers van de evaluatie (hoofdstuk 4), met de naam van elke rij zoals de toepassing haar noemt.</summary>
internal static class Gepubliceerd
{
    public static readonly IReadOnlyDictionary<string, (int N, (string Rij, int Percentage)[] Rijen)> Tabellen = new Dictionary<string, (int, (string, int)[])>
    {
        ["4.1"] = (377,
        [
            ("Binnen UWV", 86), ("Werkbedrijf", 46), ("Sociaal Medische Zaken (SMZ)", 13), ("Uitkeren", 10), ("Klant en Service (K&S)", 9),
            ("Bezwaar en Beroep (B&B)", 2), ("Handhaving", 2), ("Bestuurszaken", 2), ("Strategie, Beleid en Kenniscentrum (SBK)", 1),
            ("Gegevensdiensten", 1), ("Facilitair Bedrijf", 0), ("Buiten UWV", 14), ("Ministerie van SZW", 8), ("Belastingdienst", 1),
            ("Ministerie van VWS", 0), ("Cliënt of vertegenwoordiger", 1), ("Overige organisatie", 4),
        ]),
        ["4.2"] = (216, [("WIA/WGA", 39), ("WW", 29), ("Wajong", 19), ("Ziektewet", 12), ("Overig", 1)]),
        ["4.2-totaal"] = (259, [("WIA/WGA", 38), ("WW", 26), ("Wajong", 18), ("Ziektewet", 16), ("Overig", 2)]),
        ["4.3"] = (217,
        [
            ("Uitvoering", 44), ("Wet", 24), ("Beleid", 14), ("Wet en beleid", 11), ("Wet, beleid en uitvoering", 3), ("Wet en uitvoering", 2),
            ("Beleid en uitvoering", 2),
        ]),
        ["4.4"] = (250,
        [
            ("Contact met een of enkele UWV-collega's", 36), ("Maatwerksessie(s)", 23), ("Eén maatwerksessie", 19), ("Meerdere maatwerksessies", 4),
            ("Vervolgactie inbrenger buiten Maatwerkplaats", 10), ("Contact met professional buiten UWV", 4), ("Vervolgactie cliënt", 2),
            ("Onbekend op basis van registratie", 25),
        ]),
        ["4.5"] = (250,
        [
            ("Nee", 65), ("Ja", 23), ("Gemeente", 8), ("Belastingdienst", 5), ("Re-integratiebureau/opleider", 2), ("Werkgever", 2), ("Overig", 5),
            ("Onbekend", 12),
        ]),
        ["4.6"] = (250,
        [
            ("Geen", 62), ("Volledig (juridisch, economisch, maatschappelijk)", 32), ("Deels (economisch, maatschappelijk)", 2), ("Deels (juridisch)", 2),
            ("Deels (juridisch, maatschappelijk)", 1), ("Deels (maatschappelijk)", 1),
        ]),
        ["4.7"] = (135,
        [
            ("Uitvoering", 39), ("Wet", 27), ("Wet en beleid", 14), ("Beleid", 10), ("Wet, beleid en uitvoering", 4), ("Wet en uitvoering", 3),
            ("Beleid en uitvoering", 3),
        ]),
        ["uitkomst"] = (250, [("Geheel of deels opgelost", 48), ("Niet opgelost", 15), ("Onbekend", 37)]),
        ["onderwerp"] = (250, [("Financieel", 60), ("Re-integratie", 27), ("Scholing", 8), ("Bejegening", 6)]),
    };
}
