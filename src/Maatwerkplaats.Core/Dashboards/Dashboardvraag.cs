using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Core.Verantwoording.Tabellen;
using static Maatwerkplaats.Core.Dashboards.Dashboardsoort;

namespace Maatwerkplaats.Core.Dashboards;

/// <summary>Een vraag die uit de tabellen van de verantwoording te beantwoorden is.</summary>
/// <param name="Tabel">De tabel; leeg bij een doorlooptijd.</param>
/// <param name="Rij">De rij waarvan het aandeel telt; leeg voor het hele aantal.</param>
/// <param name="Voor">De dashboards waar de vraag op staat.</param>
internal sealed record Dashboardvraag(string Code, Registratiedoel Doel, string Vraag, Cijfertabel? Tabel, string? Rij, Doorloopstap? Stap, IReadOnlyList<Dashboardsoort> Voor)
{
    private static readonly Dashboardsoort[] Iedereen = Enum.GetValues<Dashboardsoort>();

    private static readonly Dashboardsoort[] Plaats = [Kernteam, Coordinator];

    public static IReadOnlyList<Dashboardvraag> Alle { get; } =
    [
        Aantal("ingebracht", Registratiedoel.Voortgang, "Hoeveel casussen zijn ingebracht?", Inbrengers.Standen, Iedereen),
        Aantal("afgerond", Registratiedoel.Voortgang, "Hoeveel casussen zijn afgerond?", Uitkomsten.Client, Iedereen),
        Duur("antwoord", Registratiedoel.Voortgang, "Hoe snel krijgt een inbrenger antwoord?", "antwoord", Plaats),
        Duur("doorlooptijd", Registratiedoel.Voortgang, "Hoe lang duurt het tot een casus is afgerond?", "afgerond", [Kernteam, Coordinator, Directie, Onderzoek]),
        Deel("elders", Registratiedoel.Voortgang, "Hoe vaak gaat een casus na de triage elders verder?", Triages.Uitkomst, Triages.Elders, [Coordinator, Directie]),
        Deel("opgelost", Registratiedoel.Verantwoording, "Wat levert het de cliënt op: is het opgelost, geheel of deels?", Uitkomsten.Client, "opgelost-of-deels", Iedereen),
        Deel("regulier", Registratiedoel.Verantwoording, "Hoe vaak had regulier maatwerk het ook gekund?", Besluiten.Regulier, "ja", [Coordinator, Directie, Beleid]),
        Deel("contra-legem", Registratiedoel.Verantwoording, "Hoe vaak is tegen de letter van de wet besloten?", Besluiten.ContraLegem, "ja", [Coordinator, Directie, Beleid]),
        Deel("lijn", Registratiedoel.Verantwoording, "Hoe vaak is in de gewone lijn besloten?", Besluiten.Lijn, "ja", [Directie]),
        Deel("perspectieven", Registratiedoel.Verantwoording, "Hoe vaak zijn alle drie de perspectieven vastgelegd?", Behandelingen.Perspectieven, Behandelingen.AlleDrie, [Kernteam, Coordinator, Directie, Onderzoek]),
        Deel("sessies", Registratiedoel.Verantwoording, "Hoe vaak was er een maatwerksessie?", Behandelingen.Werkwijzen, "sessies", [Kernteam, Coordinator, Onderzoek]),
        Deel("werkwijze-onbekend", Registratiedoel.Verantwoording, "Hoe vaak is niet vastgelegd hoe er is gewerkt?", Behandelingen.Werkwijzen, "Onbekend", [Onderzoek]),
        Deel("uitkomst-onbekend", Registratiedoel.Verantwoording, "Hoe vaak is de uitkomst voor de cliënt onbekend?", Uitkomsten.Client, "onbekend", [Onderzoek]),
        Deel("externen", Registratiedoel.Verantwoording, "Hoe vaak deed een andere organisatie mee?", Behandelingen.Organisaties, "ja", [Beleid, Onderzoek]),
        Deel("oorzaak-uitvoering", Registratiedoel.Oorzaken, "Hoe vaak zit het probleem in de uitvoering?", Niveaus.Probleem, "uitvoering", Iedereen),
        Deel("oorzaak-beleid", Registratiedoel.Oorzaken, "Hoe vaak zit het probleem in het beleid?", Niveaus.Probleem, "beleid", [Coordinator, Directie, Beleid, Onderzoek]),
        Deel("oorzaak-wet", Registratiedoel.Oorzaken, "Hoe vaak zit het probleem in de wet?", Niveaus.Probleem, "wet", [Coordinator, Directie, Beleid, Onderzoek]),
        Deel("oplossing-wet", Registratiedoel.Oorzaken, "Hoe vaak is binnen de wet zelf een oplossing gevonden?", Niveaus.Oplossing, "wet", [Beleid]),
    ];

    /// <summary>Code van de bladzijde in de verantwoording waar het antwoord uit komt.</summary>
    public string Bron => Tabel?.Code ?? Verantwoordingsvragen.Doorlooptijd;

    public Cijfersoort Soort => Stap is not null ? Cijfersoort.Werkdagen : Rij is null ? Cijfersoort.Aantal : Cijfersoort.Aandeel;

    private static Dashboardvraag Aantal(string code, Registratiedoel doel, string vraag, Cijfertabel tabel, IReadOnlyList<Dashboardsoort> voor) => new(code, doel, vraag, tabel, null, null, voor);

    private static Dashboardvraag Deel(string code, Registratiedoel doel, string vraag, Cijfertabel tabel, string rij, IReadOnlyList<Dashboardsoort> voor) => new(code, doel, vraag, tabel, rij, null, voor);

    private static Dashboardvraag Duur(string code, Registratiedoel doel, string vraag, string stap, IReadOnlyList<Dashboardsoort> voor) =>
        new(code, doel, vraag, null, null, Doorlooptijd.Stappen.Single(s => s.Code == stap), voor);
}
