using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>Een kolom van de evaluatieset, met uitleg voor het codeboek.</summary>
/// <param name="Naam">Naam in het bestand.</param>
/// <param name="Nederlands">Wat er staat, in het Nederlands.</param>
/// <param name="Engels">Hetzelfde in het Engels.</param>
/// <param name="Codelijst">De lijst waar de codes uit komen, als het codes van de organisatie zijn.</param>
/// <param name="Keuzes">De vaste keuzes, als het die zijn.</param>
/// <param name="Vast">Codes die er verder kunnen staan.</param>
/// <param name="Groepen">De groepen van een lijst, als die er staan.</param>
internal sealed record Evaluatiekolom(
    string Naam, string Nederlands, string Engels, Func<Evaluatiecasus, string?> Waarde, Lijst? Codelijst = null, Type? Keuzes = null,
    IReadOnlyList<Codewoord>? Vast = null, Func<Lijsten, IEnumerable<Codewoord>>? Groepen = null, bool IsTekst = false)
{
    /// <summary>Alle kolommen, in de volgorde van het bestand.</summary>
    public static readonly IReadOnlyList<Evaluatiekolom> Alle =
    [
        new("casus", "Pseudoniem nummer van de casus.", "Pseudonymous number of the case.", c => c.Nummer),
        new("maatwerkplaats", "Pseudoniem nummer van de Maatwerkplaats die begeleidt.", "Pseudonymous number of the guiding Maatwerkplaats.", c => c.Plaats, Vast: [Codewoord.Weggelaten]),
        new("soort_maatwerkplaats", "Soort Maatwerkplaats.", "Kind of Maatwerkplaats.", c => c.PlaatsSoort, Keuzes: typeof(WerkplaatsSoort)),
        new("inbrenger", "Pseudoniem nummer van wie de casus inbracht.", "Pseudonymous number of the person who brought in the case.", c => c.Inbrenger),
        new("inbrenger_onderdeel", "Organisatieonderdeel van de inbrenger.", "Division or organisation of the person who brought in the case.", c => c.InbrengerOnderdeel, Lijst.Onderdeel, Vast: [Codewoord.Anders, Codewoord.Weggelaten]),
        new("inbrenger_groep", "Komt de inbrenger van binnen of buiten de organisatie?", "Does this person work inside ('binnen') or outside ('buiten') the organisation?", c => c.InbrengerGroep, Vast: Codewoord.BinnenBuiten),
        new("client", "Pseudoniem nummer van de cliënt; gelijk bij dezelfde cliënt. Leeg als het BSN niet bekend is.", "Pseudonymous number of the client; equal for the same client. Empty if the citizen number is unknown.", c => c.Client),
        new("ingebracht", "Maand van binnenkomst (jjjj-mm); alleen het jaar bij zeldzame kenmerken.", "Month the case came in (yyyy-mm); the year only where characteristics are rare.", c => c.Maand(c.Registratie.Ingebracht)),
        new("afgehandeld", "Maand van afronding (jjjj-mm); alleen het jaar bij zeldzame kenmerken.", "Month the case was closed (yyyy-mm); the year only where characteristics are rare.", c => c.Maand(c.Registratie.Afgehandeld)),
        new("doorlooptijd", "Hele weken van binnenkomst tot afronding.", "Whole weeks from intake to closure.", c => c.Weken?.ToString(CultureInfo.InvariantCulture)),
        new("stand", "Waar de casus nu is.", "Present phase of the case.", c => Evaluatiecasus.Code(c.Registratie.Fase), Keuzes: typeof(Fase)),
        new("kanaal", "Hoe de casus binnenkwam.", "Channel through which the case came in.", c => Evaluatiecasus.Code<Kanaal>(c.Casus.Melding.Inbrenger.Kanaal), Keuzes: typeof(Kanaal)),
        new("triage", "Uitkomst van de triage.", "Outcome of triage.", c => Evaluatiecasus.Code(c.Casus.Triage.Uitkomst), Keuzes: typeof(TriageUitkomst)),
        new("wetten", "Wetten waar de casus over gaat, de belangrijkste voorop.", "Laws the case is about, the main one first.", c => c.Bekend(Lijst.Wet, c.Registratie.Wetten), Lijst.Wet, Vast: [Codewoord.Anders]),
        new("hoofdonderwerp", "Hoofdonderwerpen.", "Main topics.", c => c.Onderwerpgroepen, Groepen: Codewoorden.Onderwerpgroepen),
        new("onderwerp", "Onderwerpen.", "Topics.", c => c.Bekend(Lijst.Onderwerp, c.Registratie.Onderwerpen), Lijst.Onderwerp, Vast: [Codewoord.Anders]),
        new("onderdelen", "Organisatieonderdelen waar de casus over gaat.", "Divisions the case is about.", c => c.Bekend(Lijst.Onderdeel, c.Registratie.Onderdelen), Lijst.Onderdeel, Vast: [Codewoord.Anders]),
        new("niveau_probleem", "Waar het probleem zit: wet, beleid of uitvoering.", "Level of the problem: law, policy or practice.", c => Evaluatiecasus.Codes(c.Registratie.ProbleemNiveaus), Lijst.Niveau),
        new("andere_organisatie", "Heeft het probleem met een andere organisatie te maken?", "Is another organisation involved in the problem?", c => Evaluatiecasus.JaNee(c.Registratie.AndereOrganisatie), Vast: Codewoord.JaNee),
        new("werkwijze", "Hoe de casus is behandeld.", "How the case was handled.", c => Evaluatiecasus.Code(c.Registratie.Werkwijze), Keuzes: typeof(Werkwijze)),
        new("score_juridisch", "Oordeel vanuit het juridische perspectief over de gekozen weg.", "Legal perspective on the chosen way.", c => c.Score(Perspectief.Juridisch), Keuzes: typeof(Score)),
        new("score_economisch", "Oordeel vanuit het financieel-economische perspectief over de gekozen weg.", "Financial-economic perspective on the chosen way.", c => c.Score(Perspectief.Economisch), Keuzes: typeof(Score)),
        new("score_maatschappelijk", "Oordeel vanuit het sociaal-maatschappelijke perspectief over de gekozen weg.", "Social perspective on the chosen way.", c => c.Score(Perspectief.Maatschappelijk), Keuzes: typeof(Score)),
        new("beginselen", "Algemene beginselen van behoorlijk bestuur die zijn gewogen.", "General principles of good administration that were weighed.", c => Evaluatiecasus.Codes(c.Registratie.Beginselen.Select(b => b.ToString().ToLowerInvariant())), Keuzes: typeof(Beginsel)),
        new("oordeel", "Wat er is besloten.", "What was decided.", c => Evaluatiecasus.Code(c.Casus.Besluit?.Oordeel), Keuzes: typeof(Oordeel)),
        new("niveau_oplossing", "Waar de oplossing is gevonden: wet, beleid of uitvoering.", "Level of the solution: law, policy or practice.", c => Evaluatiecasus.Codes(c.Registratie.OplossingNiveaus), Lijst.Niveau),
        new("gebruikelijke_lijn", "Is in de gebruikelijke lijn besloten?", "Was the decision taken in the usual line?", c => Evaluatiecasus.JaNee(c.Registratie.GebruikelijkeLijn), Vast: Codewoord.JaNee),
        new("contra_legem", "Is tegen de letter van de wet besloten?", "Was the decision against the letter of the law?", c => Evaluatiecasus.JaNee(c.Registratie.ContraLegem), Vast: Codewoord.JaNee),
        new("regulier_mogelijk", "Had het ook met regulier maatwerk gekund?", "Could tailoring within the ordinary rules have done it?", c => Evaluatiecasus.JaNee(c.Registratie.RegulierMogelijk), Vast: Codewoord.JaNee),
        new("uitkomst", "Wat het de cliënt opleverde.", "Outcome for the client.", c => Evaluatiecasus.Code(c.Registratie.Uitkomst), Keuzes: typeof(ClientUitkomst)),
        Tekst("situatie", Publicatieveld.Situatie, "Wat er aan de hand was.", "What was going on."),
        Tekst("knelpunt", Publicatieveld.Knelpunt, "Waarom de casus is ingebracht.", "Why the case was brought in."),
        Tekst("regels", Publicatieveld.Regels, "Wetten en regels in woorden.", "Laws and rules in words."),
        Tekst("juridisch", Publicatieveld.Juridisch, "Juridisch perspectief.", "Legal perspective."),
        Tekst("economisch", Publicatieveld.Economisch, "Financieel-economisch perspectief.", "Financial-economic perspective."),
        Tekst("maatschappelijk", Publicatieveld.Maatschappelijk, "Sociaal-maatschappelijk perspectief.", "Social perspective."),
        Tekst("afweging", Publicatieveld.Afweging, "De afweging.", "The weighing."),
        Tekst("oplossing", Publicatieveld.Oplossing, "De oplossing.", "The solution."),
        Tekst("geleerd", Publicatieveld.Geleerd, "Wat er is geleerd.", "What was learned."),
    ];

    private static Evaluatiekolom Tekst(string naam, Publicatieveld veld, string nederlands, string engels) =>
        new(naam, nederlands, engels, c => c.Tekst(veld), IsTekst: true);
}
