namespace Maatwerkplaats.Core.Reflecties;

/// <summary>
/// De leidraad van het gesprek, naar de waarderende benadering: eerst kijken naar wat werkte en waarom, dan naar hoe het altijd zou
/// kunnen, dan naar wat dat vraagt, en tot slot wie wat doet.
/// </summary>
public static class Reflectieleidraad
{
    /// <summary>De stappen op volgorde.</summary>
    public static IReadOnlyList<Leidraadstap> Stappen { get; } =
    [
        new(Reflectiestap.Verwonderen, 25, "Kijk eerst terug, zonder te oordelen. Wat gebeurde er, en wat werkte?",
            [
                "Wat is je van deze casus bijgebleven? Vertel het alsof je er weer bij bent.",
                "Welk moment maakte het verschil? Wie deed toen wat?",
                "Wat verraste je: aan de regel, aan de cliënt, aan jezelf?",
                "Hoe gaat het nu met de cliënt? Wat weten we, en van wie?",
            ],
            [
                "Welke casus blijft je bij, en waarom die?",
                "Wat zie je in meer casussen terugkomen?",
                "Waar lukte het wel, terwijl het ergens anders vastliep? Wat was daar anders?",
                "Wat herken jij vanuit jouw organisatie?",
            ]),
        new(Reflectiestap.Dromen, 20, "Stel je voor dat het altijd zo goed gaat. Hoe ziet dat eruit?",
            [
                "Het is drie jaar later en iedereen in deze situatie wordt zo geholpen. Wat zie je gebeuren?",
                "Wat zou de cliënt ervan merken, in de eerste week al?",
                "Als je één wens had voor de regel, het werk of de samenwerking: welke?",
            ],
            [
                "Het is drie jaar later en deze casussen bestaan niet meer. Wat is er veranderd?",
                "Wie merkt dat het eerst? Waaraan?",
                "Wat zou jouw organisatie dan anders doen?",
            ]),
        new(Reflectiestap.Ontwerpen, 25, "Wat is ervoor nodig? Zoek naar iets wat klein kan beginnen.",
            [
                "Wat hiervan kunnen we morgen al doen, binnen wat mag?",
                "Wat doen we nu, dat we beter kunnen doen? Dat is een les van de eerste orde.",
                "Wat zouden we anders moeten zien, of iets heel anders moeten doen? Dat is een les van de tweede orde.",
                "Wie hebben we nodig die er nu niet is?",
            ],
            [
                "Welke afspraak, regel of gewoonte houdt dit in stand?",
                "Wat kan binnen de uitvoering, wat vraagt ander beleid, en wat een andere wet?",
                "Welke proef is klein genoeg om volgende maand te beginnen?",
            ]),
        new(Reflectiestap.Doen, 20, "Spreek af wat ervan komt. Liever één ding dat gebeurt dan tien die blijven liggen.",
            [
                "Welke les willen we bewaren? Voor welke situatie geldt zij?",
                "Wie moet dit weten? Hoort het bij een thema of een solve?",
                "Staat er iets in de handleiding dat beter kan?",
                "Wie doet wat, en wanneer kijken we of het helpt?",
            ],
            [
                "Welke lessen delen we, zonder dat iemand te herkennen is?",
                "Bij welk thema of welke solve hoort dit?",
                "Wat neemt ieder mee naar de eigen organisatie?",
            ]),
    ];
}

/// <summary>Eén stap van het gesprek.</summary>
/// <param name="Minuten">Zoveel tijd is ervoor in een gesprek van anderhalf uur.</param>
/// <param name="Waarom">Waar de stap voor is.</param>
/// <param name="Vragen">Vragen voor wie erbij was.</param>
/// <param name="Brede">Vragen dwars door meer casussen heen.</param>
public sealed record Leidraadstap(Reflectiestap Stap, int Minuten, string Waarom, IReadOnlyList<string> Vragen, IReadOnlyList<string> Brede)
{
    public IReadOnlyList<string> VragenBij(Reflectiesoort soort) => soort == Reflectiesoort.Dwarsdoorsnede ? Brede : Vragen;
}
