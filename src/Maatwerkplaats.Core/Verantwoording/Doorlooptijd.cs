namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Hoe lang één stap duurde, in werkdagen: binnen hoeveel dagen de helft en negen van de tien klaar waren.</summary>
/// <param name="Aantal">Casussen waarvan beide dagen bekend zijn; leeg als dat verborgen is.</param>
/// <param name="Mediaan">De helft duurde hoogstens zo lang; leeg als er niets of te weinig te meten is.</param>
/// <param name="P90">Negen van de tien duurden hoogstens zo lang.</param>
public sealed record Doorlooptijd(Doorloopstap Stap, int? Aantal, int? Mediaan, int? P90)
{
    /// <summary>De stappen van een casus, op volgorde.</summary>
    public static IReadOnlyList<Doorloopstap> Stappen { get; } =
    [
        new("antwoord", "Van inbrengen tot antwoord", "Tot de dag waarop de inbrenger antwoord kreeg na de triage.", Populatie.Beoordeeld, f => f.DagenTotAntwoord),
        new("besluit", "Van antwoord tot besluit", "Tot de dag van het besluit.", Populatie.Afgerond, f => f.DagenTotBesluit),
        new("verteld", "Van besluit tot de cliënt het weet", "Tot de dag waarop het de cliënt is verteld.", Populatie.Afgerond, f => f.DagenTotVerteld),
        new("afgerond", "Van inbrengen tot afronden", "De hele weg, ook als de klok een tijd stilstond.", Populatie.Afgerond, f => f.DagenTotAfgerond),
    ];

    /// <summary>
    /// Voor wie alleen cijfers ziet: de mediaan vanaf het minimum, en P90 pas als er ook boven die grens minstens zoveel casussen liggen.
    /// </summary>
    internal Doorlooptijd Beschermd(int minimum) => this with
    {
        Aantal = Aantal < minimum ? null : Cijferopmaak.RondAf(Aantal!.Value),
        Mediaan = Aantal < minimum ? null : Mediaan,
        P90 = Aantal < 10 * minimum ? null : P90,
    };
}

/// <summary>Eén stap waarvan de duur wordt gemeten.</summary>
/// <param name="Uitleg">Waar de stap ophoudt.</param>
/// <param name="Populatie">Over welke casussen, en op welke dag zij tellen.</param>
/// <param name="Dagen">Werkdagen van één casus; leeg als een van beide dagen niet bekend is.</param>
public sealed record Doorloopstap(string Code, string Label, string Uitleg, Populatie Populatie, Func<Feit, int?> Dagen)
{
    internal Doorlooptijd Meet(IReadOnlyList<Feit> feiten)
    {
        var dagen = feiten.Select(Dagen).OfType<int>().Order().ToArray();
        return new(this, dagen.Length, Grens(dagen, 0.5), Grens(dagen, 0.9));
    }

    /// <summary>De kortste duur waarbinnen dit deel klaar was (methode van de dichtstbijzijnde rang).</summary>
    private static int? Grens(int[] opVolgorde, double deel) =>
        opVolgorde.Length == 0 ? null : opVolgorde[(int)Math.Ceiling(deel * opVolgorde.Length) - 1];
}
