using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer.Formulier;

/// <summary>
/// Het uitgebreide afhandelingsformulier (evaluatie, figuur 6.2), gevuld met wat van een casus bekend is. Wat niet bekend is,
/// blijft leeg; er wordt niets verzonnen.
/// </summary>
/// <param name="Nummer">Nummer van de casus.</param>
/// <param name="IsConcept">De casus is nog niet afgerond.</param>
/// <param name="Kop">De velden boven aan het formulier.</param>
public sealed record Afhandelingsformulier(string Nummer, bool IsConcept, IReadOnlyList<Formulierveld> Kop)
{
    private static readonly string[] Hoofdwetten = ["WW", "ZW", "WIA", "Wajong"];

    private static readonly (string Code, string Label)[] Probleemniveaus =
    [
        ("wet", "Wetten (Juridisch)"),
        ("beleid", "Regels (Protocollen, beleid, etc.)"),
        ("uitvoering", "Processen (Interne samenwerking, vakmanschap, miscalculaties, etc.)"),
    ];

    private static readonly (string Code, string Label)[] Oplossingniveaus =
    [
        ("wet", "Op bestuurs-/wetsniveau (door 'contra legem' een oplossing te bieden)"),
        ("beleid", "Op regelgevingsniveau (bijvoorbeeld door een uitzondering op de regel te maken, of doordat de cliënt alsnog onder een regel blijft te vallen)"),
        ("uitvoering", "Binnen de uitvoering (bijvoorbeeld door contact te leggen met collega's van een andere afdeling, of door een herberekening te doen)"),
    ];

    public const string Titel = "Afhandelingsformulier Maatwerkplaats";

    public const string Doel =
        "Wat is het doel van dit afhandelingsformulier? Door het in te vullen zijn we als maatwerkplaats transparant over wat we doen. "
        + "We leggen onze onderbouwing vast, waarmee we ons maatwerkbesluit legitimeren én hiervan kunnen leren.";

    public required Formulierkeuzes Wet { get; init; }

    public required string? Probleem { get; init; }

    public required string? Reden { get; init; }

    public required Formulierkeuzes ProbleemNiveau { get; init; }

    public required Formulierkeuzes AndereOrganisatie { get; init; }

    public required string? Regels { get; init; }

    public required string? Proces { get; init; }

    public required string? Afweging { get; init; }

    public required string? Juridisch { get; init; }

    public required string? Economisch { get; init; }

    public required string? Maatschappelijk { get; init; }

    public required string? Oplossing { get; init; }

    public required Formulierkeuzes OplossingNiveau { get; init; }

    public required Formulierkeuzes GebruikelijkeLijn { get; init; }

    public required string? Opmerkingen { get; init; }

    /// <summary>Vult het formulier.</summary>
    /// <param name="bsn">Het BSN zoals deze lezer het mag zien: de cijfers, verborgen, of leeg.</param>
    public static Afhandelingsformulier Van(CasusStaat casus, Lijsten woorden, string? bsn)
    {
        var r = Registratiestaat.Lees(casus, woorden);
        return new(casus.Nummer, casus.Fase != Fase.Afgerond, Kopvelden(r, woorden, bsn))
        {
            Wet = Keuzes(Hoofdwetten.Select(w => (w, w)), r.Wetten, "Overig, nl", code => code),
            Probleem = r.Probleem,
            Reden = r.Reden,
            ProbleemNiveau = Keuzes(Probleemniveaus, r.ProbleemNiveaus, "Overig, namelijk:", woorden.Label),
            AndereOrganisatie = new(
                [new("Nee", r.AndereOrganisatie == false)],
                new("Ja, namelijk:", r.AndereOrganisatie == true, Samen(r.AndereOrganisaties.Select(woorden.Label)))),
            Regels = r.Regels,
            Proces = r.Proces,
            Afweging = r.Afweging,
            Juridisch = r.Juridisch,
            Economisch = r.Economisch,
            Maatschappelijk = r.Maatschappelijk,
            Oplossing = r.Oplossing,
            OplossingNiveau = Keuzes(Oplossingniveaus, r.OplossingNiveaus, "Overig, namelijk:", woorden.Label),
            GebruikelijkeLijn = new(
                [new("Ja", r.GebruikelijkeLijn == true)],
                new("Nee, er was een akkoord nodig van (naam en functie):", r.GebruikelijkeLijn == false, r.AkkoordVan)),
            Opmerkingen = r.Opmerkingen,
        };
    }

    private static Formulierveld[] Kopvelden(Registratie r, Lijsten woorden, string? bsn) =>
    [
        new("naam-casus", "Naam casus (voornaam cliënt)", r.NaamCasus),
        new("bsn", "BSN", bsn),
        new("naam-inbrenger", "Naam inbrenger", r.InbrengerNaam),
        new("functie-inbrenger", "Functie inbrenger", r.InbrengerFunctie),
        new("divisie-inbrenger", "Divisie inbrenger", r.InbrengerOnderdeel is { } onderdeel ? woorden.Label(onderdeel) : null),
        new("standplaats-inbrenger", "Standplaats inbrenger", r.InbrengerStandplaats),
        new("maatwerkplaats", "Lokale Maatwerkplaats", Samen(r.Werkplaatsen.Select(woorden.Label))),
        new("contactpersoon", "Contactpersoon Maatwerkplaats", r.Contactpersoon),
        new("datum-ingebracht", "Datum ingebracht", Dag(r.Ingebracht)),
        new("datum-afgehandeld", "Datum afgehandeld", Dag(r.Afgehandeld)),
        new("kernwoorden", "Kernwoord(en)", Samen(r.Kernwoorden)),
    ];

    /// <summary>Kruist aan wat op het formulier staat; de rest komt bij "overig".</summary>
    private static Formulierkeuzes Keuzes(IEnumerable<(string Code, string Label)> vast, IReadOnlyList<string> gekozen, string overig, Func<string, string> woord)
    {
        var bekend = vast.ToArray();
        var rest = gekozen.Where(g => bekend.All(b => b.Code != g)).Select(woord).ToArray();
        return new([.. bekend.Select(b => new Formulierkeuze(b.Label, gekozen.Contains(b.Code)))], new(overig, rest.Length > 0, Samen(rest)));
    }

    /// <summary>Meer waarden achter elkaar; met puntkomma's zodra een waarde zelf een komma heeft.</summary>
    private static string? Samen(IEnumerable<string> waarden) => Registerwoorden.Opsomming([.. waarden]) is { Length: > 0 } tekst ? tekst : null;

    private static string? Dag(DateOnly? dag) => dag?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}

/// <summary>Een veld boven aan het formulier.</summary>
/// <param name="Veld">Naam voor de computer, om het formulier weer te kunnen inlezen.</param>
public sealed record Formulierveld(string Veld, string Label, string? Waarde);

/// <summary>Vakjes om aan te kruisen, met als laatste een vakje waar iets achter kan staan.</summary>
public sealed record Formulierkeuzes(IReadOnlyList<Formulierkeuze> Vast, Formulierkeuze Anders)
{
    public IEnumerable<Formulierkeuze> Alle => Vast.Append(Anders);
}

/// <summary>Een vakje om aan te kruisen.</summary>
/// <param name="Tekst">Wat erachter is geschreven.</param>
public sealed record Formulierkeuze(string Label, bool Aangekruist, string? Tekst = null)
{
    /// <summary>Het vakje met zijn tekst, zoals het op papier staat.</summary>
    public override string ToString() => $"{(Aangekruist ? '☒' : '☐')} {Label}{(Tekst is null ? "" : " " + Tekst)}";
}
