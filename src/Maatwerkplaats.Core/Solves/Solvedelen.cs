using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Waar het om gaat: het probleem, de bedoelingen die botsen, en wie erdoor wordt geraakt.</summary>
/// <param name="Botsing">Welke bedoeling met welke botst.</param>
/// <param name="Niveaus">Codes: wet, beleid, uitvoering.</param>
public sealed record Solvebeschrijving(
    string Titel, string Probleem, string? Botsing, string? Geraakten, string? Gevolgen, Schatting? Schatting,
    IReadOnlyList<string> Niveaus, IReadOnlyList<Solvesoort> Soorten, IReadOnlyList<string> Wetten, string? Draagvlak, string? Uitvoerbaarheid);

/// <summary>Hoeveel mensen het ongeveer raakt. Altijd met een bandbreedte en de manier van schatten.</summary>
/// <param name="Van">Ondergrens, in mensen per jaar.</param>
/// <param name="Tot">Bovengrens, in mensen per jaar.</param>
public sealed record Schatting(int Van, int Tot, Schattingswijze Wijze, string? Toelichting)
{
    public override string ToString() => Van == Tot ? $"ongeveer {Van:N0} mensen per jaar" : $"{Van:N0} tot {Tot:N0} mensen per jaar";
}

/// <summary>Een verband met iets anders in het systeem, of met een artikel van een wet.</summary>
/// <param name="Kenmerk">Nummer van een casus of thema, sleutel van een signaal, kenmerk van casusprudentie, of het artikel als tekst.</param>
public sealed record Koppeling(Koppelsoort Soort, string Kenmerk, string? Toelichting = null)
{
    public bool Is(Koppeling ander) => Soort == ander.Soort && string.Equals(Kenmerk, ander.Kenmerk, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Een mogelijke weg, met wat die met andere regels doet.</summary>
public sealed record Solveweg(Guid Id, string Wat, string? Effecten, string? Uitvoerbaarheid)
{
    public IReadOnlyDictionary<Perspectief, Score> Scores { get; init; } = new Dictionary<Perspectief, Score>();
}

/// <summary>Wat er is besloten en waar dat besluit ligt.</summary>
/// <param name="Waar">Code van het mandaatniveau.</param>
/// <param name="Weg">De gekozen weg; leeg als het besluit daarbuiten ligt.</param>
public sealed record Solvebesluit(string Inhoud, string DoorWie, string Waar, DateOnly Op, Guid? Weg);

/// <summary>"Wat doen we in de tussentijd?": voor iedereen met zo'n casus, zolang de oorzaak er nog is.</summary>
/// <param name="VoorWie">Wie hem mag gebruiken en wanneer.</param>
/// <param name="Tot">Laatste dag; leeg zolang de solve loopt.</param>
public sealed record Tussenregeling(Guid Id, string Wat, string VoorWie, DateOnly Vanaf, DateOnly? Tot)
{
    public bool Geldt(DateOnly dag) => Vanaf <= dag && (Tot is null || dag <= Tot);
}

/// <summary>Iets waarop het werk wacht.</summary>
public sealed record Blokkade(Guid Id, Blokkadesoort Soort, string Wat, DateOnly Sinds, DateOnly? Opgeheven = null);

/// <summary>Wat er nu moet gebeuren.</summary>
public sealed record Vervolgstap(string Wat, DateOnly Voor);

/// <summary>Iets wat iemand voor deze solve gaat doen.</summary>
/// <param name="Voor">Uiterste dag; leeg als die niet is afgesproken.</param>
/// <param name="GedaanOp">Leeg zolang het nog moet gebeuren.</param>
public sealed record Solveactie(Guid Id, string Wat, Betrokkene Wie, DateOnly? Voor, DateOnly? GedaanOp = null);

/// <summary>Iemand ziet het anders dan de solvetafel; dat blijft staan.</summary>
public sealed record AnderSolveoordeel(string Wie, string Reden);

/// <summary>Iets wat gebeurde of gaat gebeuren, op de tijdlijn van jaren.</summary>
public sealed record Mijlpaal(Guid Id, DateOnly Op, string Wat);

/// <summary>Iemand aan de solvetafel.</summary>
public sealed record Solvelid(Betrokkene Wie, string Namens);

/// <summary>Een kleiner stuk van een grotere solve.</summary>
/// <param name="Gewicht">Hoe zwaar het telt in de voortgang van de grotere, 1 tot 10.</param>
public sealed record Deelsolve(string Nummer, int Gewicht);

/// <summary>Waar dit knelpunt bekend is.</summary>
public sealed record Vermelding(Guid Id, Vermeldplek Plek, DateOnly Op, string? Wat);

/// <summary>
/// Een maatregel voor een hele groep (generiek of proactief maatwerk): wie eronder valt, in woorden en als vraag aan de
/// gegevens, en wat elke golf opleverde.
/// </summary>
/// <param name="Datavraag">Zo vind je deze mensen in de administratie.</param>
/// <param name="Afmelden">Hoe iemand kan zeggen dat hij dit niet wil.</param>
public sealed record Groepsmaatregel(string Criteria, string Datavraag, int Geschat, string Afmelden)
{
    public IReadOnlyList<Golf> Golven { get; init; } = [];

    public int Bereikt => Golven.Sum(g => g.Bereikt);

    public int Afgemeld => Golven.Sum(g => g.Afgemeld);

    public int Geholpen => Golven.Sum(g => g.Geholpen);
}

/// <summary>Een deel van de groep dat tegelijk is benaderd; alle getallen zijn aantallen mensen.</summary>
public sealed record Golf(Guid Id, DateOnly Op, string Wie, int Benaderd, int Bereikt, int Afgemeld, int Geholpen);

/// <summary>Wat er aan de melders is verteld, en hoeveel het hoorden.</summary>
/// <param name="Aan">Personen met een account.</param>
/// <param name="Buiten">Hoeveel melders van buiten een mail kregen.</param>
/// <param name="Onbereikbaar">Hoeveel inbrengers niet te bereiken zijn: geen account en geen adres.</param>
public sealed record Terugkoppeling(DateOnly Op, string Tekst, IReadOnlyList<Guid> Aan, int Buiten, int Onbereikbaar)
{
    /// <summary>Wie liever gebeld wordt: dat doet een mens.</summary>
    public IReadOnlyList<Guid> Bellen { get; init; } = [];

    /// <summary>Hoeveel er bij hun signaal zeiden dat ze niets hoeven te horen.</summary>
    public int NietNodig { get; init; }

    /// <summary>Hoeveel er een signaal gaven en geen account meer hebben.</summary>
    public int Vertrokken { get; init; }

    /// <summary>Signalen uit een andere bron, een bestand of een programma: daar staat geen mens bij.</summary>
    public IReadOnlyList<Brontelling> ZonderMens { get; init; } = [];

    /// <summary>Hoeveel melders het horen, ook wie nog gebeld wordt.</summary>
    public int Melders => Aan.Count + Buiten + Bellen.Count;
}

/// <summary>Aantal signalen uit één bron.</summary>
/// <param name="Bron">Code uit de lijst met bronnen.</param>
public sealed record Brontelling(string Bron, int Aantal);

/// <summary>Iemand die een signaal gaf en het nieuws aan de telefoon wil horen.</summary>
/// <param name="Tekst">Wat er te vertellen is; het nieuwste.</param>
public sealed record Belverzoek(Guid Wie, DateOnly Sinds, string Tekst);
