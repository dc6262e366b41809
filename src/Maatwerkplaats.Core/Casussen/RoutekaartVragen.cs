namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// De zelftest "is dit je eigen beoordelingsruimte of is dit maatwerk?". Geeft raad en houdt niemand tegen: bij elke
/// vraag is de afslag naar de Maatwerkplaats open, zonder toestemming van wie dan ook.
/// </summary>
public static class RoutekaartVragen
{
    public static readonly IReadOnlyList<RoutekaartVraag> Alle =
    [
        new("ruimte", "Mag je dit zelf beslissen?",
            "Vaak is er meer ruimte dan je denkt: in de wet, in een beleidsregel, of in hoe je een begrip uitlegt.",
            [
                new("ja", "Ja, de regel laat mij ruimte", "Gebruik die ruimte. Schrijf op wat je besloot en waarom; dat is gewoon vakwerk. Durf je het niet alleen? Dan denkt de Maatwerkplaats graag mee."),
                new("misschien", "Ik weet het niet zeker", "Dat is een goede vraag voor een collega of de staf. De Maatwerkplaats kent ook mensen die het weten."),
                new("nee", "Nee, de regel ligt vast", "Dan is er meer nodig dan jouw eigen besluit. Dat maakt maatwerk waarschijnlijker."),
            ]),
        new("collega", "Heb je er met een collega over gesproken?",
            "Samen kijken helpt. Een ander ziet soms een oplossing, of heeft dezelfde buikpijn.",
            [
                new("ja", "Ja, en we komen er niet uit", "Goed dat je het deelde. Neem mee wat jullie al bedachten."),
                new("nog-niet", "Nog niet", "Bel of loop even langs bij iemand die dit werk ook doet. Heb je daar geen tijd voor, of voel je je daar niet vrij bij? Dan is de Maatwerkplaats ook gewoon een collega."),
            ]),
        new("staf", "Heb je staf, mentor of leidinggevende gevraagd?",
            "Staf en mentoren weten veel van regels en uitzonderingen. Het hoeft niet: je mag deze stap overslaan.",
            [
                new("ja", "Ja, en het lost het niet op", "Dan is de gewone weg bewandeld. De weg omhoog bestaat ook (district, directie, raad van bestuur), maar de Maatwerkplaats kan nu al helpen."),
                new("nee", "Nee", "Je kunt het alsnog vragen. Voor de Maatwerkplaats heb je geen toestemming nodig en je leidinggevende krijgt geen bericht."),
                new("kan-niet", "Dat kan of wil ik nu niet", "Dat is goed. Je hoeft dat niet uit te leggen. Breng de casus in; wat je vertelt, blijft bij wie meewerkt."),
            ]),
        new("bedoeling", "Pakt de regel uit zoals niemand heeft bedoeld?",
            "Denk aan wat de wetgever wilde bereiken, en aan wat er nu met deze cliënt gebeurt.",
            [
                new("ja", "Ja, dit kan niet de bedoeling zijn", "Dat is precies waar de Maatwerkplaats voor is."),
                new("misschien", "Ik twijfel", "Twijfel is genoeg. Samen kijken jullie vanuit drie perspectieven: de wet, het geld en de mens."),
                new("nee", "Nee, het is hard maar wel bedoeld", "Leg het de cliënt goed uit en kijk wat er wél kan. Blijft het knagen? Breng het dan toch in."),
            ]),
        new("uniek", "Gaat het om deze ene cliënt, of zijn er meer?",
            "Voor één cliënt zoeken we een oplossing. Als meer mensen dit hebben, moet ook de oorzaak worden aangepakt.",
            [
                new("een", "Deze cliënt is een uitzondering", "Dan zoeken we een oplossing die bij deze cliënt past."),
                new("meer", "Ik zie dit vaker", "Zeg dat erbij als je de casus inbrengt. Deze cliënt wordt geholpen, en het patroon gaat naar de mensen die de oorzaak kunnen wegnemen."),
                new("weet-niet", "Dat weet ik niet", "De Maatwerkplaats kan zien of er meer van zulke casussen zijn."),
            ]),
    ];

    /// <summary>De keuze die bij deze codes hoort, of <c>null</c> als vraag of antwoord niet bestaat.</summary>
    public static RoutekaartKeuze? Keuze(string vraag, string antwoord) =>
        Alle.FirstOrDefault(v => v.Code == vraag)?.Keuzes.FirstOrDefault(k => k.Code == antwoord);

    /// <summary>Alleen wat echt een vraag met een antwoord van de routekaart is; elke vraag hoogstens één keer.</summary>
    public static IReadOnlyList<RoutekaartAntwoord> Herken(IEnumerable<RoutekaartAntwoord> antwoorden) =>
        [.. antwoorden.Where(a => Alle.Any(v => v.Vraag == a.Vraag && v.Keuzes.Any(k => k.Antwoord == a.Antwoord))).DistinctBy(a => a.Vraag)];
}

/// <summary>Eén vraag van de routekaart.</summary>
/// <param name="Uitleg">Een zin die helpt bij het antwoorden.</param>
public sealed record RoutekaartVraag(string Code, string Vraag, string Uitleg, IReadOnlyList<RoutekaartKeuze> Keuzes);

/// <summary>Een mogelijk antwoord, met de raad die erbij hoort.</summary>
public sealed record RoutekaartKeuze(string Code, string Antwoord, string Advies);
